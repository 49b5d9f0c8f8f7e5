using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Analyzers.Tests.Corpus;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Tests.Reconciliation;

/// <summary>PL3007: what a declaration forbids no approval allows.</summary>
public sealed class CommitmentTests
{
    private const string Source = """
        using PolicyLint;

        public sealed record Voter([property: PersonalData("user.name")] string FullName, [property: PersonalData("user.contact.phone")] string Phone);

        public static class Office
        {
            [ApprovalGate, AuthenticationGate, AuditGate]
            public static void EnsureAll()
            {
                if (System.Environment.TickCount == 0)
                {
                    throw new System.InvalidOperationException();
                }
            }

            public static void ToStick(Voter voter)
            {
                EnsureAll();
                System.IO.File.WriteAllText("/media/stick/a.txt", voter.FullName);
            }

            public static void ToWeb(Voter voter) => System.IO.File.WriteAllText("/var/www/a.txt", voter.Phone);

            public static void ToDisk(Voter voter) => System.IO.File.WriteAllText("/srv/archive/a.txt", voter.FullName);
        }
        """;

    private const string Named = "{ name: 氏名, category: user.name, code: [Voter.FullName] }, { name: 電話番号, category: user.contact.phone, code: [Voter.Phone] }";

    private const string ByCategory = "{ name: 氏名, category: user.name }, { name: 連絡先, category: user.contact }";

    [Theory]
    [InlineData(Named, "externalMedia: forbidden", "ToStick SAK-1")]
    [InlineData(Named, "publicWeb: forbidden", "ToWeb SAK-1")]
    [InlineData(Named, "externalMedia: forbidden, publicWeb: forbidden", "ToStick SAK-1; ToWeb SAK-1")]
    [InlineData(ByCategory, "externalMedia: forbidden, publicWeb: forbidden", "ToStick SAK-1; ToWeb SAK-1")]
    [InlineData(Named, "externalMedia: approved-devices-only, publicWeb: allowed", "")]
    [InlineData(Named, "accessControl: true", "")]
    [InlineData("{ name: 住所, category: user.address }", "externalMedia: forbidden, publicWeb: forbidden", "")]
    public async Task ThePromiseOfTheDeclarationHolds(string items, string safeguards, string expected) =>
        Assert.Equal(expected, string.Join("; ", (await Findings(items, safeguards)).Select(f => MemberAt(f.Location.Span.Line) + " " + f.Related[^1].Location.Path.Replace("d.yaml", "SAK-1"))));

    [Fact]
    public async Task TheClauseIsToldWithTheFinding()
    {
        var finding = Assert.Single(await Findings(Named, "externalMedia: forbidden"));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("氏名", finding.Message.ToString());
        Assert.Contains("SAK-1", finding.Message.ToString());
        Assert.Contains("SAK-1", finding.Related[^1].Text.ToString());
        Assert.Equal("removable-media", finding.Destination!.Class);
    }

    private static string MemberAt(int line) => Source.Split('\n')[line - 1].Contains("/media/") ? "ToStick" : "ToWeb";

    private static async Task<IReadOnlyList<Finding>> Findings(string items, string safeguards)
    {
        var compilation = SampleRun.Compile([CSharpSyntaxTree.ParseText(Source, path: "Office.cs")], isExecutable: false);
        var options = new AnalyzerOptions([new InMemory("d.yaml", Declaration(items, safeguards)), new InMemory("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\n")]);
        var diagnostics = await compilation.WithAnalyzers([new PolicyLintAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.Where(d => d.Id == "PL3007").OrderBy(d => d.Location.SourceSpan.Start).Select(DiagnosticFinding.ToFinding)];
    }

    private static string Declaration(string items, string safeguards) => $$"""
        schemaVersion: 1
        kind: HandlingDeclaration
        id: SAK-1
        title: 事務
        section: S-1
        status: active
        file:
          name: ファイル
          purpose: 選挙人名簿の調製
          items: [ {{items}} ]
          subjects: { count: 10 }
          specialCare: { included: false }
        retention: { period: P5Y }
        safeguards: { {{safeguards}} }
        systems: [ { id: SYS-1, assemblies: [Sample] } ]
        """;

    private sealed class InMemory(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
