using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Declarations;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.CustomRules;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint policy test</c>: tries the examples that stand beside the organisation's own rules.</summary>
internal static class PolicyCommand
{
    public static Command Create(Session session, Engines engines)
    {
        var check = new CheckOptions(session);
        var test = new Command("test", CommandTree.Describe(session, "Policy_Test"));
        check.AddTo(test);
        test.SetAction((parsed, cancel) =>
            RunAsync(session, engines, check.Read(parsed, session) with { Subject = CheckSubject.Declarations }, cancel));
        return new Command("policy", CommandTree.Describe(session, "Policy")) { test };
    }

    private static async Task<int> RunAsync(Session session, Engines engines, CheckRequest request, CancellationToken cancel)
    {
        using var progress = ProgressLine.For(session, quiet: true);
        var outcome = await new CheckRun(request, session, engines, progress).ExecuteAsync(cancel).ConfigureAwait(false);
        var language = outcome.Language ?? session.Language;
        if (outcome.Report.NotChecked is [var gap, ..])
        {
            throw new UsageException(Texts.Of("Policy_NotChecked", gap.Path, gap.Reason));
        }

        var faults = FaultsOfForm(outcome, session);
        if (!faults.IsEmpty)
        {
            // What a policy with faults means is a guess, and so would be the answer of its examples.
            new TextFormat().Write(outcome.Report with { Findings = faults }, new FormatContext(session.Out, outcome.Texts, language));
            throw new UsageException(Texts.Of("Policy_Faulty"));
        }

        var results = outcome.Declarations.Scopes.SelectMany(Try).ToList();
        foreach (var result in results.Where(result => !result.Passed))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{NeutralPath.Relative(session.Directory, result.Location.Path)}:{result.Location.Span.Line}:{result.Location.Span.Column}");
            session.Out.WriteLine(Texts.Of(result.ShouldPass ? "Policy_ValidFails" : "Policy_InvalidPasses", place, result.Rule).Text(language));
        }

        var failed = results.Count(result => !result.Passed);
        session.Error.WriteLine(Texts.Of("Policy_Summary", results.Count - failed, failed).Text(language));
        return failed > 0 ? ExitCode.Findings : results.Count > 0 ? ExitCode.Clean : throw new UsageException(Texts.Of("Policy_NoExamples"));
    }

    private static ImmutableArray<ReportedFinding> FaultsOfForm(CheckOutcome outcome, Session session)
    {
        var policies = outcome.Declarations.Scopes.Select(scope => scope.Scope.Policy).OfType<PolicySource>()
            .Select(policy => NeutralPath.Relative(session.Directory, policy.Path)).ToHashSet(StringComparer.Ordinal);
        return [.. outcome.Report.Open.Where(found =>
            found.Finding is { Severity: Severity.Error, Rule.Basis: RuleBasis.Format } && policies.Contains(found.Finding.Location.Path))];
    }

    private static IEnumerable<CustomRuleTestResult> Try(ScopeResult scope) => CustomRuleTests.Run(scope.Check.Config, scope.Check.Dossier, scope.Check.Today);
}
