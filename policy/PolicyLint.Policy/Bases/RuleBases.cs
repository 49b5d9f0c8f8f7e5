using System.Collections.Immutable;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Bases;

/// <summary>The grounds of all rules, of code and of declarations, as data (<c>Bases/bases.yaml</c>).</summary>
public static class RuleBases
{
    private const string Resource = "PolicyLint.Policy.Bases.bases.yaml";

    private static readonly Lazy<ImmutableDictionary<string, ImmutableArray<BasisLine>>> Lines = new(Read);

    /// <summary>What the rule rests on; empty for rules about how files are written.</summary>
    public static ImmutableArray<BasisLine> Of(string rule) => Lines.Value.TryGetValue(rule, out var lines) ? lines : [];

    /// <summary>What the rule rests on, in words.</summary>
    public static ImmutableArray<Message> Grounds(string rule) =>
        Of(rule) is { IsEmpty: false } lines ? [.. lines.Select(l => l.ToMessage())] : [PolicyMessages.Of("Basis.Form")];

    /// <summary>The ids of all rules with grounds.</summary>
    public static IEnumerable<string> Rules => Lines.Value.Keys;

    private static ImmutableDictionary<string, ImmutableArray<BasisLine>> Read()
    {
        using var stream = typeof(RuleBases).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the resource {Resource} is missing");
        using var reader = new StreamReader(stream);
        var lines = ImmutableDictionary.CreateBuilder<string, ImmutableArray<BasisLine>>(StringComparer.Ordinal);
        foreach (var ground in YamlReader.Read(reader.ReadToEnd(), "bases.yaml", ReaderLimits.Default).Documents.OfType<YamlSequence>().SelectMany(d => d.Items).OfType<YamlMapping>())
            foreach (var rule in ((YamlSequence)ground["rules"]!).Items.Cast<YamlScalar>())
                lines[rule.Value] = (lines.TryGetValue(rule.Value, out var earlier) ? earlier : []).Add(Line(ground));
        return lines.ToImmutable();
    }

    private static BasisLine Line(YamlMapping ground)
    {
        var confidence = (BasisConfidence)Enum.Parse(typeof(BasisConfidence), ground.Text("confidence")!, ignoreCase: true);
        return Day.TryParse(ground.Text("asOf")!, out var day)
            ? new BasisLine(KindOf(ground.Text("basis")!), Message.Literal(ground.Text("en")!, ground.Text("ja")), day, confidence)
            : throw new InvalidOperationException($"bases.yaml: no day in line {ground.Span.Line}");
    }

    private static RuleBasis KindOf(string letter) => letter switch
    {
        "S" => RuleBasis.Seed,
        "L" => RuleBasis.Law,
        "J" => RuleBasis.Judgement,
        _ => throw new InvalidOperationException($"bases.yaml: no basis {letter}"),
    };
}
