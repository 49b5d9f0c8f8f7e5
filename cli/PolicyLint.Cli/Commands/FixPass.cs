using System.Collections.Immutable;
using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Fixing;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;

namespace PolicyLint.Cli.Commands;

/// <summary><c>check --fix</c> and <c>--diff</c>: mends what can be mended without asking.</summary>
internal sealed class FixPass(Session session)
{
    /// <summary>A mend may free the next one (a key that is now known has a value that is now read); this many rounds are enough for any file of people.</summary>
    private const int MaxRounds = 5;

    /// <summary>Applies mends and checks again until none is left. The last outcome, and how many were applied.</summary>
    public async Task<(CheckOutcome Outcome, int Fixed)> ApplyAsync(CheckOutcome first, Func<Task<CheckOutcome>> check)
    {
        var (outcome, total) = (first, 0);
        for (var round = 0; round < MaxRounds && PlanOf(outcome) is { IsEmpty: false } plan; round++)
        {
            foreach (var file in plan)
            {
                FixRun.Write(file);
            }

            total += plan.Sum(file => file.Fixes);
            outcome = await check().ConfigureAwait(false);
        }

        return (outcome, total);
    }

    /// <summary>Prints what <see cref="ApplyAsync"/> would change first; true when there is anything.</summary>
    public bool Show(CheckOutcome outcome)
    {
        var plan = PlanOf(outcome);
        foreach (var file in plan)
        {
            session.Out.Write(UnifiedDiff.Of(file, NeutralPath.Relative(session.Directory, file.Path)));
        }

        return !plan.IsEmpty;
    }

    private ImmutableArray<FixedFile> PlanOf(CheckOutcome outcome) => FixRun.Plan(outcome.Report.Open
        .Select(finding => finding.Finding.Fix)
        .OfType<Policy.Findings.TextFix>()
        .Select(fix => fix with { Edits = [.. fix.Edits.Select(edit => edit with { Path = session.FullPath(edit.Path) })] }));
}
