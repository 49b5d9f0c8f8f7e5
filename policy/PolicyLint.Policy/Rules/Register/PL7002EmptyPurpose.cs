using System.Collections.Immutable;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Register;

/// <summary>What it does: reports a purpose of use that says nothing.</summary>
/// <remarks>
/// Why is this bad: data may be used for its purpose only, and "for the work" permits everything.
/// Example: <c>purpose: 業務のため</c>. Use instead: the law and the task: 公職選挙法に基づく名簿調製.
/// Options: <c>phrases</c> that are empty, <c>minLength</c> in characters.
/// </remarks>
internal sealed class PL7002EmptyPurpose : DeclarationRule
{
    public PL7002EmptyPurpose()
        : base("PL7002", "empty-purpose", Severity.Error, RuleBasis.Judgement)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } =
    [
        new("phrases", ["業務のため", "事務処理のため", "適正な運用", "適正な運用のため", "円滑な業務遂行のため", "事務の適正な執行のため", "業務上必要なため", "行政事務の遂行のため", "for administrative purposes", "for the work of the section"]),
        new("minLength", 8, "characters"),
    ];

    internal override void Check(CheckContext context)
    {
        var phrases = context.Words(this, "phrases").ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        var minimum = context.Number(this, "minLength");
        foreach (var declaration in context.Dossier.Declarations)
        {
            if (declaration.File?.Purpose is not { } purpose)
                continue;
            var text = purpose.Value.Trim().TrimEnd('。', '.');
            if (phrases.Contains(text) || text.Length < minimum)
                context.Add(At(purpose.Location, declaration.Name, declaration.Name, text));
        }
    }
}
