using System.Collections.Immutable;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>What of a body's egress events its callers must hear of: what only they know, and gates that only they can have taken.</summary>
internal sealed class Obligations(CodeKnowledge knowledge, EntryPoints entries, ServedDirectories served)
{
    /// <summary>More different flows than this into one write are told as one.</summary>
    private const int MaxPerWrite = 24;

    private readonly Dictionary<string, DestinationMatch?> _matches = new(StringComparer.Ordinal);

    public ImmutableArray<EgressEvent> Upward(Body body, ImmutableArray<EgressEvent> egresses)
    {
        var upward = new List<EgressEvent>();
        var isEntry = entries.IsEntry(body);
        foreach (var egress in egresses)
        {
            upward.AddRange(Upward(egress, isEntry));
        }

        return upward.Count == 0 ? [] : [.. upward.Distinct(SameFlow.Instance).GroupBy(e => (e.Write, e.Class, e.Required)).SelectMany(Bound)];
    }

    /// <summary>The gates that are missing for a destination; none when it is allowed.</summary>
    public GateKinds Missing(EgressEvent egress, Requirement requirement) => Missing(egress, requirement.Gates);

    public GateKinds Missing(EgressEvent egress, GateKinds required)
    {
        var missing = required & ~egress.Held.Kinds;
        return egress.IsRecordedAfter ? missing & ~GateKinds.Audit : missing;
    }

    /// <summary>
    /// The destinations that a place can be, each once. Where the writer says of which class it is, that holds for places of which
    /// nothing else is known; a place that a caller can tell is left to the callers, unless there are none.
    /// </summary>
    public IEnumerable<DestinationMatch> MatchesOf(EgressEvent egress, bool isEntry)
    {
        var byWriter = egress.Class is { } writersClass ? new DestinationMatch(writersClass, null, egress.Described ?? egress.Member.Name) : null;
        if (byWriter is not null && egress.Places.IsEmpty)
        {
            return [byWriter];
        }

        return egress.Places
            .Select(p => Match(p) ?? (isEntry || !IsForCallers(p) ? byWriter : null))
            .OfType<DestinationMatch>()
            .GroupBy(m => m.Class)
            .Select(g => g.First());
    }

    /// <summary>Whether a caller can tell the place: it comes from an argument, not from a field.</summary>
    private static bool IsForCallers(TextPattern place) => place.Nodes.Any(n => n.IsOpen && n.ProgramField is null);

    public DestinationMatch? Match(TextPattern place)
    {
        if (place.IsUnknown)
        {
            return null;
        }

        var text = place.ToPlaceText();
        if (!_matches.TryGetValue(text, out var match))
        {
            _matches.Add(text, match = text.Length == 0 || text.All(c => c == PlaceText.Hole) ? null : Classify(text));
        }

        return match;
    }

    /// <summary>What the policy lists decides; else a directory that the program serves is public, wherever it lies.</summary>
    private DestinationMatch? Classify(string text) => knowledge.Classify(text) is { Id: not null } listed ? listed : served.Match(text) ?? knowledge.Classify(text);

    private IEnumerable<EgressEvent> Upward(EgressEvent egress, bool isEntry)
    {
        if (egress.Required is { } required)
        {
            if (!isEntry && CanBeHeld(required) && Missing(egress, required) != 0)
            {
                yield return egress with { Certain = egress.Certain ?? egress.Stand };
            }

            yield break;
        }

        var isHolding = !egress.Origins.IsEmpty || egress.Files is not null;
        if (!isEntry && isHolding && MatchesOf(egress, isEntry).Any(m => IsOwed(egress, m.Class)))
        {
            yield return egress with
            {
                Nodes = NodeSet.Empty,
                Places = TextSet.Of(egress.Places.Where(p => Match(p) is { } match && IsOwed(egress, match.Class))),
                Certain = egress.Certain ?? egress.Stand,
            };
        }

        if (egress.Certain is not null)
        {
            yield break;
        }

        // What statics hold, the program has told already: no caller says more.
        var open = egress.Nodes.Where(n => n.IsOpen && n.Base.Kind != NodeKind.Statics);
        if (!open.IsEmpty)
        {
            yield return egress with { Nodes = open, Origins = OriginSet.Empty, Files = null };
        }

        var unknownPlaces = TextSet.Of(egress.Places.Where(p => p.IsOpen && Match(p) is null && (egress.Class is null || (!isEntry && IsForCallers(p)))));
        if (!egress.Origins.IsEmpty && !unknownPlaces.IsEmpty)
        {
            yield return egress with { Nodes = NodeSet.Empty, Places = unknownPlaces, Files = null };
        }

        if (egress.Files is { } files && (files.IsOpen || !unknownPlaces.IsEmpty))
        {
            yield return egress with { Nodes = NodeSet.Empty, Origins = OriginSet.Empty };
        }
    }

    private bool IsOwed(EgressEvent egress, string destinationClass)
    {
        var requirement = knowledge.RequirementOf(destinationClass);
        return !requirement.IsForbidden && CanBeHeld(requirement.Gates) && Missing(egress, requirement) != 0;
    }

    /// <summary>Without any API for approval nobody can hold it: the operation itself is at fault, no caller.</summary>
    private bool CanBeHeld(GateKinds gates) => (gates & ~knowledge.KnownGates) == 0;

    private static IEnumerable<EgressEvent> Bound(IEnumerable<EgressEvent> flows)
    {
        var list = flows.ToList();
        if (list.Count <= MaxPerWrite)
        {
            return list;
        }

        var merged = list[0];
        foreach (var flow in list.Skip(1))
        {
            merged = merged with
            {
                Origins = merged.Origins.Union(flow.Origins),
                Nodes = merged.Nodes.Union(flow.Nodes),
                Places = merged.Places.Union(flow.Places),
                Files = merged.Files is null ? flow.Files : flow.Files is null ? merged.Files : merged.Files.Union(flow.Files),
                Held = merged.Held & flow.Held,
                IsRecordedAfter = merged.IsRecordedAfter && flow.IsRecordedAfter,
            };
        }

        return [merged];
    }

    /// <summary>Two calls of one helper with the same data and places are one flow.</summary>
    private sealed class SameFlow : IEqualityComparer<EgressEvent>
    {
        public static readonly SameFlow Instance = new();

        public bool Equals(EgressEvent a, EgressEvent b) =>
            a.Write == b.Write && a.Class == b.Class && a.Required == b.Required && a.Held == b.Held && a.IsRecordedAfter == b.IsRecordedAfter
            && a.Origins.Equals(b.Origins) && a.Nodes.Equals(b.Nodes) && a.Places.Equals(b.Places) && Equals(a.Files, b.Files)
            && (a.Certain is null) == (b.Certain is null);

        public int GetHashCode(EgressEvent e) => e.Write.GetHashCode() ^ e.Nodes.GetHashCode() ^ e.Origins.GetHashCode();
    }
}
