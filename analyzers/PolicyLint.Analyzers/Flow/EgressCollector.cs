using System.Collections.Immutable;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow;

/// <summary>
/// Turns the events of interpreted bodies into egresses: each where data and place are both known for the first time, and where
/// the duty to hold the gates ends.
/// </summary>
internal sealed class EgressCollector(FlowEngine engine, CancellationToken cancellation)
{
    private readonly WrittenFiles _files = new(engine);
    private readonly Construction _construction = new(engine, cancellation);

    public ImmutableArray<Egress> Collect()
    {
        foreach (var body in engine.Interpreted)
        {
            foreach (var egress in body.Events.Egresses)
            {
                _files.Add(egress);
            }
        }

        // Looking into constructors may interpret more bodies; those were of no interest, so nothing leaves in them.
        var superseded = Superseded();
        return [.. engine.Interpreted.ToList()
            .Where(b => !superseded.Contains(b))
            .SelectMany(Egresses)
            .GroupBy(e => (e.Stand, e.Write, e.Destination?.Class, e.IsFile))
            .Select(Merge)];
    }

    /// <summary>Bodies whose every caller comes with receivers of known types: what they do for any receiver never happens.</summary>
    private HashSet<Body> Superseded()
    {
        var superseded = new HashSet<Body>(engine.Interpreted.Where(b => b.HasVariants && !engine.Entries.IsEntry(b)));
        var work = new Queue<Body>(superseded.Count == 0 ? [] : engine.Interpreted.Where(b => !superseded.Contains(b)));
        while (work.Count > 0)
        {
            foreach (var used in work.Dequeue().Events.General)
            {
                if (superseded.Remove(used))
                {
                    work.Enqueue(used);
                }
            }
        }

        return superseded;
    }

    private IEnumerable<Egress> Egresses(Body body)
    {
        var isEntry = engine.Entries.IsEntry(body);
        foreach (var egress in body.Events.Egresses)
        {
            var found = egress.Required is { } required ? Export(body, egress, required, isEntry) : Writes(body, egress, isEntry);
            foreach (var one in found)
            {
                yield return one;
            }
        }
    }

    private IEnumerable<Egress> Export(Body body, EgressEvent egress, GateKinds required, bool isEntry)
    {
        var requirement = new Requirement("", false, required);
        var missing = Missing(body, egress, required, isEntry);
        var stands = Stands(egress, missing, required, isEntry);
        if (stands)
        {
            yield return Make(body, egress, null, requirement, missing, egress.Origins, isFile: false);
        }
    }

    private IEnumerable<Egress> Writes(Body body, EgressEvent egress, bool isEntry)
    {
        var fileData = egress.Files is { } files ? _files.DataOf(files) : OriginSet.Empty;
        if (egress.Origins.IsEmpty && fileData.IsEmpty)
        {
            yield break;
        }

        foreach (var match in engine.Obligations.MatchesOf(egress, isEntry))
        {
            var requirement = engine.Knowledge.RequirementOf(match.Class);
            var missing = requirement.IsForbidden ? engine.Obligations.Missing(egress, requirement) : Missing(body, egress, requirement.Gates, isEntry);
            var stands = requirement.IsForbidden ? egress.Certain is null : Stands(egress, missing, requirement.Gates, isEntry);
            if (stands)
            {
                yield return fileData.IsEmpty
                    ? Make(body, egress, match, requirement, missing, egress.Origins, isFile: false)
                    : Make(body, egress, match, requirement, missing, fileData, isFile: true);
            }
        }
    }

    /// <summary>The gates that are missing; an object that was made under a gate can be used under it.</summary>
    private GateKinds Missing(Body body, EgressEvent egress, GateKinds required, bool isEntry)
    {
        var missing = engine.Obligations.Missing(egress, required);
        return isEntry && missing != 0 ? missing & ~_construction.Gates(body, egress.Held) : missing;
    }

    /// <summary>
    /// A duty that is not met stands at the entry, or at the operation when nobody could meet it; one that is met stands where
    /// the event was first certain.
    /// </summary>
    private bool Stands(EgressEvent egress, GateKinds missing, GateKinds required, bool isEntry)
    {
        if (missing == 0)
        {
            return egress.Certain is null;
        }

        return (required & ~engine.Knowledge.KnownGates) != 0 ? egress.Certain is null : isEntry;
    }

    private static Egress Make(Body body, EgressEvent egress, DestinationMatch? match, Requirement requirement, GateKinds missing, OriginSet origins, bool isFile) => new()
    {
        Stand = egress.Stand,
        Write = egress.Write,
        Member = egress.Member,
        Body = body,
        Origins = origins,
        Destination = match,
        Requirement = requirement,
        Missing = missing,
        IsFile = isFile,
        Calls = egress.Calls,
        Unanswered = egress.Unanswered,
        Values = egress.Values,
    };

    /// <summary>One finding per write and place where it stands: further sources, and further ways, are told with it.</summary>
    private static Egress Merge(IEnumerable<Egress> twins)
    {
        var merged = twins.First();
        foreach (var twin in twins.Skip(1))
        {
            merged = merged with
            {
                Origins = merged.Origins.Union(twin.Origins),
                Missing = merged.Missing | twin.Missing,
                Unanswered = [.. merged.Unanswered.Union(twin.Unanswered)],
            };
        }

        return merged;
    }
}
