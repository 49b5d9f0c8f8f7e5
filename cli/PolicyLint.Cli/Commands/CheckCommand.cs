using System.CommandLine;
using System.Globalization;
using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint check</c>: everything it finds under the paths.</summary>
internal sealed class CheckCommand
{
    private readonly Session _session;
    private readonly Engines _engines;
    private readonly CheckOptions _check;
    private readonly OutputOptions _outputs;
    private readonly Option<string> _color;
    private readonly Option<string?> _failOn;
    private readonly Option<bool> _exitZero;
    private readonly Option<bool> _quiet;
    private readonly Option<string?> _baseline;
    private readonly Option<string?> _since;
    private readonly Option<Shard?> _shard;
    private readonly Option<string?> _language;
    private readonly Option<bool> _fix;
    private readonly Option<bool> _diff;

    private CheckCommand(Session session, Engines engines)
    {
        _session = session;
        _engines = engines;
        _check = new CheckOptions(session);
        _outputs = new OutputOptions(session, FormatList.Names, "text");
        _color = ColorChoice.Option(session);
        _failOn = new("--fail-on") { Description = Describe("FailOn") };
        _failOn.AcceptOnlyFromAmong("error", "warning", "info");
        _exitZero = new("--exit-zero") { Description = Describe("ExitZero") };
        _quiet = new("--quiet", "-q") { Description = Describe("Quiet") };
        _baseline = new("--baseline") { Description = Describe("Baseline"), HelpName = "FILE" };
        _since = new("--since") { Description = Describe("Since"), HelpName = "GITREF" };
        _shard = new("--shard") { Description = Describe("Shard"), HelpName = "N/M", CustomParser = ParseShard };
        _language = new("--lang") { Description = Describe("Language") };
        _language.AcceptOnlyFromAmong("en", "ja");

        _fix = new("--fix") { Description = Describe("Fix") };
        _diff = new("--diff") { Description = Describe("Diff") };

        string Describe(string name) => CommandTree.Describe(session, $"Check_{name}");
    }

    public static Command Create(Session session, Engines engines)
    {
        var check = new CheckCommand(session, engines);
        var command = new Command("check", CommandTree.Describe(session, "Check"));
        check._check.AddTo(command);
        check._outputs.AddTo(command);
        foreach (var option in (ReadOnlySpan<Option>)[check._fix, check._diff, check._failOn, check._exitZero, check._baseline, check._since, check._shard, check._language, check._color, check._quiet])
        {
            command.Options.Add(option);
        }

        command.SetAction(check.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var targets = _outputs.Read(parsed, _session);
        var quiet = parsed.GetValue(_quiet);
        var request = Request(parsed);
        var mend = new FixPass(_session);
        var mended = 0;
        CheckOutcome outcome;
        using (var progress = ProgressLine.For(_session, quiet))
        {
            Task<CheckOutcome> Check() => new CheckRun(request, _session, _engines, progress).ExecuteAsync(cancel);
            outcome = await Check().ConfigureAwait(false);
            // Whoever asks to see the change first does not want it made.
            if (parsed.GetValue(_fix) && !parsed.GetValue(_diff))
            {
                (outcome, mended) = await mend.ApplyAsync(outcome, Check).ConfigureAwait(false);
            }
        }

        if (parsed.GetValue(_diff))
        {
            return mend.Show(outcome) ? Verdict.ExitCode(outcome.Report, Severity.Off, request.ExitZero) : Verdict.ExitCode(outcome.Report with { Findings = [] }, Severity.Off, request.ExitZero);
        }

        var language = Languages.OfTag(parsed.GetValue(_language)) ?? outcome.Language ?? _session.Language;
        var color = ColorChoice.Wants(parsed.GetValue(_color), _session, _session.OutIsTerminal);
        ReportWriting.Write(outcome.Report, targets, outcome.Texts, language, color, _session);
        _session.Out.Flush();
        if (!quiet)
        {
            Notes(outcome, mended, targets.Any(target => target is { Format: "text", File: null }), language);
        }

        return Verdict.ExitCode(outcome.Report, request.FailOn, request.ExitZero);
    }

    private CheckRequest Request(ParseResult parsed) => _check.Read(parsed, _session) with
    {
        Baseline = parsed.GetValue(_baseline) is { } baseline ? _session.FullPath(baseline) : null,
        Since = parsed.GetValue(_since),
        Shard = parsed.GetValue(_shard),
        FailOn = parsed.GetValue(_failOn) switch
        {
            "info" => Severity.Info,
            "warning" => Severity.Warning,
            _ => Severity.Error,
        },
        ExitZero = parsed.GetValue(_exitZero),
    };

    private void Notes(CheckOutcome outcome, int mended, bool isTextShown, CultureInfo language)
    {
        var report = outcome.Report;
        if (!isTextShown)
        {
            foreach (var missing in report.NotChecked)
            {
                Say(Texts.Of("Note_NotChecked", missing.Path, missing.Reason), language);
            }
        }

        foreach (var note in outcome.Declarations.Scopes.SelectMany(scope => scope.Check.Notes).DistinctBy(note => note.ToString()))
        {
            Say(Texts.Of("Error", note), language);
        }

        if (outcome.Inputs.Policies.IsEmpty)
        {
            Say(Texts.Of("Note_NoPolicy"), language);
        }

        if (mended > 0)
        {
            Say(Texts.Of("Note_Fixed", Texts.Counted("Finding", mended)), language);
        }

        if (outcome.BaselineGone > 0)
        {
            Say(Texts.Of("Baseline_Gone", Texts.Counted("Finding", outcome.BaselineGone)), language);
        }

        Say(Texts.Of("Note_Summary", SummaryText.Of(report), report.Summary.Seconds.ToString("0.0", CultureInfo.InvariantCulture)), language);
        SayCounts(report, language);
    }

    private void SayCounts(CheckReport report, CultureInfo language)
    {
        var suppressed = report.Findings.Count(finding => finding.Finding.Suppressed is not null);
        var debt = report.Debt.Count();
        if (suppressed > 0 || debt > 0)
        {
            Say(Texts.Of("Note_Borne", suppressed, debt), language);
        }
    }

    private void Say(Message message, CultureInfo language) => _session.Error.WriteLine(Printable.Text(message.Text(language)));

    private Shard? ParseShard(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens is [var token] ? token.Value : "";
        if (Shard.Parse(text) is { } shard)
        {
            return shard;
        }

        result.AddError(Texts.Of("Check_ShardInvalid", text).Text(_session.Language));
        return null;
    }
}
