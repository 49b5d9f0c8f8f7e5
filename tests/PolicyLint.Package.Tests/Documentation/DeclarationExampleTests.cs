using System.Text;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Package.Tests.Documentation;

/// <summary>The YAML examples of the rule pages: the fault is found, and what to do instead is free of it.</summary>
public sealed class DeclarationExampleTests
{
    private const string LogPath = "logs/exp-2026-0001.jsonl";

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(9));

    public static TheoryData<string> Pages() =>
        [.. RulePage.All.Where(page => page.Under("Example").Any(IsExecuted)).Select(page => page.Id)];

    [Fact]
    public void City_IsInOrder()
    {
        var findings = Check(ExampleCity.With("kind: PolicyConfig\n"));

        Assert.Empty(findings.Where(finding => finding.Severity > Severity.Info).Select(Describe));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_HasTheFault(string id)
    {
        var found = Findings(id, "Example");

        Assert.True(found.Any(finding => finding.Rule.Id == id), string.Join('\n', found.Select(Describe).Prepend($"{id} is not among:")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void UseInstead_HasNot(string id)
    {
        Assert.DoesNotContain(Findings(id, "Use instead"), finding => finding.Rule.Id == id);
    }

    private static IReadOnlyList<Finding> Findings(string id, string heading)
    {
        var example = RulePage.All.Single(page => page.Id == id).Under(heading).Single(IsExecuted);
        return example.Attributes.Contains("whole")
            ? Check(ExampleCity.With("kind: PolicyConfig\n"), example.Text)
            : Check(ExampleCity.With(example.Text));
    }

    private static bool IsExecuted(Fence fence) => fence.Language == "yaml" && !fence.Attributes.Contains("illustration") && !fence.Attributes.Contains("policy");

    private static IReadOnlyList<Finding> Check((string Policy, string Declarations) city, string? further = null)
    {
        var request = new PolicyCheckRequest
        {
            Now = Now,
            Policy = PolicySource.FromText("policylint.yml", city.Policy),
            Declarations = [PolicySource.FromText("declarations/city.yaml", city.Declarations), .. further is null ? [] : new[] { PolicySource.FromText("declarations/example.yaml", further) }],
            Files = new Evidence(),
        };
        return PolicyChecker.Check(request, TestContext.Current.CancellationToken).Findings.Where(finding => finding.Suppressed is null).ToList();
    }

    private static string Describe(Finding finding) => $"{finding.Location.Path}:{finding.Location.Span.Line}: {finding.Rule.Id} {finding.Message}";

    /// <summary>The one log beside the policy.</summary>
    private sealed class Evidence : IPolicyFiles
    {
        public Stream? Open(string path) => path == LogPath ? new MemoryStream(Encoding.UTF8.GetBytes("ok\n")) : null;

        public IEnumerable<string> Find(string glob) => [];
    }
}
