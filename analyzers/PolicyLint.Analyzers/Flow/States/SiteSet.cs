using System.Collections.Immutable;

namespace PolicyLint.Analyzers.Flow.States;

/// <summary>Sites that some path to a point has passed. A may-set: joined by union.</summary>
internal sealed class SiteSet
{
    public static readonly SiteSet None = new([]);

    private readonly ImmutableHashSet<object> _sites;

    private SiteSet(ImmutableHashSet<object> sites) => _sites = sites;

    public bool IsEmpty => _sites.IsEmpty;

    public IEnumerable<object> Sites => _sites;

    public bool Contains(object site) => _sites.Contains(site);

    public SiteSet Add(object site) => _sites.Contains(site) ? this : new(_sites.Add(site));

    public SiteSet Union(SiteSet other)
    {
        if (ReferenceEquals(this, other) || other._sites.IsEmpty)
        {
            return this;
        }

        if (_sites.IsEmpty)
        {
            return other;
        }

        var union = _sites.Union(other._sites);
        return union.Count == _sites.Count ? this : new(union);
    }
}
