using System.Globalization;
using System.Net;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>One self-contained page: no script, no other file, readable on paper.</summary>
internal sealed class HtmlFormat : IFormat
{
    public string Name => "html";

    public void Write(CheckReport report, FormatContext context)
    {
        var title = Html(context.Say(Texts.Of("Html_Title")));
        context.Writer.WriteLine($"""
            <!DOCTYPE html>
            <html lang="{(context.Language.TwoLetterISOLanguageName == "ja" ? "ja" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            {PageStyle.Css}
            </style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p class="day">{report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</p>
            <p>{Html(context.Say(SummaryText.Of(report)))}</p>
            """);
        WriteNotChecked(report, context);
        WriteSection("Title_Findings", [.. report.Open], context);
        WriteSection("Title_Debt", [.. report.Debt], context);
        WriteSection("Title_Suppressed", [.. report.Findings.Where(finding => finding.Finding.Suppressed is not null)], context);
        context.Writer.WriteLine("</main>\n</body>\n</html>");
    }

    /// <summary>Text made safe between tags and in quoted attributes.</summary>
    public static string Html(string text) => WebUtility.HtmlEncode(Printable.Text(text));

    private static void WriteNotChecked(CheckReport report, FormatContext context)
    {
        if (report.NotChecked.IsEmpty)
        {
            return;
        }

        context.Writer.WriteLine($"<section class=\"not-checked\">\n<h2>{Html(context.Say(Texts.Of("Title_NotChecked")))}</h2>\n<ul>");
        foreach (var missing in report.NotChecked)
        {
            context.Writer.WriteLine($"<li><code>{Html(missing.Path)}</code>: {Html(context.Say(missing.Reason))}</li>");
        }

        context.Writer.WriteLine("</ul>\n</section>");
    }

    private static void WriteSection(string title, IReadOnlyList<ReportedFinding> findings, FormatContext context)
    {
        if (findings.Count == 0)
        {
            return;
        }

        context.Writer.WriteLine($"<section>\n<h2>{Html(context.Say(Texts.Of(title)))} ({findings.Count.ToString(CultureInfo.InvariantCulture)})</h2>");
        foreach (var file in findings.GroupBy(finding => finding.Finding.Location.Path))
        {
            context.Writer.WriteLine($"<h3><code>{Html(file.Key)}</code></h3>");
            foreach (var (finding, _, _) in file)
            {
                WriteFinding(finding, context);
            }
        }

        context.Writer.WriteLine("</section>");
    }

    private static void WriteFinding(Finding finding, FormatContext context)
    {
        var severity = Html(context.Say(Texts.Of($"Severity_{finding.Severity}")));
        context.Writer.WriteLine(
            $"<article class=\"{Ink.WordOf(finding.Severity)}\">\n<p><span class=\"badge\">{severity}</span> <a href=\"{Html(finding.Rule.HelpUri)}\">{finding.Rule.Id}</a> {Html(context.Say(finding.Message))}</p>");
        if (CodeFrame.Of(context.Sources.Line(finding.Location.Path, finding.Location.Span.Line), finding.Location.Span) is var (source, carets))
        {
            context.Writer.WriteLine($"<pre>{Html(source)}\n<span class=\"carets\" aria-hidden=\"true\">{carets}</span></pre>");
        }

        WriteSteps(finding, context);
        if (finding.Suppressed is { } info)
        {
            context.Writer.WriteLine($"<p>{Html(context.Say(Texts.Of("Suppressed_Note", info.By, info.Until, info.Reason)))}</p>");
        }

        context.Writer.WriteLine("</article>");
    }

    private static void WriteSteps(Finding finding, FormatContext context)
    {
        var steps = finding.Trace.AddRange(finding.Related);
        if (steps.IsEmpty)
        {
            return;
        }

        context.Writer.WriteLine("<ol>");
        foreach (var step in steps)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{step.Location.Path}:{step.Location.Span.Line}:{step.Location.Span.Column}");
            context.Writer.WriteLine($"<li><code>{Html(place)}</code> {Html(context.Say(step.Text))}</li>");
        }

        context.Writer.WriteLine("</ol>");
    }
}
