using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Tests.Rules;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Tests.Shapes;

/// <summary>The schema and the reader are derived from one description; these tests hold them against each other all the same.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Files => [.. SmallCity.With().Texts.Keys];

    private static async Task<bool> SchemaAccepts(YamlNode document, string kind)
    {
        var schema = await JsonSchema.FromJsonAsync(DocumentKind.Find(kind)!.JsonSchema(), TestContext.Current.CancellationToken);
        return schema.Validate(ToJson(document)!.ToJsonString()).Count == 0;
    }

    /// <summary>What the reader alone says of the form: rules about meaning and typography do not count, nor do days that no calendar has.</summary>
    private static bool ReaderAccepts(YamlFile file)
    {
        string[] form = ["PL0003", "PL0103", "PL0105", "PL0106", "PL0009"];
        return !DocumentReader.Read(file, PolicyZone.Tokyo).Findings.Any(f => form.Contains(f.Rule.Id));
    }

    private static YamlFile Parse(string text) => YamlReader.Read(text, "f", ReaderLimits.Default, TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task WhatTheReaderTakesTheSchemaTakes(string name)
    {
        var file = Parse(SmallCity.With().Texts[name]);
        Assert.True(ReaderAccepts(file));
        Assert.True(await SchemaAccepts(file.Documents[0], ((YamlMapping)file.Documents[0]).Text("kind")!));
    }

    [Theory]
    [InlineData("decl", "status: active", "status: running")]
    [InlineData("decl", "status: active\n", "")]
    [InlineData("decl", "section: S-1\nstatus", "sektion: S-1\nstatus")]
    [InlineData("decl", "accessControl: true", "accessControl: yes")]
    [InlineData("decl", "count: 2000", "count: many")]
    [InlineData("decl", "count: 2000", "count: -1")]
    [InlineData("decl", "period: P5Y", "period: five years")]
    [InlineData("decl", "effectiveOn: 2016-04-01", "effectiveOn: soon")]
    [InlineData("decl", "outsourcing: [C-1]", "outsourcing: C-1")]
    [InlineData("decl", "externalMedia: approved-devices-only", "externalMedia: allowed")]
    [InlineData("report", "fiscalYear: 2026", "fiscalYear: [2026]")]
    [InlineData("exports", "performedAt: 2026-10-05T10:12:31+09:00", "performedAt: 2026-10-05")]
    [InlineData("contract", "schemaVersion: 1", "schemaVersion: 2")]
    [InlineData("contract", "schemaVersion: 1", "schemaVersion: \"1\"")]
    [InlineData("policy", "dueBy: 04-30", "dueBy: 13-30")]
    [InlineData("policy", "rules: {}", "rules: { PL5006: { severity: fatal } }")]
    [InlineData("policy", "rules: {}", "suppressions: [{ target: x }]")]
    [InlineData("policy", "rules: {}", "customRules: [{ id: X, for: Incident, require: { path: id, all: { path: x } }, message: m }]")]
    public async Task WhatTheReaderRefusesTheSchemaRefuses(string name, string from, string to)
    {
        var text = SmallCity.With().Texts[name];
        Assert.Contains(from, text);
        var file = Parse(text.Replace(from, to));
        Assert.False(ReaderAccepts(file));
        Assert.False(await SchemaAccepts(file.Documents[0], ((YamlMapping)file.Documents[0]).Text("kind")!));
    }

    [Theory]
    [InlineData("decl", "collection: 内部提供", "collection: null")]
    [InlineData("decl", "collection: 内部提供", "collection:")]
    [InlineData("decl", "title: 選挙人名簿の調製", "title: { ja: 名簿, en: roll }")]
    [InlineData("devices", "serial: SN-0002", "serial: 4530001")]
    [InlineData("exports", "destination: 北区期日前投票所", "destination: { class: managed, name: x }")]
    [InlineData("exports", "items: [氏名, 住所]", "items: 氏名")]
    [InlineData("org", "deputy: { person: E8, from: 2016-04-01 }", "deputy: [{ person: E8, from: 2016-04-01 }]")]
    [InlineData("policy", "rules: {}", "rules: { PL5006: off }")]
    [InlineData("policy", "rules: {}", "customRules: [{ id: X, for: Incident, require: { any: [{ path: a, equals: true }, { not: { path: b, exists: true } }] }, message: m }]")]
    public async Task BothTakeTheOtherWaysToWriteIt(string name, string from, string to)
    {
        var text = SmallCity.With().Texts[name];
        Assert.Contains(from, text);
        var file = Parse(text.Replace(from, to));
        Assert.True(ReaderAccepts(file));
        Assert.True(await SchemaAccepts(file.Documents[0], ((YamlMapping)file.Documents[0]).Text("kind")!));
    }

    /// <summary>Every value of the city, replaced by one thing after another: what the one refuses the other refuses.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public async Task BothSayTheSameOfAnyValueAnywhere(string name)
    {
        string[] values = ["zzz", "1", "\"1\"", "true", "~", "\"\"", "'　'", "[]", "{}", "[zzz]", "[~]", "{ zzz: 1 }", "2026-04-01", "2026-02-30", "2026-13-01T10:00:00Z", "04-01", "02-30", "P5Y", "\"１\"", "999999999999", "\" 2026-04-01 \"", "' P5Y'", "\"04-01 \"", "\" 2026-10-05T10:12:31+09:00\""];
        var text = SmallCity.With().Texts[name];
        var root = Parse(text).Documents[0];
        var schema = await JsonSchema.FromJsonAsync(DocumentKind.Find(((YamlMapping)root).Text("kind")!)!.JsonSchema(), TestContext.Current.CancellationToken);
        var lines = text.Split('\n');
        var disagreements = new List<string>();
        // Which classes of destinations there are, only the whole policy says.
        foreach (var node in Nodes(root).Where(n => n.Span.Line == n.Span.EndLine && !lines[n.Span.Line - 1].Contains("class: ")))
            foreach (var value in values)
            {
                var line = lines[node.Span.Line - 1];
                var changed = (string[])lines.Clone();
                changed[node.Span.Line - 1] = line[..(node.Span.Column - 1)] + value + line[(node.Span.EndColumn - 1)..];
                var file = Parse(string.Join('\n', changed));
                if (file.Documents.Length == 1 && file.Findings.IsEmpty && ((YamlMapping)file.Documents[0])["kind"] is YamlScalar { Value: var kind } && DocumentKind.Find(kind) is not null)
                {
                    var isTaken = ReaderAccepts(file);
                    if (isTaken != (schema.Validate(ToJson(file.Documents[0])!.ToJsonString()).Count == 0) && !(isTaken && IsToldByARule(name, string.Join('\n', changed))))
                        disagreements.Add($"{name}:{node.Span.Line}:{node.Span.Column} {value}: the {(isTaken ? "reader" : "schema")} takes it alone");
                }
            }
        Assert.True(disagreements.Count == 0, string.Join("\n", disagreements));
    }

    /// <summary>Of some fields that must be there a rule about their meaning tells the absence.</summary>
    private static bool IsToldByARule(string name, string text) =>
        SmallCity.WithText(name, text).Check().Any(f => f.Location.Path == name && f.Rule.Id is "PL7001" or "PL4015" or "PL5103" or "PL0103");

    private static IEnumerable<YamlNode> Nodes(YamlNode node) => node switch
    {
        YamlSequence sequence => sequence.Items.SelectMany(Nodes).Append(node),
        YamlMapping mapping => mapping.Entries.SelectMany(e => Nodes(e.Value)).Append(node),
        _ => [node],
    };

    [Fact]
    public void EveryKeyIsDescribedInBothLanguages()
    {
        foreach (var kind in DocumentKind.All)
            foreach (var definition in JsonNode.Parse(kind.JsonSchema())!["definitions"]!.AsObject())
                foreach (var property in definition.Value!["properties"]?.AsObject() ?? [])
                    Assert.Matches("^.+ / .+$", property.Value!["description"]!.GetValue<string>());
    }

    /// <summary>Some validators take a date that their reader has made an object for a block without keys: of days nothing may be said but that they are days.</summary>
    [Fact]
    public void OfADayNothingIsSaidButThatItIsOne()
    {
        var day = JsonNode.Parse(DocumentKind.Find("Incident")!.JsonSchema())!["definitions"]!["Incident"]!["properties"]!["becameAwareOn"]!.AsObject();
        Assert.Equal(["description", "anyOf", "not", "minItems"], day.Select(p => p.Key));
        Assert.DoesNotContain("object", day.ToJsonString());
    }

    [Fact]
    public async Task OneSchemaServesAllKinds()
    {
        var schema = await JsonSchema.FromJsonAsync(DocumentKind.JsonSchemaOfAll(), TestContext.Current.CancellationToken);
        Assert.NotNull(schema);
        Assert.Equal(9, JsonNode.Parse(DocumentKind.JsonSchemaOfAll())!["allOf"]!.AsArray().Count);
    }

    /// <summary>YAML 1.2 core types, as an editor's validator sees them.</summary>
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.DistinctBy(e => e.Key.Value).Select(e => KeyValuePair.Create(e.Key.Value, ToJson(e.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true, Value: "true" or "false" } truth => JsonValue.Create(truth.Value == "true"),
        YamlScalar { IsPlain: true } scalar when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException(),
    };
}
