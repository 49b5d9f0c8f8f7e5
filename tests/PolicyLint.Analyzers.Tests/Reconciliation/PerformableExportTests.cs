using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Analyzers.Tests.Corpus;

namespace PolicyLint.Analyzers.Tests.Reconciliation;

/// <summary>PL5013, the half that code knows: which exports of whose data it can perform.</summary>
public sealed class PerformableExportTests
{
    private const string Head = """
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

            [RequiresApproval]
            public static void Export(string text)
            {
            }

        """;

    [Theory]
    [InlineData("public static void A(Voter v) { EnsureAll(); System.IO.File.WriteAllText(\"/media/stick/a.txt\", v.FullName); }", "SAK-1/removable-media")]
    [InlineData("public static void A(Voter v) { EnsureAll(); System.IO.File.WriteAllText(\"/media/stick/a.txt\", v.FullName + v.Phone); }", "SAK-1/removable-media; SAK-2/removable-media")]
    [InlineData("public static void A(Voter v) { EnsureAll(); Export(v.Phone); }", "SAK-2/")]
    [InlineData("public static void A(Voter v) { System.IO.File.WriteAllText(\"/media/stick/a.txt\", v.FullName); }", "SAK-1/removable-media")]
    [InlineData("public static void A(Voter v) { System.IO.File.WriteAllText(\"/var/www/a.txt\", v.FullName); }", "")]
    [InlineData("public static void A(Voter v) { System.IO.File.WriteAllText(\"/srv/archive/a.txt\", v.FullName); }", "")]
    [InlineData("public static void A(Voter v) { EnsureAll(); System.IO.File.WriteAllText(\"/media/stick/a.txt\", \"nobody\"); }", "")]
    public async Task WhatApprovalLetsOutIsToldByDeclaration(string member, string expected) =>
        Assert.Equal(expected, await Found(Head + "    " + member + "\n}\n", isWholeRun: true));

    [Fact]
    public async Task AHostThatReadsNoLogsSaysNothing() =>
        Assert.Equal("", await Found(Head + "    public static void A(Voter v) { EnsureAll(); Export(v.Phone); }\n}\n", isWholeRun: false));

    private static async Task<string> Found(string source, bool isWholeRun)
    {
        var compilation = SampleRun.Compile([CSharpSyntaxTree.ParseText(source, path: "Office.cs")], isExecutable: false);
        AdditionalText[] files = [new InMemory("1.yaml", Declaration("SAK-1", "{ name: 氏名, category: user.name, code: [Voter.FullName] }")), new InMemory("2.yaml", Declaration("SAK-2", "{ name: 電話番号, category: user.contact.phone, code: [Voter.Phone] }"))];
        var options = new AnalyzerOptions([.. files], new Properties(isWholeRun ? "true" : "false"));
        var diagnostics = await compilation.WithAnalyzers([new PolicyLintAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return string.Join("; ", diagnostics.Where(d => d.Id == "PL5013").Select(d => DiagnosticFinding.ToFinding(d).Target).Order(StringComparer.Ordinal));
    }

    private static string Declaration(string id, string items) => $$"""
        schemaVersion: 1
        kind: HandlingDeclaration
        id: {{id}}
        title: 事務
        section: S-1
        status: active
        file: { name: ファイル, purpose: 選挙人名簿の調製, items: [ {{items}} ], subjects: { count: 10 } }
        retention: { period: P5Y }
        safeguards: { accessControl: true }
        systems: [ { id: SYS-1, assemblies: [Sample] } ]
        """;

    private sealed class InMemory(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Properties(string wholeRun) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(wholeRun);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(wholeRun);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(wholeRun);
    }

    private sealed class Values(string wholeRun) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.PolicyLintWholeRun" ? wholeRun : null;
            return value is not null;
        }
    }
}
