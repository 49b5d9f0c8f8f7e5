using System.Globalization;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reporting;

/// <summary>What a reader must know who reads no further: one line for each matter that is open, with the way to its section.</summary>
internal sealed class HtmlAttentionSection(OfficerReport report, TextWriter writer, CultureInfo language)
{
    private static readonly string[] Declarations = ["Topic_Notifications", "Topic_Reports", "Topic_Exports", "Topic_Register", "Topic_Outsourcing", "Topic_Reconciliation", "Topic_Own"];

    public void Write()
    {
        writer.WriteLine($"<section id=\"Report_Attention\">\n<h2>{Html(Texts.Of("Report_Attention"))}</h2>");
        var lines = Lines().Where(line => line.What is not null).ToList();
        if (lines.Count == 0)
        {
            writer.WriteLine($"<p>{Html(Texts.Of("Report_AllWell"))}</p>");
        }
        else
        {
            writer.WriteLine("<ul class=\"attention\">");
            foreach (var (id, what) in lines)
            {
                writer.WriteLine($"<li><a href=\"#{id}\">{Html(what!)}</a></li>");
            }

            writer.WriteLine("</ul>");
        }

        writer.WriteLine("</section>");
    }

    private IEnumerable<(string Id, Message? What)> Lines()
    {
        yield return ("Report_Sections", Listed("Attention_Overdue", report.Sections.Where(section => section.State == ReportState.Overdue).Select(section => section.Name.Text(language))));
        yield return ("Report_Incidents", Listed("Attention_Incidents", report.Incidents.Where(incident => !incident.Findings.IsEmpty).Select(incident => incident.Id)));
        yield return ("Topic_Posts", Counted("Attention_Posts", FindingsOf("Topic_Posts")));
        yield return ("Topic_Audits", Counted("Attention_Audits", FindingsOf("Topic_Audits")));
        yield return ("Report_Code", Counted("Attention_Code", report.Systems.SelectMany(system => system.Findings).Where(IsError)));
        yield return (FirstTopic(), Counted("Attention_Declarations", Declarations.SelectMany(FindingsOf).Where(IsError)));
    }

    private string FirstTopic() => Declarations.FirstOrDefault(key => FindingsOf(key).Any(IsError)) ?? Declarations[0];

    private IEnumerable<Finding> FindingsOf(string topic) => report.Topics.Where(known => known.Key == topic).SelectMany(known => known.Findings);

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;

    private Message? Listed(string key, IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count == 0 ? null : Texts.Of(key, string.Join(Texts.Of("Way_Separator").Text(language), all));
    }

    private static Message? Counted(string key, IEnumerable<Finding> findings)
    {
        var count = findings.Count();
        return count == 0 ? null : Texts.Of(key, Texts.Counted("Finding", count));
    }

    private string Html(Message message) => HtmlFormat.Html(message.Text(language));
}
