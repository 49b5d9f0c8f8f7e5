using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>What one field holds, who reads it, and which fields flow into and out of it.</summary>
internal sealed class FieldContent(FieldKey field)
{
    public FieldKey Field { get; } = field;

    public OriginSet Origins { get; private set; } = OriginSet.Empty;

    public TextSet Texts { get; private set; } = TextSet.Empty;

    public FuncSet Funcs { get; private set; } = FuncSet.Empty;

    public HashSet<Body> Readers { get; } = [];

    /// <summary>Those who wanted to know whether it holds personal data, when it did not.</summary>
    public HashSet<Body> AskedBy { get; } = [];

    /// <summary>Of a field of any object: what it is in those that no member has for itself, once there are others.</summary>
    public FieldContent? OfOthers { get; set; }

    public HashSet<FieldKey> Sources { get; } = [];

    public HashSet<FieldKey> Successors { get; } = [];

    /// <summary>Bodies that put in what only their callers know.</summary>
    public Dictionary<Body, ulong> Fillers { get; } = [];

    public bool IsWanted { get; set; }

    /// <summary>Whether places and methods in it are of interest, too.</summary>
    public bool IsWantedWhole { get; set; }

    /// <summary>Whether personal data reaches it, as far as is known, itself or below objects.</summary>
    public Heat Heat { get; set; }

    /// <summary>Notes a filler and the ports by which it is handed what it puts in; false when nothing is new.</summary>
    public bool Fill(Body filler, ulong ports)
    {
        var known = Fillers.TryGetValue(filler, out var before);
        Fillers[filler] = before | ports;
        return !known || (ports & ~before) != 0;
    }

    public bool Join(OriginSet origins, TextSet texts, FuncSet funcs)
    {
        var before = (Origins, Texts, Funcs);
        Origins = Origins.Union(origins);
        Texts = Texts.Union(texts);
        Funcs = Funcs.Union(funcs);
        return !ReferenceEquals(before.Origins, Origins) || !ReferenceEquals(before.Texts, Texts) || !ReferenceEquals(before.Funcs, Funcs);
    }
}
