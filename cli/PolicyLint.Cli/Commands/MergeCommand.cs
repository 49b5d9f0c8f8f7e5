using System.CommandLine;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Merging;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint merge</c>: the parts of <c>check --shard</c> as one report.</summary>
internal static class MergeCommand
{
    public static Command Create(Session session)
    {
        var parts = new Argument<string[]>("PART") { Description = CommandTree.Describe(session, "Merge_Parts"), Arity = ArgumentArity.OneOrMore };
        var outputs = new OutputOptions(session, FormatList.Names, "json");
        var exitZero = new Option<bool>("--exit-zero") { Description = CommandTree.Describe(session, "Check_ExitZero") };
        var command = new Command("merge", CommandTree.Describe(session, "Merge")) { parts, exitZero };
        outputs.AddTo(command);
        command.SetAction(parsed => Run(session, parsed.GetRequiredValue(parts), outputs.Read(parsed, session), parsed.GetValue(exitZero)));
        return command;
    }

    private static int Run(Session session, string[] parts, System.Collections.Immutable.ImmutableArray<OutputTarget> targets, bool exitZero)
    {
        var rules = RuleCatalogue.Load();
        var report = ReportMerge.Join([.. parts.Select(part => ReportMerge.Read(session.FullPath(part), rules))]);
        ReportWriting.Write(report, targets, new SourceTexts(session.Directory), session.Language, color: false, session);
        return Verdict.ExitCode(report, Severity.Error, exitZero);
    }
}
