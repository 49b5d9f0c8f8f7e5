using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Analyzers.Tests.Corpus;

namespace PolicyLint.Analyzers.Tests.Ways;

/// <summary>A finding about a missing approval shows a shortest way without it, in words and places.</summary>
public sealed class OpenWayTests
{
    private const string Office = """
        using System;
        using PolicyLint;

        public interface IDesk
        {
            [ApprovalGate]
            bool Ask();

            [ApprovalGate]
            void Ensure();
        }

        public static class Records
        {
            [RequiresApproval]
            public static void Export()
            {
            }
        }

        """;

    [Fact]
    public Task WithoutAnyRequestItIsEveryPath() => Shows("Records.Export();", isSome: false, "written by Export");

    [Fact]
    public Task AnIgnoredAnswerIsEveryPath() => Shows("desk.Ask(); Records.Export();", isSome: false, "written by Export");

    [Fact]
    public Task ConditionsAreTurns() => Shows(
        "if (big && n > 3) { if (!desk.Ask()) return; } Records.Export();",
        isSome: true,
        "when big is false",
        "written by Export");

    [Fact]
    public Task OfWaysOfOneLengthTheOneThatNobodyAskedOn() => Shows(
        "bool ok; if (big) { ok = desk.Ask(); } else { ok = true; } if (ok) Records.Export();",
        isSome: true,
        "when big is false",
        "when ok is true",
        "written by Export");

    [Fact]
    public Task AnExceptionIsATurn() => Shows(
        "try { desk.Ensure(); } catch (Exception) { } Records.Export();",
        isSome: true,
        "when desk.Ensure() throws",
        "written by Export");

    [Fact]
    public Task ALoopIsATurn() => Shows(
        "foreach (var row in rows) { if (row > n && !desk.Ask()) continue; Records.Export(); }",
        isSome: true,
        "another element of rows",
        "when row > n is false",
        "written by Export");

    [Fact]
    public Task NullAndCasesAreTurns() => Shows(
        "var ok = name?.Length switch { 1 => desk.Ask(), 2 => true, _ => false }; if (ok) Records.Export();",
        isSome: true,
        "when name is not null",
        "not in the case 1",
        "in the case 2",
        "when ok is true",
        "written by Export");

    [Fact]
    public Task CallsAreTakenWithTheTurnsInside() => Shows(
        "if (big) Inner();",
        isSome: true,
        "when big is true",
        "calls Inner",
        "when n > 3 is false",
        "written by Export");

    [Fact]
    public Task LongConditionsAreCut() => Shows(
        "if (name == \"a long name that nobody could read to the end in one line\") Records.Export();",
        isSome: false,
        "when name == \"a long name that nobody could read to the end in o… is true",
        "written by Export");

    [Fact]
    public async Task TheTurnsAreLocationsOfTheDiagnostic()
    {
        var diagnostic = Assert.Single(await SampleRun.Analyze(Compile("if (big)\n{\n    Records.Export();\n}"), []));

        var told = diagnostic.AdditionalLocations.Select(l => l.SourceTree!.ToString().Substring(l.SourceSpan.Start, l.SourceSpan.Length));
        Assert.Equal(["big", "Records.Export()"], told);
    }

    private static async Task Shows(string body, bool isSome, params string[] steps)
    {
        var found = (await SampleRun.Analyze(Compile(body), [])).Where(d => d.Id == "PL2001").ToList();
        var finding = DiagnosticFinding.ToFinding(Assert.Single(found));

        Assert.Equal(steps, finding.Trace.Select(s => s.Text.Text(CultureInfo.InvariantCulture)));
        Assert.Equal(isSome, finding.Message.Text(CultureInfo.InvariantCulture).Contains("on some paths"));
    }

    private static CSharpCompilation Compile(string body) => SampleRun.Compile(
        [
            CSharpSyntaxTree.ParseText($$"""
            {{Office}}
            public class Clerk(IDesk desk, bool big, int n, int[] rows, string? name)
            {
                public void Work()
                {
                    {{body}}
                }

                public void Guarded()
                {
                    desk.Ensure();
                    Inner();
                }

                private void Inner()
                {
                    if (n > 3)
                    {
                        desk.Ensure();
                    }

                    Records.Export();
                }
            }
            """, path: "Clerk.cs"),
        ],
        isExecutable: false);
}
