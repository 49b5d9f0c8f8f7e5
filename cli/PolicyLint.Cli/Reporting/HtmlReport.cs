using System.Globalization;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reporting;

/// <summary>The report as one page for a vice mayor: no script, no other file, readable on A4.</summary>
internal sealed class HtmlReport(OfficerReport report, TextWriter writer, CultureInfo language)
{
    public void Write()
    {
        WriteHead();
        WriteTiles();
        new HtmlAttentionSection(report, writer, language).Write();
        WriteNotChecked();
        WriteContents();
        WriteSections();
        foreach (var topic in report.Topics)
        {
            Section(topic.Key, Say(topic.Key), () => WriteTopic(topic));
        }

        WriteIncidents();
        new HtmlFlowSection(report, writer, language).Write();
        WriteSystems();
        new HtmlRegisterSection(report, writer, language).Write();
        WriteDebt();
        writer.WriteLine("</main>\n</body>\n</html>");
    }

    private void WriteHead()
    {
        var title = Say("Report_Title");
        var organization = report.Organization is { } name ? Html(name) : Say("Report_NoOrganization");
        writer.WriteLine($"""
            <!DOCTYPE html>
            <html lang="{(language.TwoLetterISOLanguageName == "ja" ? "ja" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}: {organization}</title>
            <style>
            {PageStyle.Css}
            </style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p class="day">{organization} · {Say("Report_AsOf", Day(report.AsOf), report.FiscalYear)}</p>
            """);
    }

    private void WriteTiles()
    {
        writer.WriteLine("<ul class=\"tiles\">");
        foreach (var figure in report.Figures)
        {
            var change = figure.Change is { } changed && report.Trend is { } trend ? $"<br><small>{Say("Report_Trend", Day(trend.AsOf))}: {changed}</small>" : "";
            writer.WriteLine($"<li class=\"{(figure.Number == 0 ? "none" : figure.Weight)}\"><strong>{figure.Number.ToString(CultureInfo.InvariantCulture)}</strong>{Say(figure.Key)}{change}</li>");
        }

        writer.WriteLine("</ul>");
    }

    private void WriteNotChecked()
    {
        if (report.Check.NotChecked.IsEmpty)
        {
            return;
        }

        writer.WriteLine($"<section class=\"not-checked\">\n<h2>{Say("Title_NotChecked")}</h2>\n<ul>");
        foreach (var gap in report.Check.NotChecked)
        {
            writer.WriteLine($"<li><code>{HtmlFormat.Html(gap.Path)}</code>: {Html(gap.Reason)}</li>");
        }

        writer.WriteLine("</ul>\n</section>");
    }

    private void WriteContents()
    {
        writer.WriteLine($"<nav aria-label=\"{Say("Report_Contents")}\">\n<ul>");
        var keys = report.Topics.Select(topic => topic.Key).Prepend("Report_Sections").Concat(["Report_Incidents", "Report_Flow", "Report_Code", "Report_Register", "Report_Debt"]);
        foreach (var key in keys)
        {
            writer.WriteLine($"<li><a href=\"#{key}\">{Say(key, report.FiscalYear)}</a></li>");
        }

        writer.WriteLine("</ul>\n</nav>");
    }

    private void WriteSections() => Section("Report_Sections", Say("Report_Sections", report.FiscalYear), () =>
    {
        var table = new HtmlTable(writer, Say("Report_SectionsCaption"), [Say("Column_Section"), Say("Column_Manager"), Say("Column_Handlings"), Say("Column_State"), Say("Column_Submitted"), Say("Column_Open")], [2, 5]);
        foreach (var row in report.Sections)
        {
            table.Row([
                $"{Html(row.Name)} <small>{HtmlFormat.Html(row.Id)}</small>",
                row.Manager is { } manager ? Html(manager) : "–",
                Number(row.Handlings),
                $"<span class=\"badge {BadgeOf(row.State)}\">{Say($"State_{row.State}")}</span>",
                row.SubmittedOn is { } day ? Time(day) : "–",
                Number(row.Findings.Length),
            ]);
        }

        table.End();
    });

