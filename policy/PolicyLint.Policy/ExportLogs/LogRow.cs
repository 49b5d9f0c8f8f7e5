using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.ExportLogs;

/// <summary>Builds the mapping of one export from the cells of a log row, so that the same shape reads it as reads YAML.</summary>
internal sealed class LogRow(ExportLogSource source)
{
    private static readonly char[] ListSeparators = [';', '；', '、', '|'];

    /// <summary>Of fields that no export has the policy is told, and not every row.</summary>
    private readonly (string[] Path, string Column)[] _columns = [.. source.Columns.Where(c => ExportColumns.Fields.Contains(c.Key.Value)).Select(c => (c.Key.Value.Split('.'), c.Value.Value))];

    /// <summary>The columns that the map names.</summary>
    public IEnumerable<string> Columns => _columns.Select(c => c.Column);

    /// <summary>The mapping; cells without text are left out.</summary>
    public YamlMapping ToMapping(string path, TextSpan row, Func<string, (string Text, TextSpan Span)?> cell) => Level(path, row, cell, 0, _columns);

    private static YamlMapping Level(string path, TextSpan row, Func<string, (string Text, TextSpan Span)?> cell, int depth, IEnumerable<(string[] Path, string Column)> columns)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var group in columns.GroupBy(c => c.Path[depth], StringComparer.Ordinal))
        {
            var key = new YamlScalar(path, row, group.Key, ScalarStyle.Plain);
            if (group.First().Path.Length > depth + 1)
            {
                var nested = Level(path, row, cell, depth + 1, group.Where(c => c.Path.Length > depth + 1));
                if (!nested.Entries.IsEmpty)
                    entries.Add(new YamlEntry(key, nested));
            }
            else if (cell(group.First().Column) is { } found && !string.IsNullOrWhiteSpace(found.Text))
                entries.Add(new YamlEntry(key, Value(path, group.Key, found.Text, found.Span)));
        }
        return new YamlMapping(path, row, entries.ToImmutable());
    }

    private static YamlNode Value(string path, string key, string cell, TextSpan span)
    {
        // Spaces around a cell are layout; where its text begins, the place of the cell tells well enough.
        var text = cell.Trim();
        if (key != "items")
            // What a log writes as true or 119 is meant as such; text needs no quotes there.
            return new YamlScalar(path, span, text, text is "true" or "false" || IsNumber(Time.WideDigits.ToAscii(text).Trim()) ? ScalarStyle.Plain : ScalarStyle.Quoted);
        var parts = text.Split(ListSeparators, StringSplitOptions.RemoveEmptyEntries);
        return new YamlSequence(path, span, [.. parts.Select(p => (YamlNode)new YamlScalar(path, span, p.Trim(), ScalarStyle.Quoted))]);
    }

    /// <summary>Digits, perhaps grouped by commas. What begins with zero is somebody's id.</summary>
    private static bool IsNumber(string text) => text == "0" || text.Length is > 0 and <= 15 && text[0] is >= '1' and <= '9' && text.All(c => c is ',' or >= '0' and <= '9');
}
