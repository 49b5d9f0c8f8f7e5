using System.CommandLine;
using PolicyLint.Cli.Adoption;
using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint baseline create</c>: writes down today's findings, so that only new ones count from tomorrow on.</summary>
internal static class BaselineCommand
{
    private const string DefaultFile = "policylint.baseline.json";

    public static Command Create(Session session, Engines engines)
    {
        var check = new CheckOptions(session);
        var output = new Option<string>("--output", "-o") { Description = CommandTree.Describe(session, "Baseline_Output"), DefaultValueFactory = _ => DefaultFile, HelpName = "FILE" };
        var create = new Command("create", CommandTree.Describe(session, "Baseline_Create"));
        check.AddTo(create);
        create.Options.Add(output);
        create.SetAction((parsed, cancel) => RunAsync(session, engines, check.Read(parsed, session), parsed.GetRequiredValue(output), cancel));
        return new Command("baseline", CommandTree.Describe(session, "Baseline")) { create };
    }

    private static async Task<int> RunAsync(Session session, Engines engines, CheckRequest request, string output, CancellationToken cancel)
    {
        CheckOutcome outcome;
        using (var progress = ProgressLine.For(session, quiet: false))
        {
            outcome = await new CheckRun(request, session, engines, progress).ExecuteAsync(cancel).ConfigureAwait(false);
        }

        var language = outcome.Language ?? session.Language;
        var baseline = Baseline.Of(outcome.Report, outcome.Assembly.Fingerprints);
        ReportWriting.WriteTo(session.FullPath(output), session, baseline.Write);
        foreach (var gap in outcome.Report.NotChecked)
        {
            session.Error.WriteLine(Texts.Of("Note_NotChecked", gap.Path, gap.Reason).Text(language));
        }

        session.Error.WriteLine(Texts.Of("Baseline_Created", Texts.Counted("Finding", baseline.Entries.Length), NeutralPath.Relative(session.Directory, session.FullPath(output))).Text(language));
        return outcome.Report.NotChecked.IsEmpty ? ExitCode.Clean : ExitCode.NotChecked;
    }
}
