using System.Collections.Immutable;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Documents;

/// <summary>What a rule weighs and its parameters; a severity alone may stand for the whole.</summary>
public sealed class RuleSetting : ShapedObject
{
    private static readonly Shape<Positioned<Severity>> SeverityShape = Is.OneOf(
        ("error", Findings.Severity.Error), ("warning", Findings.Severity.Warning), ("info", Findings.Severity.Info), ("off", Findings.Severity.Off));

    private static readonly ObjectShape<RuleSetting> Full = new ObjectShape<RuleSetting>(nameof(RuleSetting), () => new RuleSetting())
        .May("severity", SeverityShape, (s, v) => s.Severity = v, "error, warning, info or off", "重大度")
        .May("params", Is.MapOf(Is.Raw), (s, v) => s.Params = v, "the rule's own parameters", "ルール固有のパラメーター");

    public static Shape<RuleSetting> Shape { get; } = Is.Either(SeverityShape.Select(v => new RuleSetting { Severity = v }), Full);

    public Positioned<Severity>? Severity { get; internal set; }

    public ImmutableArray<KeyValuePair<YamlScalar, YamlNode>> Params { get; internal set; } = [];
}

/// <summary>A finding that is borne for a time: needs a reason, an approver and an end (PL9001).</summary>
public sealed class SuppressionEntry : ShapedObject
{
    public static ObjectShape<SuppressionEntry> Shape { get; } = new ObjectShape<SuppressionEntry>(nameof(SuppressionEntry), () => new SuppressionEntry())
        .Must("rule", Is.Text, (s, v) => s.Rule = v, "id of the rule", "ルールのID")
        .May("target", Is.Text, (s, v) => s.Target = v, "declaration id, symbol, or file glob with a pointer (declarations/a.yaml#/file/purpose)", "届出ID・シンボル・ファイルglobとポインター")
        .MustByRule("reason", Is.Text, (s, v) => s.Reason = v, "why it is borne", "理由")
        .MustByRule("approvedBy", Is.IdOf(ReferenceKind.Person), (s, v) => s.ApprovedBy = v, "who bears it; nobody of the section concerned", "承認者（当該所属以外）")
        .MustByRule("expires", Is.Day, (s, v) => s.Expires = v, "last day on which it is borne", "有効期限（当日を含む）")
        .May("evidence", Documents.Evidence.Shape, (s, v) => s.Evidence = v, "file that proves the approval", "承認の証跡");

    public Positioned<string>? Rule { get; internal set; }

    public Positioned<string>? Target { get; internal set; }

    public Positioned<string>? Reason { get; internal set; }

    public Positioned<string>? ApprovedBy { get; internal set; }

    public Positioned<Day>? Expires { get; internal set; }

    public Evidence? Evidence { get; internal set; }
}
