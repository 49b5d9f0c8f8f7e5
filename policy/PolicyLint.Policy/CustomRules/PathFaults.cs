using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.CustomRules;

/// <summary>PL0003 for paths that lead nowhere, and for operators and values that do not fit what stands there: such a rule would be silent, or speak always.</summary>
internal static class PathFaults
{
    public static IEnumerable<Finding> Of(Condition condition, DocumentKind kind)
    {
        if (condition.Path is not { } path)
            return [];
        var followed = FieldPath.Of(path.Value, kind);
        return followed.End.IsEmpty ? [LeadsNowhere(path, followed, kind)]
            : followed.End.Any(s => s is RawShape) || !Compares(condition) ? []
            : OfEnd(condition, path, followed.End);
    }

    private static bool Compares(Condition c) => Comparisons(c).Any(o => o.Place is not null) || !Operands(c).IsEmpty;

    private static Finding LeadsNowhere(Positioned<string> path, FieldPath followed, DocumentKind kind)
    {
        var step = followed.Steps[followed.Steps.Length - 1];
        var place = Part(path.Node, step.Start, step.Name.Length);
        var parent = step.Start == 0 ? kind.Name : path.Value.Substring(0, step.Start - 1);
        var known = followed.Before.SelectMany(s => s.Steps).Distinct().ToArray();
        if (known.Length == 0)
            return FileRules.Unknown.At(place, "PL0003.PathEnd", parent, step.Name);
        if (known is ["*"])
            return FileRules.Unknown.At(place, "PL0003.PathList", parent) with
            {
                Fix = Fix(place, path.Node, "*." + step.Name, $"{parent}.*.{step.Name}"),
            };
        var list = string.Join(", ", known);
        return NearestName.Of(step.Name, known) is { } nearest
            ? FileRules.Unknown.At(place, "PL0003.Path.Nearest", step.Name, parent, list, nearest) with { Fix = Fix(place, path.Node, nearest, nearest) }
            : FileRules.Unknown.At(place, "PL0003.Path", step.Name, parent, list);
    }

    private static IEnumerable<Finding> OfEnd(Condition condition, Positioned<string> path, ImmutableArray<Shape> end)
    {
        var values = end.Where(s => !s.Steps.Any()).ToArray();
        if (values.Length == 0)
        {
            yield return end.Any(s => s.Steps.SequenceEqual(["*"]))
                ? FileRules.Unknown.At(path.Location, "PL0003.PathList", path.Value)
                : FileRules.Unknown.At(path.Location, "PL0003.PathBlock", path.Value, string.Join(", ", end.SelectMany(s => s.Steps)));
            yield break;
        }
        foreach (var (name, place, fits) in Comparisons(condition))
            if (place is { } at && !values.Any(fits))
                yield return FileRules.Unknown.At(at, "PL0003.Operator", name, path.Value, PolicyMessages.Of(values[0].ExpectationKey));
        foreach (var operand in Operands(condition))
            if (FaultOf(operand, values) is { } fault)
                yield return fault;
    }

    private static IEnumerable<(string Name, SourceLocation? Place, Func<Shape, bool> Fits)> Comparisons(Condition c) =>
    [
        ("under", c.Under?.Location, s => s is TextShape { RefersTo: ReferenceKind.Category }),
        ("atLeast", c.AtLeast?.Location, IsNumber), ("atMost", c.AtMost?.Location, IsNumber),
        ("before", c.Before?.Location, IsDay), ("after", c.After?.Location, IsDay), ("withinDays", c.WithinDays?.Location, IsDay),
        ("matches", c.Matches?.Location, _ => true),
    ];

    private static bool IsNumber(Shape shape) => shape is ScalarShape<long> or TextShape { RefersTo: null };

    private static bool IsDay(Shape shape) => shape is ScalarShape<Day> or ScalarShape<DateTimeOffset> or TextShape { RefersTo: null };

    private static ImmutableArray<Positioned<string>> Operands(Condition c) =>
        [.. new[] { c.EqualTo, c.NotEqualTo }.Where(v => v is not null).Select(v => v!.Value), .. c.In ?? []];

    /// <summary>What the field itself would say of the value. Any text may stand where a text does; quotes do not count in a comparison.</summary>
    private static Finding? FaultOf(Positioned<string> operand, Shape[] values)
    {
        if (values.Any(v => v is TextShape))
            return null;
        var scalar = new YamlScalar(operand.Node.Path, operand.Node.Span, operand.Value, ScalarStyle.Plain);
        Finding? first = null;
        foreach (var shape in values)
        {
            var reading = new ShapeReading(PolicyZone.Tokyo);
            if (shape.Accepts(scalar, reading) && reading.Findings.Count == 0)
                return null;
            first ??= reading.Findings.FirstOrDefault();
        }
        return first;
    }

    private static TextFix? Fix(SourceLocation place, YamlNode path, string text, string title) =>
        place == path.Location && path is not YamlScalar { Style: ScalarStyle.Plain } ? null : new TextFix(PolicyMessages.Of("Fix.Rename", title), [new TextEdit(place.Path, place.Span, text)]);

    /// <summary>The part of a text in the file, where the text stands there letter for letter.</summary>
    private static SourceLocation Part(YamlNode node, int start, int length)
    {
        var span = node.Span;
        var quotes = ((YamlScalar)node).Style == ScalarStyle.Plain ? 0 : 2;
        if (span.Line != span.EndLine || span.EndColumn - span.Column != ((YamlScalar)node).Value.Length + quotes)
            return node.Location;
        var column = span.Column + quotes / 2 + start;
        return new SourceLocation(node.Path, span with { Column = column, EndColumn = column + length });
    }
}
