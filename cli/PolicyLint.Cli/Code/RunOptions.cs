using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyLint.Cli.Code;

/// <summary>The options of a project with what the run knows put in: analyzers have no clock and see no command line, and are told by build properties.</summary>
/// <param name="policy">The policy that counts for the project, absolute; null leaves it to the project.</param>
internal sealed class RunOptions(AnalyzerConfigOptionsProvider project, DateOnly day, string? policy) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new WithRun(project.GlobalOptions, Told(day, policy));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => project.GetOptions(tree);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => project.GetOptions(textFile);

    private static ImmutableDictionary<string, string> Told(DateOnly day, string? policy)
    {
        var told = ImmutableDictionary.Create<string, string>(AnalyzerConfigOptions.KeyComparer)
            .Add("build_property.PolicyLintAsOf", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            // This run sees every project and joins their answers, so that "nowhere" can be said.
            .Add("build_property.PolicyLintWholeRun", "true");
        return policy is null ? told : told.Add("build_property.PolicyLintPolicyFile", policy);
    }

    private sealed class WithRun(AnalyzerConfigOptions options, ImmutableDictionary<string, string> told) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => options.Keys.Concat(told.Keys).Distinct(KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            told.TryGetValue(key, out value) || options.TryGetValue(key, out value);
    }
}
