using System.Globalization;
using DeclarationCity;

// DeclarationCity FOLDER [FILES] [FAULTS]: writes a city of about so many files (5,000) with so many findings (100).
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: DeclarationCity FOLDER [FILES] [FAULTS]");
    return 2;
}
var files = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5000;
var faults = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 100;
// Six declarations a section, three files each, and two of the section's own.
var city = new CityGenerator(Math.Max(1, files / 20), 6, faults);
long bytes = 0;
var written = 0;
foreach (var (path, text) in city.Files().Append(("policylint.yml", CityGenerator.Policy)).Append(("logs/exports-2026.jsonl", "{}\n")))
{
    var full = Path.Combine(args[0], path);
    Directory.CreateDirectory(Path.GetDirectoryName(full)!);
    await File.WriteAllTextAsync(full, text);
    bytes += new FileInfo(full).Length;
    written++;
}
Console.WriteLine($"{written} files, {bytes / 1048576.0:0.0} MB, {city.Faults} findings");
return 0;
