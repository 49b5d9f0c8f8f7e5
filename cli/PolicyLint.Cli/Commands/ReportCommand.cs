using System.CommandLine;
using System.Globalization;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Merging;
using PolicyLint.Cli.Reporting;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint report</c>: what officers need of a check.</summary>
internal sealed class ReportCommand
{
    private readonly Session _session;
    private readonly Engines _engines;
    private readonly CheckOptions _check;
    private readonly OutputOptions _outputs;
    private readonly Option<string?> _baseline;
    private readonly Option<string?> _previous;
    private readonly Option<string?> _language;

    private ReportCommand(Session session, Engines engines)
    {
        _session = session;
        _engines = engines;
        _check = new CheckOptions(session);
        _outputs = new OutputOptions(session, ["html", "csv", "markdown"], "html");
        _baseline = new("--baseline") { Description = CommandTree.Describe(session, "Check_Baseline"), HelpName = "FILE" };
        _previous = new("--previous") { Description = CommandTree.Describe(session, "Report_Previous"), HelpName = "FILE" };
        _language = new("--lang") { Description = CommandTree.Describe(session, "Check_Language") };
        _language.AcceptOnlyFromAmong("en", "ja");
    }

    public static Command Create(Session session, Engines engines)
    {
        var report = new ReportCommand(session, engines);
        var command = new Command("report", CommandTree.Describe(session, "Report")) { report._baseline, report._previous, report._language };
        report._check.AddTo(command);
        report._outputs.AddTo(command);
        command.SetAction(report.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var targets = _outputs.Read(parsed, _session);
        var previous = parsed.GetValue(_previous) is { } file ? ReportMerge.Read(_session.FullPath(file), RuleCatalogue.Load()) : null;
        var request = _check.Read(parsed, _session) with { WithInventory = true, Baseline = parsed.GetValue(_baseline) is { } baseline ? _session.FullPath(baseline) : null };
        CheckOutcome outcome;
        using (var progress = ProgressLine.For(_session, quiet: false))
        {
            outcome = await new CheckRun(request, _session, _engines, progress).ExecuteAsync(cancel).ConfigureAwait(false);
        }

        var language = Languages.OfTag(parsed.GetValue(_language)) ?? outcome.Language ?? _session.Language;
        var report = new ReportBuilder(outcome, _session.Directory).Build(previous);
        foreach (var target in targets)
        {
            ReportWriting.WriteTo(target.File, _session, writer => Write(target, report, writer, language));
        }

        foreach (var gap in outcome.Report.NotChecked)
        {
            _session.Error.WriteLine(Texts.Of("Note_NotChecked", gap.Path, gap.Reason).Text(language));
        }

        // A report is not a gate: it tells of findings and succeeds, but never over what it could not see.
        return outcome.Report.NotChecked.IsEmpty ? ExitCode.Clean : ExitCode.NotChecked;
    }

    private static void Write(OutputTarget target, OfficerReport report, TextWriter writer, CultureInfo language)
    {
        switch (target.Format)
        {
            case "csv":
                CsvTable.Begin(writer, isFile: target.File is not null);
                PlainReport.WriteCsv(report, writer, language);
                break;
            case "markdown":
                PlainReport.WriteMarkdown(report, writer, language);
                break;
            default:
                new HtmlReport(report, writer, language).Write();
                break;
        }
    }
}
