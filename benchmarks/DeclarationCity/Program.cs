using System.Globalization;
using System.Text;
using DeclarationCity;

return args switch
{
    [var folder, .. var rest] when rest.All(IsNumber) && rest.Length <= 2 => City(folder, rest),
    ["log", var folder, "yaml" or "csv" or "jsonl", var rows] when IsNumber(rows) => Log(folder, args[2], int.Parse(rows, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static bool IsNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

static int Usage()
{
    Console.Error.WriteLine("""
        usage: DeclarationCity FOLDER [FILES] [FAULTS]           a city of about so many files (5,000) with so many findings (100)
               DeclarationCity log FOLDER yaml|csv|jsonl ROWS    one section with one export log of so many rows
        """);
    return 2;
}

static int City(string folder, string[] numbers)
{
    var files = numbers.Length > 0 ? int.Parse(numbers[0], CultureInfo.InvariantCulture) : 5000;
    var faults = numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 100;
    // Six declarations a section, three files each, and two of the section's own.
    var city = new CityGenerator(Math.Max(1, files / 20), 6, faults);
    var (written, bytes) = Write(folder, city.Files().Append(("policylint.yml", CityGenerator.Policy)).Append(("logs/exports-2026.jsonl", "{}\n")));
    Console.WriteLine($"{written} files, {bytes / 1048576.0:0.0} MB, {city.Faults} findings");
    return 0;
}

static int Log(string folder, string format, int rows)
{
    var log = new LogGenerator(format, rows);
    Write(folder, new CityGenerator(1, 1, 0).Files().Append(("policylint.yml", log.Policy)).Append(("logs/exports-2026.jsonl", "{}\n")));
    var path = Path.Combine(folder, log.Path);
    using (var writer = new StreamWriter(path, append: false, new UTF8Encoding(false)))
        log.Write(writer);
    Console.WriteLine($"{rows} rows, {new FileInfo(path).Length / 1048576.0:0.0} MB, 0 findings");
    return 0;
}

static (int Files, long Bytes) Write(string folder, IEnumerable<(string Path, string Text)> files)
{
    long bytes = 0;
    var written = 0;
    foreach (var (path, text) in files)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        bytes += new FileInfo(full).Length;
        written++;
    }
    return (written, bytes);
}
