using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>What it does: reports an export of more people's data than one occasion usually needs.</summary>
/// <remarks>
/// Why is this bad: the whole roll left where a list for one polling place would have done.
/// Example: <c>subjectsCount: 682524</c>. Use instead: only the people that are needed. Options: <c>maxSubjects</c>; exactly so many are allowed.
/// </remarks>
internal sealed class PL5011LargeExport : ExportRule
{
    public PL5011LargeExport()
        : base("PL5011", "large-export", Severity.Warning, RuleBasis.Judgement)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } = [new("maxSubjects", 1000, "people")];

    internal override void Check(Export export, CheckContext context)
    {
        var maximum = context.Number(this, "maxSubjects");
        if (export.SubjectsCount is { } count && count.Value > maximum)
            context.Add(At(count.Location, export.Name, export.Name, count.Value, maximum));
    }
}
