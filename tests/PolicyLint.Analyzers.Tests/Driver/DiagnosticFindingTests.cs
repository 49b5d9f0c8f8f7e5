using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Analyzers.Rules;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Tests.Driver;

/// <summary>What the compiler does with our diagnostics.</summary>
public sealed class DiagnosticFindingTests
{
    [Fact]
    public void AlikeAtOtherPlaces_HashApart_SoThatABuildDoesNotCompareAllWithAll()
    {
        var hashes = Enumerable.Range(1, 100).Select(line => At(line).GetHashCode()).Distinct().Count();
        Assert.Equal(100, hashes);
    }

    [Fact]
    public void TheSameTwice_IsEqual() => Assert.Equal(At(3), At(3));

    [Fact]
    public void AnotherPlace_IsNotEqual() => Assert.NotEqual(At(3), At(4));

    [Fact]
    public void ThePolicysLanguage_GoesBeforeTheHosts()
    {
        Assert.Equal("名前", At(1, CultureInfo.GetCultureInfo("ja")).GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("name", At(1).GetMessage(CultureInfo.InvariantCulture));
    }

    private static Diagnostic At(int line, CultureInfo? language = null)
    {
        var rule = CodeRules.Reported.First();
        var location = new SourceLocation("A.cs", new TextSpan(line, 1, line, 2));
        var descriptor = new PolicyLintAnalyzer().SupportedDiagnostics.Single(d => d.Id == rule.Id);
        return DiagnosticFinding.ToDiagnostic(new Finding(rule, Severity.Error, Message.Literal("name", "名前"), location), descriptor, language, DiagnosticFinding.External);
    }
}
