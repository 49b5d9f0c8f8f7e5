using System.Collections.Immutable;
using PolicyLint.Policy.Code;

namespace PolicyLint.Analyzers.Knowledge.Places;

/// <summary>Files that hold personal data, by policy and by declarations.</summary>
internal sealed class Holdings
{
    private readonly ImmutableArray<(PlaceGlob Glob, PersonalItem Item)> globs;

    public Holdings(IEnumerable<HoldingEntry> entries, Func<string, bool> isSpecialCare)
    {
        globs = [.. entries.SelectMany(e => e.Paths.Select(p => (new PlaceGlob(p.Value), ItemOf(e, p.Value, isSpecialCare))))];
    }

    public bool IsEmpty => globs.IsEmpty;

    /// <summary>The items of every holding that covers the path, or lies below it when it is a directory.</summary>
    public ImmutableArray<PersonalItem> At(string place)
    {
        if (globs.IsEmpty || place.IndexOf("://", StringComparison.Ordinal) >= 0 || place.IndexOf(PlaceText.RootMark) >= 0)
            return [];
        var path = PlacePath.Parse(place);
        if (path.Segments.IsEmpty)
            return [];
        return [.. globs.Where(g => g.Glob.Matches(path) || g.Glob.LiesBelow(path)).Select(g => g.Item).Distinct()];
    }

    private static PersonalItem ItemOf(HoldingEntry entry, string path, Func<string, bool> isSpecialCare) =>
        new(entry.Category.Value, entry.Label ?? path, null, null, isSpecialCare(entry.Category.Value));
}
