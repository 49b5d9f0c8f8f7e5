using System.CommandLine;
using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Inventories;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint declare</c>: drafts a declaration for personal data in code that none names yet.</summary>
internal static class DeclareCommand
{
    public static Command Create(Session session, Engines engines)
    {
        var check = new CheckOptions(session);
        var output = new Option<string?>("--output", "-o") { Description = CommandTree.Describe(session, "Declare_Output"), HelpName = "FILE" };
        var command = new Command("declare", CommandTree.Describe(session, "Declare"));
        check.AddTo(command);
        command.Options.Add(output);
        command.SetAction((parsed, cancel) => RunAsync(session, engines, check.Read(parsed, session) with { WithInventory = true }, parsed.GetValue(output), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Session session, Engines engines, CheckRequest request, string? output, CancellationToken cancel)
    {
        var file = output is null ? null : session.FullPath(output);
        if (file is not null && Path.Exists(file))
        {
            throw new UsageException(Texts.Of("Declare_Exists", output!));
        }

        CheckOutcome outcome;
        using (var progress = ProgressLine.For(session, quiet: false))
        {
            outcome = await new CheckRun(request, session, engines, progress).ExecuteAsync(cancel).ConfigureAwait(false);
        }

        var language = outcome.Language ?? session.Language;
        var declarations = outcome.Declarations.Scopes.SelectMany(scope => scope.Check.Dossier.Declarations).ToList();
        var claimed = declarations.SelectMany(declaration => declaration.File?.Items ?? []).SelectMany(item => item.Code.Select(code => code.Value)).ToHashSet(StringComparer.Ordinal);
        var rows = InventoryRow.Join(outcome.Inventory, declarations, session.Directory);
        var taxonomy = outcome.Declarations.Scopes.Select(scope => scope.Check.Dossier).FirstOrDefault(dossier => !dossier.Taxonomies.IsEmpty)?.Categories ?? CategoryTree.BuiltIn;
        if (DeclarationDraft.Of(rows, claimed, language.TwoLetterISOLanguageName == "ja" ? "ja" : "en", taxonomy) is { } draft)
        {
            ReportWriting.WriteTo(file, session, writer => writer.Write(draft));
        }
        else
        {
            session.Error.WriteLine(Texts.Of("Declare_Nothing").Text(language));
        }

        foreach (var gap in outcome.Report.NotChecked)
        {
            session.Error.WriteLine(Texts.Of("Note_NotChecked", gap.Path, gap.Reason).Text(language));
        }

        return outcome.Report.NotChecked.IsEmpty ? ExitCode.Clean : ExitCode.NotChecked;
    }
}
