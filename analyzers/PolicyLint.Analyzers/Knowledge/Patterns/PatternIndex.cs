using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Patterns;

/// <summary>
/// Member patterns by the simple name that they end in, so that most symbols miss with one look-up. Immutable.
/// </summary>
/// <typeparam name="T">What is said of the members.</typeparam>
internal sealed class PatternIndex<T>
    where T : class
{
    private static readonly PatternEntry<T>[] None = [];

    private readonly Dictionary<string, PatternEntry<T>[]> byName;
    private readonly Dictionary<string, PatternEntry<T>[]> byConstructedType;
    private readonly Dictionary<string, PatternEntry<T>[]> wildcardsByType;
    private readonly PatternEntry<T>[] loose;

    public PatternIndex(IReadOnlyCollection<PatternEntry<T>> entries)
    {
        Entries = entries;
        byName = Group(entries.Where(e => KindOf(e.Pattern) == Bucket.Name), p => p.Last.Text);
        byConstructedType = Group(entries.Where(e => KindOf(e.Pattern) == Bucket.Constructor), p => p.Container!.Value.Text);
        wildcardsByType = Group(entries.Where(e => KindOf(e.Pattern) == Bucket.TypeWildcard), p => p.Container!.Value.Text);
        loose = entries.Where(e => KindOf(e.Pattern) == Bucket.Loose).ToArray();
    }

    public IReadOnlyCollection<PatternEntry<T>> Entries { get; }

    public bool IsEmpty => Entries.Count == 0;

    /// <summary>Whether some pattern names members of types by wildcard, so that names alone cannot rule a member out.</summary>
    public bool HasWildcards => wildcardsByType.Count > 0 || loose.Length > 0;

    /// <summary>Whether a pattern asks for members of that name whatever their type is called.</summary>
    public bool HasName(string key) => byName.ContainsKey(key);

    public bool HasConstructorOf(string typeName) => byConstructedType.ContainsKey(typeName);

    public bool HasWildcardOn(string typeName) => wildcardsByType.ContainsKey(typeName);

    public bool HasLoose => loose.Length > 0;

    /// <summary>Adds the entries whose pattern names this very member (not its bases).</summary>
    public void AddMatches(ISymbol member, string key, int distance, List<PatternMatch<T>> matches)
    {
        var isConstructor = member is IMethodSymbol { MethodKind: MethodKind.Constructor };
        Add(Find(isConstructor ? byConstructedType : byName, isConstructor ? member.ContainingType.Name : key), member, distance, matches);
        if (member.ContainingType is { } type)
            Add(Find(wildcardsByType, type.Name), member, distance, matches);
        Add(loose, member, distance, matches);
    }

    private static void Add(PatternEntry<T>[] candidates, ISymbol member, int distance, List<PatternMatch<T>> matches)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Pattern.MatchesMember(member))
                matches.Add(new PatternMatch<T>(candidate, member, distance));
        }
    }

    private static PatternEntry<T>[] Find(Dictionary<string, PatternEntry<T>[]> map, string key) =>
        map.Count > 0 && map.TryGetValue(key, out var found) ? found : None;

    private static Dictionary<string, PatternEntry<T>[]> Group(IEnumerable<PatternEntry<T>> entries, Func<SymbolPattern, string> key) =>
        entries.GroupBy(e => key(e.Pattern), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static Bucket KindOf(SymbolPattern pattern)
    {
        var hasTypeName = pattern.Container is { IsLiteral: true };
        if (pattern.IsConstructor)
            return hasTypeName ? Bucket.Constructor : Bucket.Loose;
        if (pattern.Last.IsLiteral)
            return Bucket.Name;
        return hasTypeName && !pattern.Last.IsManySegments ? Bucket.TypeWildcard : Bucket.Loose;
    }

    private enum Bucket
    {
        Name,
        Constructor,
        TypeWildcard,
        Loose,
    }
}

/// <summary>One pattern and what is said of the members that it names.</summary>
/// <param name="IsBuiltIn">Ships with the product: the policy's word goes before it.</param>
internal sealed record PatternEntry<T>(SymbolPattern Pattern, T Value, bool IsBuiltIn)
    where T : class;

/// <summary>An entry that holds for a member.</summary>
/// <param name="Named">The member that the pattern names: the asked one, a base or an interface member.</param>
/// <param name="Distance">0 for the asked member itself; further for bases and interfaces.</param>
internal readonly record struct PatternMatch<T>(PatternEntry<T> Entry, ISymbol Named, int Distance)
    where T : class;
