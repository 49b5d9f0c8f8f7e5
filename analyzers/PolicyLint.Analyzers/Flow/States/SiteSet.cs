namespace PolicyLint.Analyzers.Flow.States;

/// <summary>Numbers of sites that some path to a point has passed. A may-set: joined by union, at the price of what the two differ in.</summary>
internal sealed class SiteSet
{
    public static readonly SiteSet None = new(null);

    private static readonly object Passed = new();
    private static readonly PersistentMap<object>.Joiner Either = (_, _, _) => Passed;

    private readonly PersistentMap<object>? _sites;

    private SiteSet(PersistentMap<object>? sites) => _sites = sites;

    public bool Contains(int site) => PersistentMap<object>.Find(_sites, site) is not null;

    public SiteSet Add(int site) => With(PersistentMap<object>.Set(_sites, site, Passed));

    public SiteSet Union(SiteSet other) => ReferenceEquals(this, None) ? other : With(PersistentMap<object>.Merge(_sites, other._sites, Either));

    private SiteSet With(PersistentMap<object>? sites) => ReferenceEquals(sites, _sites) ? this : new(sites);
}
