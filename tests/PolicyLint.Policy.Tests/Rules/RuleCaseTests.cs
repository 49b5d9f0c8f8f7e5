using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Tests.Rules;

public sealed class RuleCaseTests
{
    private static readonly RuleCase[] Cases =
        [.. FileCases.All, .. FormCases.All, .. NotificationCases.All, .. ReportCases.All, .. ExportCases.All, .. OrganizationCases.All, .. RegisterCases.All, .. IncidentCases.All, .. SuppressionCases.All];

    public static TheoryData<RuleCase> AllCases => new(Cases);

    [Theory]
    [MemberData(nameof(AllCases), DisableDiscoveryEnumeration = true)]
    public void TheRuleSpeaksOnlyWhereItShould(RuleCase one)
    {
        var findings = SmallCity.With(one.Edits).Check(one.AsOf);
        var told = findings.Where(f => f.Suppressed is null).Select(f => f.Rule.Id).ToHashSet();
        var texts = string.Join("\n", findings.Select(f => $"{f.Location.Path}:{f.Location.Span.Line} {f.Rule.Id} {f.Message}"));
        if (one.Fires)
            Assert.True(told.SetEquals(one.Also.Append(one.Rule)), $"{one}: expected it alone, got:\n{texts}");
        else
            Assert.True(!told.Contains(one.Rule), $"{one}, but:\n{texts}");
    }

    /// <summary>Whole runs with code decide these; their cases are in the tests of the analyzers and of the tool.</summary>
    private static readonly string[] AskedOfCode = ["PL0012", "PL0107", "PL5013"];

    [Fact]
    public void EveryRuleHasThreeCasesInWhichItSpeaksAndThreeInWhichItIsSilent()
    {
        var few = DeclarationRules.All.Select(r => r.Id).Except(AskedOfCode)
            .Where(id => Cases.Count(c => c.Rule == id && c.Fires) < 3 || Cases.Count(c => c.Rule == id && !c.Fires) < 3);
        Assert.Empty(few);
    }
}
