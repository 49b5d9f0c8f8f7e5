using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Shapes;

/// <summary>PL0003: a name that nobody knows, with the nearest known one and the list of all.</summary>
internal static class UnknownName
{
    /// <summary>Reports a key; answers the one that was probably meant.</summary>
    public static string? ReportKey(YamlScalar key, IEnumerable<string> known, ShapeReading reading)
    {
        if (key.Value.Length != 3 || !key.Value.All(c => c is >= '0' and <= '9'))
            return Report(key, known, reading, "PL0003.Key");
        // In { count: 1,000 } the comma makes a key of the thousands.
        reading.Add(FileRules.Unknown, key, "PL0003.GroupKey", key.Value);
        return null;
    }

    public static void ReportValue(YamlScalar value, IEnumerable<string> known, ShapeReading reading) => Report(value, known, reading, "PL0003.Value");

    private static string? Report(YamlScalar name, IEnumerable<string> known, ShapeReading reading, string messageKey)
    {
        var names = known as IReadOnlyCollection<string> ?? [.. known];
        var list = string.Join(", ", names);
        var nearest = NearestName.Of(name.Value, names);
        reading.Add(nearest is null
            ? FileRules.Unknown.At(name.Location, messageKey, name.Value, list)
            : FileRules.Unknown.At(name.Location, messageKey + ".Nearest", name.Value, list, nearest) with
            {
                Fix = ShapeReading.Replace(name, nearest, "Fix.Rename"),
            });
        return nearest;
    }
}
