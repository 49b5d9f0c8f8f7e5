using YamlDotNet.Core;

// MereParsing FOLDER: what YamlDotNet itself takes to go through every event of every YAML file of a folder, on one thread, keeping nothing.
if (args.Length != 1)
{
    Console.Error.WriteLine("usage: MereParsing FOLDER");
    return 2;
}
long events = 0;
foreach (var path in Directory.EnumerateFiles(args[0], "*.y*ml", SearchOption.AllDirectories))
{
    using var text = new StringReader(File.ReadAllText(path));
    var parser = new Parser(text);
    while (parser.MoveNext())
        events++;
}
Console.WriteLine($"{events} events");
return 0;
