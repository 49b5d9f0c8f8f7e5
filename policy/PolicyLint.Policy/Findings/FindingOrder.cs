using System.Collections.Immutable;

namespace PolicyLint.Policy.Findings;

/// <summary>The one order in which findings are told: by path, place, rule and text, whatever the order in which they were found.</summary>
public static class FindingOrder
{
    /// <summary>The findings in order; the same finding twice is told once.</summary>
    public static ImmutableArray<Finding> Sort(IEnumerable<Finding> findings)
    {
        var keyed = findings.Select(f => (Finding: f, Text: f.Message.ToString())).ToList();
        keyed.Sort((a, b) => Compare(a.Finding, a.Text, b.Finding, b.Text));
        var sorted = ImmutableArray.CreateBuilder<Finding>(keyed.Count);
        for (var i = 0; i < keyed.Count; i++)
            if (i == 0 || Compare(keyed[i - 1].Finding, keyed[i - 1].Text, keyed[i].Finding, keyed[i].Text) != 0)
                sorted.Add(keyed[i].Finding);
        return sorted.ToImmutable();
    }

    private static int Compare(Finding a, string aText, Finding b, string bText)
    {
        var byPath = string.CompareOrdinal(a.Location.Path.Replace('\\', '/'), b.Location.Path.Replace('\\', '/'));
        if (byPath != 0)
            return byPath;
        var (x, y) = (a.Location.Span, b.Location.Span);
        var byPlace = (x.Line, x.Column, x.EndLine, x.EndColumn).CompareTo((y.Line, y.Column, y.EndLine, y.EndColumn));
        if (byPlace != 0)
            return byPlace;
        var byRule = string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        return byRule != 0 ? byRule : string.CompareOrdinal(aText, bText);
    }
}
