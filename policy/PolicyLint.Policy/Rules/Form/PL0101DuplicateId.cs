using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.Rules.Form;

/// <summary>What it does: reports an id that two things of one kind share, at every occurrence after the first.</summary>
/// <remarks>
/// Why is this bad: a reference to the id means one of them, and nobody can say which.
/// Example: two declarations with <c>id: SAK-00001</c>. Use instead: a number of its own for each.
/// </remarks>
internal sealed class PL0101DuplicateId : DeclarationRule
{
    public PL0101DuplicateId()
        : base(DocumentRules.DuplicateId)
    {
    }

    internal override void Check(CheckContext context)
    {
        var dossier = context.Dossier;
        Report(context, "Kind.Section", dossier.Organizations.SelectMany(o => o.Sections).Select(s => s.Id).Concat(dossier.Organizations.SelectMany(o => o.Divisions).Select(d => d.Id)));
        Report(context, "Kind.Person", dossier.Organizations.SelectMany(o => o.People).Select(p => p.Id));
        Report(context, "Kind.Declaration", dossier.Declarations.Select(d => d.Id));
        Report(context, "Kind.Contract", dossier.Contracts.Select(c => c.Id));
        Report(context, "Kind.Device", dossier.DeviceRegisters.SelectMany(r => r.Devices).Select(d => d.Id));
        Report(context, "Kind.Incident", dossier.Incidents.Select(i => i.Id));
        Report(context, "Kind.Rule", context.Config.CustomRules.Select(r => r.Id));
    }

    private void Report(CheckContext context, string kind, IEnumerable<Positioned<string>?> ids)
    {
        var first = new Dictionary<string, Positioned<string>>(StringComparer.Ordinal);
        foreach (var id in ids)
            Check(kind, id, first, context);
    }

    /// <summary>Looks at one id more of a kind; exports come one after another.</summary>
    internal void Check(string kind, Positioned<string>? id, Dictionary<string, Positioned<string>> first, CheckContext context)
    {
        if (id is not { } used)
            return;
        if (!first.TryGetValue(used.Value, out var earlier))
            first.Add(used.Value, used);
        else
            context.Add(At(used.Location, used.Value, PolicyMessages.Of(kind), used.Value) with
            {
                Related = [new TraceStep(earlier.Location, PolicyMessages.Of("PL0101.First", used.Value))],
            });
    }
}
