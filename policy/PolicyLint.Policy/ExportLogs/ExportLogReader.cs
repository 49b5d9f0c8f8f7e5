using System.Text;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.ExportLogs;

/// <summary>Streams the rows of CSV and JSON Lines logs as exports; never holds more than one.</summary>
internal static class ExportLogReader
{
    /// <summary>The rows of one log file, each with what is wrong with its form.</summary>
    public static IEnumerable<(Export? Export, ShapeReading Reading)> Read(ExportLogSource source, string path, Stream stream, PolicyZone zone, CancellationToken cancel)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false, true), detectEncodingFromByteOrderMarks: true, 1 << 16);
        foreach (var (node, fault) in source.IsJsonLines ? JsonLines(source, path, reader, cancel) : Csv(source, path, reader, cancel))
        {
            var reading = new ShapeReading(zone);
            if (fault is not null)
                reading.Add(fault);
            yield return (node is not null && Export.Shape.TryRead(node, reading, out var export) ? export : null, reading);
        }
    }

    private static IEnumerable<(YamlMapping? Row, Finding? Fault)> Csv(ExportLogSource source, string path, TextReader reader, CancellationToken cancel)
    {
        var csv = new CsvReader(reader, source.Separator);
        var row = new LogRow(source);
        if (csv.Read() is not { } header)
            yield break;
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < header.Count; i++)
            index[header[i].Text.Trim()] = i;
        foreach (var column in source.Columns)
            if (!index.ContainsKey(column.Value.Value))
                yield return (null, FileRules.Unknown.At(column.Value.Location, "PL0003.Column", column.Value.Value, path, string.Join(", ", header.Select(h => h.Text))));
        while (csv.Read() is { } cells)
        {
            cancel.ThrowIfCancellationRequested();
            if (cells.Count == 1 && string.IsNullOrWhiteSpace(cells[0].Text))
                continue;
            yield return (row.ToMapping(path, cells[0].Span, name => index.TryGetValue(name, out var i) && i < cells.Count ? cells[i] : null), null);
        }
    }

    /// <summary>JSON is YAML's flow style, so each line is read by the same careful reader.</summary>
    private static IEnumerable<(YamlMapping? Row, Finding? Fault)> JsonLines(ExportLogSource source, string path, TextReader reader, CancellationToken cancel)
    {
        var row = new LogRow(source);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            cancel.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var file = YamlReader.Read(line, path, ReaderLimits.Default, cancel);
            if (file.Documents.FirstOrDefault() is not YamlMapping json)
            {
                yield return (null, FileRules.Syntax.At(new SourceLocation(path, new TextSpan(number, 1, number, 1 + line.Length)), "PL0001.JsonLine"));
                continue;
            }
            TextSpan On(TextSpan span) => span with { Line = number, EndLine = number };
            var fault = file.Findings.FirstOrDefault(f => f.Severity == Severity.Error);
            yield return (
                row.ToMapping(path, On(json.Span), name => Cell(json, name) is { } found ? (found.Text, On(found.Span)) : null),
                fault is null ? null : fault with { Location = fault.Location with { Span = On(fault.Location.Span) }, Related = [], Fix = null });
        }
    }

    /// <summary>A member by its name, or by a path of names (<c>approval.by</c>); a list is joined as a cell would hold it.</summary>
    private static (string Text, TextSpan Span)? Cell(YamlMapping json, string name)
    {
        YamlNode? node = json[name];
        if (node is null && name.IndexOf('.') >= 0)
        {
            node = json;
            foreach (var step in name.Split('.'))
                node = (node as YamlMapping)?[step];
        }
        return node switch
        {
            YamlScalar { IsNull: false } scalar => (scalar.Value, scalar.Span),
            YamlSequence list => (string.Join(";", list.Items.OfType<YamlScalar>().Select(i => i.Value)), list.Span),
            _ => null,
        };
    }
}
