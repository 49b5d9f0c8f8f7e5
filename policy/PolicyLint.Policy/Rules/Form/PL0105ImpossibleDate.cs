using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules.Form;

/// <summary>What it does: reports spans that end before they start, and days of what has happened that lie in the future.</summary>
/// <remarks>
/// Why is this bad: every deadline that is counted from such a date is wrong.
/// Example: <c>term: { from: 2027-04-01, to: 2026-03-31 }</c>. Use instead: the days as they are in the papers.
/// Days that do not exist and other notations are reported while the document is read.
/// </remarks>
internal sealed class PL0105ImpossibleDate : DeclarationRule
{
    public PL0105ImpossibleDate()
        : base(DocumentRules.ImpossibleDate)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var file in context.Dossier.Files)
            foreach (var day in file.PastDays)
                CheckPast(day, context);
        foreach (var organization in context.Dossier.Organizations)
            CheckOrganization(organization, context);
        foreach (var contract in context.Dossier.Contracts)
            CheckSpan(contract.Term?.From, contract.Term?.To, contract.Name, context);
        foreach (var register in context.Dossier.DeviceRegisters)
            foreach (var device in register.Devices)
            {
                CheckSpan(device.ApprovedOn, device.Expires, device.Id?.Value ?? "", context);
                CheckSpan(device.Loan?.From, device.Loan?.ReturnedOn, device.Id?.Value ?? "", context);
            }
        foreach (var declaration in context.Dossier.Declarations)
            CheckDeclaration(declaration, context);
    }

    internal void CheckPast(Positioned<Day> day, CheckContext context)
    {
        if (day.Value > context.Today)
            context.Add(Variant("PL0105.Future", day.Location, "", day.Value, context.Today));
    }

    private void CheckOrganization(Organization organization, CheckContext context)
    {
        foreach (var section in organization.Sections)
            foreach (var term in section.Managers.Concat(section.Deputies))
                CheckSpan(term.From, term.To, section.Id?.Value ?? "", context);
        foreach (var advisor in organization.Advisors)
            CheckSpan(advisor.AppointedOn, advisor.TermEnds, organization.Name, context);
    }

    private void CheckDeclaration(HandlingDeclaration declaration, CheckContext context)
    {
        foreach (var holding in declaration.Holdings)
            CheckSpan(holding.CreatedOn, holding.DisposedOn, declaration.Name, context);
        if (declaration.StartedOn is { } start)
            foreach (var end in declaration.Notifications.Where(n => n.Type?.Value == NotificationType.End))
                if (end.EffectiveOn is { } last && last.Value < start)
                    context.Add(Variant("PL0105.Span", last.Location, declaration.Name, last.Value, start));
    }

    private void CheckSpan(Positioned<Day>? from, Positioned<Day>? to, string subject, CheckContext context)
    {
        if (from is { } start && to is { } end && end.Value < start.Value)
            context.Add(Variant("PL0105.Span", end.Location, subject, end.Value, start.Value));
    }
}
