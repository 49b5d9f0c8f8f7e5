using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.ExportLogs;

/// <summary>The fields of an export that a column of a log may fill.</summary>
internal static class ExportColumns
{
    /// <summary>Each with its path: <c>approval.by</c>.</summary>
    public static ImmutableArray<string> Fields { get; } =
    [
        .. Export.Shape.Keys.Where(k => k is not ("authentication" or "approval" or "log" or "destination")),
        .. Authentication.Shape.Keys.Select(k => "authentication." + k), .. Approval.Shape.Keys.Select(k => "approval." + k),
        .. Evidence.Shape.Keys.Select(k => "log." + k), .. ExportDestination.Shape.Keys.Select(k => "destination." + k), "destination",
    ];

    /// <summary>PL0003 for fields that an export does not have.</summary>
    public static IEnumerable<Finding> Faults(ExportLogSource source)
    {
        foreach (var column in source.Columns)
            if (!Fields.Contains(column.Key.Value))
                yield return Fault(column.Key);
    }

    private static Finding Fault(YamlScalar field)
    {
        var list = string.Join(", ", Fields);
        return NearestName.Of(field.Value, Fields) is { } nearest
            ? FileRules.Unknown.At(field.Location, "PL0003.LogKey.Nearest", field.Value, list, nearest) with { Fix = ShapeReading.Replace(field, nearest, "Fix.Rename") }
            : FileRules.Unknown.At(field.Location, "PL0003.LogKey", field.Value, list);
    }
}
