using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Patterns;
using PolicyLint.Policy.Code;

namespace PolicyLint.Analyzers.Knowledge.Models;

/// <summary>
/// Makes one model of all that is said of a member. For each kind of statement the policy goes before the built-in models, the
/// member before its bases, an overload before a name, a name before a wildcard; statements that tie add up.
/// </summary>
internal sealed class MemberModelBuilder(Func<string, bool> isSpecialCare)
{
    public MemberModel Build(ISymbol member, List<PatternMatch<CodeEntry>> matches)
    {
        var opening = Strongest<WriterEntry>(matches, e => e.IsOpening);
        var places = Strongest<PlaceEntry>(matches);
        return new MemberModel
        {
            Writers = Writers(member, matches),
            Opens = First(opening, m => new PortReader(m.Named).First(((WriterEntry)m.Entry.Value).Opens))
                ?? First(places, m => new PortReader(m.Named).First(((PlaceEntry)m.Entry.Value).Opens)),
            OpensClass = opening.Select(m => ((WriterEntry)m.Entry.Value).Class?.Value).FirstOrDefault(c => c is not null),
            OpensScheme = opening.Select(m => ((WriterEntry)m.Entry.Value).Scheme?.Value).FirstOrDefault(s => s is not null),
            Reads = First(Strongest<ReaderEntry>(matches), m => new PortReader(m.Named).First(((ReaderEntry)m.Entry.Value).Reads)),
            PassThrough = PassThroughs(matches),
            Keeps = [.. Strongest<CallbackEntry>(matches).SelectMany(m => new PortReader(m.Named).All(((CallbackEntry)m.Entry.Value).Keeps)).Distinct()],
            Requires = Required(matches),
            Gates = Gates(matches),
            Yields = [.. Strongest<PersonalMemberEntry>(matches).Select(m => ItemOf(member, ((PersonalMemberEntry)m.Entry.Value).Category.Value)).Distinct()],
            NotPersonal = matches.Any(m => m.Entry.Value is NotPersonalEntry),
            Encrypts = matches.Any(m => m.Entry.Value is EncryptsEntry),
            PlaceClass = places.Select(m => ((PlaceEntry)m.Entry.Value).Class?.Value).FirstOrDefault(c => c is not null),
        };
    }

    private PersonalItem ItemOf(ISymbol member, string category) =>
        new(category, member.Name, null, member, isSpecialCare(category));

    private static ImmutableArray<WriterModel> Writers(ISymbol member, List<PatternMatch<CodeEntry>> matches)
    {
        var writers = ImmutableArray.CreateBuilder<WriterModel>();
        foreach (var match in Strongest<WriterEntry>(matches, e => !e.IsOpening))
        {
            if (WriterOf(member, match) is { } writer && !writers.Any(w => Same(w, writer)))
                writers.Add(writer);
        }

        return writers.ToImmutable();
    }

    /// <summary>Null when this overload has not the ports that the entry needs.</summary>
    private static WriterModel? WriterOf(ISymbol member, in PatternMatch<CodeEntry> match)
    {
        var entry = (WriterEntry)match.Entry.Value;
        var ports = new PortReader(match.Named);
        var to = ports.First(entry.To);
        if (to is null && entry.Class is null)
            return null;
        var data = ports.All(entry.Data, except: to);
        var files = ports.All(entry.Files, except: to);
        return data.IsEmpty && files.IsEmpty
            ? null
            : new WriterModel(data, files, to, entry.Class?.Value, $"{member.ContainingType.Name}.{SymbolPattern.SimpleName(member)}");
    }

    private static bool Same(WriterModel a, WriterModel b) =>
        a.To == b.To && a.Class == b.Class && a.Data.SequenceEqual(b.Data) && a.Files.SequenceEqual(b.Files);

    private static ImmutableArray<PassThrough>? PassThroughs(List<PatternMatch<CodeEntry>> matches)
    {
        var strongest = Strongest<PassThroughEntry>(matches).ToList();
        if (strongest.Count == 0)
            return null;
        var flows = ImmutableArray.CreateBuilder<PassThrough>();
        foreach (var match in strongest)
        {
            var entry = (PassThroughEntry)match.Entry.Value;
            var ports = new PortReader(match.Named);
            var from = ports.All(entry.From);
            var to = ports.All(entry.To);
            if (!from.IsEmpty && !to.IsEmpty)
                flows.Add(new PassThrough(from, to));
        }

        return flows.ToImmutable();
    }

    private static GateKinds? Required(List<PatternMatch<CodeEntry>> matches)
    {
        GateKinds? required = null;
        foreach (var match in Strongest<ExportEntry>(matches))
        {
            foreach (var gate in ((ExportEntry)match.Entry.Value).Gates)
                required = (required ?? GateKinds.None) | GateNames.Parse(gate.Value);
        }

        return required;
    }

    private static ImmutableArray<GateModel> Gates(List<PatternMatch<CodeEntry>> matches)
    {
        var gates = ImmutableArray.CreateBuilder<GateModel>();
        foreach (var name in GateNames.All)
        {
            foreach (var match in Strongest<GateEntry>(matches, e => e.Gate == name))
            {
                var gate = GateOf(match);
                if (!gates.Contains(gate))
                    gates.Add(gate);
            }
        }

        return gates.ToImmutable();
    }

    private static GateModel GateOf(in PatternMatch<CodeEntry> match)
    {
        var entry = (GateEntry)match.Entry.Value;
        var ports = new PortReader(match.Named);
        return new GateModel(GateNames.Parse(entry.Gate), KindOf(entry.Granted.Form))
        {
            Member = entry.Granted.Member?.Value,
            Value = entry.Granted.Value?.Value,
            Requester = entry.Requester is { } requester ? ports.One(requester.Value) : null,
            Approver = entry.Approver is { } approver ? ports.One(approver.Value) : null,
        };
    }

    private static GrantKind KindOf(GrantForm form) => form switch
    {
        GrantForm.ReturnsTrue => GrantKind.ReturnsTrue,
        GrantForm.ReturnsFalse => GrantKind.ReturnsFalse,
        GrantForm.OnReturn => GrantKind.OnReturn,
        GrantForm.NotNull => GrantKind.NotNull,
        GrantForm.Member => GrantKind.Member,
        GrantForm.Equals => GrantKind.Equals,
        _ => GrantKind.Never,
    };

    private static Port? First(IEnumerable<PatternMatch<CodeEntry>> matches, Func<PatternMatch<CodeEntry>, Port?> port)
    {
        foreach (var match in matches)
        {
            if (port(match) is { } found)
                return found;
        }

        return null;
    }

    private static IEnumerable<PatternMatch<CodeEntry>> Strongest<T>(List<PatternMatch<CodeEntry>> matches, Func<T, bool>? where = null)
        where T : CodeEntry
    {
        var best = int.MinValue;
        foreach (var match in matches)
        {
            if (match.Entry.Value is T entry && (where is null || where(entry)))
                best = Math.Max(best, Rank(match));
        }

        return matches.Where(m => m.Entry.Value is T entry && (where is null || where(entry)) && Rank(m) == best);
    }

    private static int Rank(in PatternMatch<CodeEntry> match) =>
        (match.Entry.IsBuiltIn ? 0 : 1 << 20) + ((1000 - Math.Min(match.Distance, 1000)) << 4) + match.Entry.Pattern.Specificity;
}
