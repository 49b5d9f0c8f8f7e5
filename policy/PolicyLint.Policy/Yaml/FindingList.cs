using System.Collections;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>
/// The findings of one file, up to a number that nobody reads to its end; what goes beyond is counted and told in one last finding.
/// A megabyte of nonsense would otherwise hold hundreds of megabytes of complaints.
/// </summary>
public sealed class FindingList : IReadOnlyList<Finding>
{
    /// <summary>How many findings of form a file may have.</summary>
    public const int Capacity = 10_000;

    private readonly List<Finding> _findings = [];

    /// <inheritdoc/>
    public int Count => _findings.Count;

    /// <summary>How many more there were.</summary>
    public int Dropped { get; private set; }

    /// <inheritdoc/>
    public Finding this[int index] => _findings[index];

    /// <summary>Whether further findings are only counted.</summary>
    public bool IsFull => _findings.Count >= Capacity;

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(Finding finding)
    {
        if (IsFull)
            Dropped++;
        else
            _findings.Add(finding);
    }

    /// <summary>The findings and, where some were dropped, the one that says so.</summary>
    internal IEnumerable<Finding> Close(string path) =>
        Dropped == 0 ? _findings : _findings.Append(FileRules.Syntax.At(path, "PL0001.More", Dropped));
}
