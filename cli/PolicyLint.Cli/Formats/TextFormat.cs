using System.Globalization;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>For people at a terminal: the shape that compilers use, so that editors can jump to the place.</summary>
internal sealed class TextFormat : IFormat
{
    public string Name => "text";

    public void Write(CheckReport report, FormatContext context)
    {
        var ink = new Ink(context.Color);
        WriteNotChecked(report, context, ink);
        foreach (var finding in report.Open)
        {
            WriteFinding(finding.Finding, context, ink);
        }

        WriteDebt(report, context, ink);
    }

    private static void WriteNotChecked(CheckReport report, FormatContext context, Ink ink)
    {
        if (report.NotChecked.IsEmpty)
        {
            return;
        }

        context.Writer.WriteLine(ink.Weigh(Severity.Error, context.Say(Texts.Of("Text_NotChecked", report.NotChecked.Length))));
        foreach (var missing in report.NotChecked)
        {
            context.Writer.WriteLine($"  {Printable.Text(missing.Path)}: {context.Say(missing.Reason)}");
        }

        context.Writer.WriteLine();
    }

    private static void WriteFinding(Finding finding, FormatContext context, Ink ink)
    {
        var head = ink.Weigh(finding.Severity, $"{Ink.WordOf(finding.Severity)} {finding.Rule.Id}");
        context.Writer.WriteLine($"{ink.Bold(Position(finding.Location) + ":")} {head}: {context.Say(finding.Message)}");
        WriteFrame(finding.Location, context, ink, severity: finding.Severity);
        foreach (var step in finding.Trace)
        {
            WriteNote(step, context, ink);
        }

        foreach (var step in finding.Related)
        {
            WriteNote(step, context, ink);
        }

        context.Writer.WriteLine($"{ink.Note("help")}: policylint explain {finding.Rule.Id}");
        context.Writer.WriteLine();
    }

    private static void WriteNote(TraceStep step, FormatContext context, Ink ink) =>
        context.Writer.WriteLine($"{Position(step.Location)}: {ink.Note("note")}: {context.Say(step.Text)}");

    private static void WriteFrame(SourceLocation location, FormatContext context, Ink ink, Severity severity)
    {
        if (CodeFrame.Of(context.Sources.Line(location.Path, location.Span.Line), location.Span) is not var (source, carets))
        {
            return;
        }

        context.Writer.WriteLine(source);
        context.Writer.WriteLine(ink.Weigh(severity, carets));
    }

    private static void WriteDebt(CheckReport report, FormatContext context, Ink ink)
    {
        var debt = report.Debt.ToList();
        if (debt.Count == 0)
        {
            return;
        }

        context.Writer.WriteLine(context.Say(Texts.Of("Text_Debt", debt.Count)));
        foreach (var (finding, _, _) in debt)
        {
            context.Writer.WriteLine(ink.Faint(
                $"  {Position(finding.Location)}: {Ink.WordOf(finding.Severity)} {finding.Rule.Id}: {context.Say(finding.Message)}"));
        }
    }

    private static string Position(SourceLocation location) => string.Create(
        CultureInfo.InvariantCulture, $"{Printable.Text(location.Path)}:{location.Span.Line}:{location.Span.Column}");
}
