using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyLint.Cli.Code;

/// <summary>The options of a project with the day of the run put in: analyzers have no clock and are told the day as a build property.</summary>
internal sealed class DayOptions(AnalyzerConfigOptionsProvider project, DateOnly day) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new WithDay(project.GlobalOptions, day);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => project.GetOptions(tree);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => project.GetOptions(textFile);

    private sealed class WithDay(AnalyzerConfigOptions options, DateOnly day) : AnalyzerConfigOptions
    {
        private const string Key = "build_property.PolicyLintAsOf";

        // This run sees every project and joins their answers, so that "nowhere" can be said.
        private const string WholeRunKey = "build_property.PolicyLintWholeRun";

        public override IEnumerable<string> Keys => options.Keys.Append(Key).Append(WholeRunKey).Distinct(KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            if (KeyComparer.Equals(key, WholeRunKey))
            {
                value = "true";
                return true;
            }

            if (!KeyComparer.Equals(key, Key))
            {
                return options.TryGetValue(key, out value);
            }

            value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return true;
        }
    }
}
