using PolicyLint.Cli.Tests.Hosting;

namespace PolicyLint.Cli.Tests.Commands;

/// <summary><c>policy test</c>: the examples beside custom rules are executed.</summary>
public sealed class PolicyTests
{
    private const string Policy = """
        schemaVersion: 1
        kind: PolicyConfig
        customRules:
          - id: TOWN001
            for: HandlingDeclaration
            severity: error
            require: { path: safeguards.externalMedia, equals: forbidden }
            message: no media
            examples:
              valid: [ { safeguards: { externalMedia: forbidden } } ]
              invalid: [ { safeguards: { externalMedia: VALUE } } ]

        """;

    [Fact]
    public async Task ExamplesThatHold_Pass()
    {
        using var place = new Workplace().With("policylint.yml", Policy.Replace("VALUE", "approved-devices-only", StringComparison.Ordinal));
        var run = await CliRun.OfAsync(place.Root, "policy", "test");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("examples as they should be: 2, others: 0", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExampleThatDoesNot_IsToldWithItsPlace()
    {
        using var place = new Workplace().With("policylint.yml", Policy.Replace("VALUE", "forbidden", StringComparison.Ordinal));
        var run = await CliRun.OfAsync(place.Root, "policy", "test");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("policylint.yml:11:", run.Out, StringComparison.Ordinal);
        Assert.Contains("TOWN001", run.Out, StringComparison.Ordinal);
    }

    /// <summary>A rule that looks at a field which no document has would accept everything.</summary>
    [Fact]
    public async Task APolicyWithFaults_IsToldInsteadOfTried()
    {
        using var place = new Workplace().With("policylint.yml", Policy.Replace("safeguards.externalMedia, equals", "safeguards.externalMedai, equals", StringComparison.Ordinal));
        var run = await CliRun.OfAsync(place.Root, "policy", "test");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("policylint.yml:7:33: error PL0003: \"externalMedai\" is no field of safeguards, did you mean \"externalMedia\"?", run.Out, StringComparison.Ordinal);
        Assert.Contains("the examples were not tried", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APolicyWithoutExamples_IsNoSuccess()
    {
        using var place = new Workplace().With("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\n");
        Assert.Equal(2, (await CliRun.OfAsync(place.Root, "policy", "test")).ExitCode);
    }
}