    private void WriteIncidents() => Section("Report_Incidents", Say("Report_Incidents"), () =>
    {
        if (report.Incidents.IsEmpty)
        {
            writer.WriteLine($"<p>{Say("Report_Nothing")}</p>");
            return;
        }

        var table = new HtmlTable(writer, Say("Report_IncidentsCaption"), [Say("Column_Incident"), Say("Column_Section"), Say("Column_Aware"), Say("Column_Subjects"), Say("Column_Preliminary"), Say("Column_Final"), Say("Column_Open")], [3]);
        foreach (var row in report.Incidents)
        {
            table.Row([
                HtmlFormat.Html(row.Id), HtmlFormat.Html(row.Section), Time(row.BecameAwareOn), row.Subjects.ToString("N0", CultureInfo.InvariantCulture),
                Html(row.Preliminary), Html(row.Final), row.Findings.IsEmpty ? "–" : string.Join("<br>", row.Findings.Select(finding => Html(finding.Message))),
            ]);
        }

        table.End();
    });

    private void WriteSystems() => Section("Report_Code", Say("Report_Code"), () =>
    {
        foreach (var system in report.Systems)
        {
            var claim = system.Declaration is { } id ? Say("Report_SystemOf", id) : Say("Report_NotClaimed");
            writer.WriteLine($"<h3>{HtmlFormat.Html(Path.GetFileNameWithoutExtension(system.Project))} <small>{claim}</small></h3>\n<p class=\"path\"><code>{HtmlFormat.Html(system.Project)}</code></p>");
            WriteFindings(system.Findings);
        }

        if (report.Systems.IsEmpty)
        {
            writer.WriteLine($"<p>{Say("Report_Nothing")}</p>");
        }
    });

    private void WriteDebt() => Section("Report_Debt", Say("Report_Debt"), () =>
    {
        var debt = report.Check.Debt.ToList();
        var text = debt.Count == 0 ? Say("Report_Nothing") : Html(Texts.Of("Report_DebtText", Texts.Counted("Finding", debt.Count)));
        writer.WriteLine($"<p>{text}</p>");
        foreach (var rule in debt.GroupBy(finding => finding.Finding.Rule.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            writer.WriteLine($"<p>{rule.Key}: {Number(rule.Count())}</p>");
        }
    });

    private void WriteTopic(Topic topic)
    {
        if (topic.Findings.IsEmpty)
        {
            writer.WriteLine($"<p>{Say("Report_Nothing")}</p>");
        }

        WriteFindings(topic.Findings);
    }

    private void WriteFindings(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{finding.Location.Path}:{finding.Location.Span.Line}");
            writer.WriteLine(
                $"<article class=\"{Ink.WordOf(finding.Severity)}\"><p><span class=\"badge\">{Say($"Severity_{finding.Severity}")}</span> {Html(finding.Message)}</p><p><small><a href=\"{HtmlFormat.Html(finding.Rule.HelpUri)}\">{HtmlFormat.Html(finding.Rule.Id)}</a> <code>{HtmlFormat.Html(place)}</code></small></p></article>");
        }
    }

    private void Section(string id, string title, Action content)
    {
        writer.WriteLine($"<section id=\"{id}\">\n<h2>{title}</h2>");
        content();
        writer.WriteLine("</section>");
    }

    private static string BadgeOf(ReportState state) => state switch
    {
        ReportState.Reported => "good",
        ReportState.Late => "warning",
        ReportState.Overdue => "error",
        ReportState.Due => "info",
        _ => "none",
    };

    private static string Time(string day) => $"<time>{HtmlFormat.Html(day)}</time>";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Say(string key, params object[] args) => Html(Texts.Of(key, args));

    private string Html(Message message) => HtmlFormat.Html(message.Text(language));
}
