using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Findings;

/// <summary>
/// What the rules found, up to a number for each file that nobody reads to its end; what goes beyond is counted and told in one finding
/// more for the file. A log of a million rows that are all wrong would otherwise be held as a million findings.
/// </summary>
internal sealed class FindingBudget
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How many findings are held.</summary>
    public int Count => _findings.Count;

    /// <summary>Everything that is to be told.</summary>
    public IEnumerable<Finding> All => _findings.Concat(
        from file in _counts
        where file.Value > FindingList.Capacity
        select FileRules.Syntax.At(file.Key, "PL0001.MoreFindings", file.Value - FindingList.Capacity));

    /// <summary>Takes a finding, or only counts it.</summary>
    public void Add(Finding finding)
    {
        var path = finding.Location.Path;
        _counts[path] = _counts.TryGetValue(path, out var count) ? ++count : count = 1;
        if (count <= FindingList.Capacity)
            _findings.Add(finding);
    }

    /// <summary>Changes the findings from the <paramref name="first"/> on.</summary>
    public void Change(int first, Func<Finding, Finding> change)
    {
        for (var i = first; i < _findings.Count; i++)
            _findings[i] = change(_findings[i]);
    }
}
