using System.Collections.Immutable;
using System.CommandLine;
using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Inventories;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint inventory</c>: the personal data that code holds, where it goes, and which declaration claims it.</summary>
internal static class InventoryCommand
{
    public static Command Create(Session session, Engines engines)
    {
        var check = new CheckOptions(session);
        var outputs = new OutputOptions(session, ["json", "csv", "markdown"], "json");
        var command = new Command("inventory", CommandTree.Describe(session, "Inventory"));
        check.AddTo(command);
        outputs.AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(session, engines, check.Read(parsed, session) with { WithInventory = true }, outputs.Read(parsed, session), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Session session, Engines engines, CheckRequest request, ImmutableArray<OutputTarget> targets, CancellationToken cancel)
    {
        CheckOutcome outcome;
        using (var progress = ProgressLine.For(session, quiet: false))
        {
            outcome = await new CheckRun(request, session, engines, progress).ExecuteAsync(cancel).ConfigureAwait(false);
        }

        var declarations = outcome.Declarations.Scopes.SelectMany(scope => scope.Check.Dossier.Declarations).ToList();
        var rows = InventoryRow.Join(outcome.Inventory, declarations, session.Directory);
        foreach (var target in targets)
        {
            ReportWriting.WriteTo(target.File, session, writer => InventoryWriting.Write(target.Format, rows, writer, isFile: target.File is not null));
        }

        foreach (var gap in outcome.Report.NotChecked)
        {
            session.Error.WriteLine(Texts.Of("Note_NotChecked", gap.Path, gap.Reason).Text(outcome.Language ?? session.Language));
        }

        return outcome.Report.NotChecked.IsEmpty ? ExitCode.Clean : ExitCode.NotChecked;
    }
}
