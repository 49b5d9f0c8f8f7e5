using System.Collections.Immutable;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Code;

/// <summary>What a destination class asks for, before it is known which class.</summary>
internal sealed record RequirementValue(bool IsForbidden, ImmutableArray<CodeText> Gates, Severity? Severity = null);

/// <summary><c>forbidden</c>, <c>allowed</c>, a list of gates, or <c>{ requires: …, severity: … }</c>.</summary>
internal sealed class RequirementShape : Shape<RequirementValue>
{
    private static readonly Shape<Positioned<bool>> Word = Is.OneOf(("forbidden", true), ("allowed", false));
    private static readonly Shape<ImmutableArray<Positioned<string>>> List = Is.ListOf(Is.OneOf("approval", "authentication", "audit"));

    public static RequirementShape Instance { get; } = new();

    internal override string ExpectationKey => "Expect.Choice";

    public override bool TryRead(YamlNode node, ShapeReading reading, out RequirementValue value)
    {
        value = null!;
        switch (node)
        {
            case YamlMapping:
                if (!Weighted.Shape.TryRead(node, reading, out var weighted) || weighted.Requires is not { } requires)
                    return false;
                value = requires with { Severity = weighted.Severity };
                return true;
            case YamlSequence:
                if (!List.TryRead(node, reading, out var gates))
                    return false;
                value = new RequirementValue(false, [.. gates.Select(g => new CodeText(g.Value, g.Location))]);
                return true;
            default:
                if (!Word.TryRead(node, reading, out var isForbidden))
                    return false;
                value = new RequirementValue(isForbidden.Value, []);
                return true;
        }
    }

    internal override void WriteSchema(SchemaWriter schema) =>
        schema.AnyOf(() => Word.WriteSchema(schema), () => List.WriteSchema(schema), () => Weighted.Shape.WriteSchema(schema));

    private sealed class Weighted : ShapedObject
    {
        public static ObjectShape<Weighted> Shape { get; } = new ObjectShape<Weighted>("CodeRequirement", () => new Weighted())
            .Must("requires", Is.Deferred(() => (Shape<RequirementValue>)Instance), (w, v) => w.Requires = v, "forbidden, allowed or the gates", "forbidden・allowed・必要な手続")
            .May(
                "severity",
                Is.OneOf(("error", Findings.Severity.Error), ("warning", Findings.Severity.Warning), ("info", Findings.Severity.Info), ("off", Findings.Severity.Off)),
                (w, v) => w.Severity = v.Value, "weight of a finding about this class", "この区分の指摘の重大度");

        public RequirementValue? Requires { get; private set; }

        public Severity? Severity { get; private set; }
    }
}
