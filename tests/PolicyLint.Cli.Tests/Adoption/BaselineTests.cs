using PolicyLint.Cli.Adoption;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Tests.Hosting;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Tests.Adoption;

/// <summary>Old findings are known again when code is tidied; new ones never hide behind them.</summary>
public sealed class BaselineTests
{
    private const string Old = "class A\n{\n    void Save() => Write(voter);\n}\n";

    [Fact]
    public void MovedLines_AreKnown() => Assert.Equal(0, OpenAfter(Old, [("A.cs", 3, "A.Save")], "// one\n// two\n" + Old, [("A.cs", 5, "A.Save")]));

    [Fact]
    public void AnEditedLine_OfTheSameMember_IsKnown() =>
        Assert.Equal(0, OpenAfter(Old, [("A.cs", 3, "A.Save")], Old.Replace("voter", "person", StringComparison.Ordinal), [("A.cs", 3, "A.Save")]));

    [Fact]
    public void ARenamedMember_IsKnown() =>
        Assert.Equal(0, OpenAfter(Old, [("A.cs", 3, "A.Save")], Old, [("A.cs", 3, "A.Store")]));

    [Fact]
    public void AMovedFile_IsKnown() => Assert.Equal(0, OpenAfter(Old, [("A.cs", 3, "A.Save")], Old, [("B.cs", 3, "A.Save")]));

    [Fact]
    public void AMovedFile_WithAnEditedLine_IsKnown() =>
        Assert.Equal(0, OpenAfter(Old, [("A.cs", 3, "A.Save")], Old.Replace("voter", "person", StringComparison.Ordinal), [("B.cs", 3, "A.Save")]));

    [Fact]
    public void ASecondEqualFinding_IsNew() =>
        Assert.Equal(1, OpenAfter(Old, [("A.cs", 3, "A.Save")], Old.Replace("}\n", "    void Save() => Write(voter);\n}\n", StringComparison.Ordinal), [("A.cs", 3, "A.Save"), ("A.cs", 4, "A.Save")]));

    [Fact]
    public void AnotherFinding_IsNew() =>
        Assert.Equal(1, OpenAfter(Old, [("A.cs", 3, "A.Save")], Old.Replace("}\n", "    void Print() => Send(voter);\n}\n", StringComparison.Ordinal), [("A.cs", 3, "A.Save"), ("A.cs", 4, "A.Print")]));

    [Fact]
    public void ABaseline_SurvivesItsFile()
    {
        using var place = new Workplace().With("A.cs", Old);
        var (report, fingerprints) = ReportOf(place, [("A.cs", 3, "A.Save")]);
        using var writer = new StringWriter();
        Baseline.Of(report, fingerprints).Write(writer);
        place.With("base.json", writer.ToString());
        Assert.Equal(Baseline.Of(report, fingerprints).Entries, Baseline.Read(place.PathOf("base.json")).Entries);
    }

    private static int OpenAfter(string before, (string, int, string)[] old, string after, (string, int, string)[] now)
    {
        using var place = new Workplace().With("A.cs", before).With("B.cs", before);
        var (oldReport, oldFingerprints) = ReportOf(place, old);
        var baseline = Baseline.Of(oldReport, oldFingerprints);
        place.With("A.cs", after).With("B.cs", after);
        var (report, fingerprints) = ReportOf(place, now);
        return baseline.Apply(report, fingerprints).Open.Count();
    }

    private static (CheckReport Report, Fingerprints Fingerprints) ReportOf(Workplace place, (string Path, int Line, string Target)[] findings)
    {
        var fingerprints = new Fingerprints(new SourceTexts(place.Root), place.Root);
        var reported = findings.Select(f => Found(f.Path, f.Line, f.Target)).Select(f => new ReportedFinding(f, fingerprints.Of(f)));
        return (new CheckReport(new DateOnly(2026, 11, 23), [.. reported], [], new CheckSummary(1, 1, 0, 0)), fingerprints);
    }

    private static Finding Found(string path, int line, string target) => new(
        new RuleInfo("PL1001", "n", Severity.Error, Message.Literal("t"), RuleBasis.Seed), Severity.Error, Message.Literal("m"),
        new SourceLocation(path, new TextSpan(line, 5, line, 9))) { Target = target };
}
