using System.Globalization;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reporting;

/// <summary>The register sheets of the page.</summary>
internal sealed class HtmlRegisterSection(OfficerReport report, TextWriter writer, CultureInfo language)
{
    public void Write()
    {
        writer.WriteLine($"<section id=\"Report_Register\">\n<h2>{Say("Report_Register")}</h2>");
        foreach (var sheet in report.Sheets)
        {
            WriteSheet(sheet);
        }

        writer.WriteLine("</section>");
    }

    private void WriteSheet(RegisterSheet sheet)
    {
        var id = HtmlFormat.Html($"sheet-{sheet.Id}");
        writer.WriteLine($"<h3 id=\"{id}\">{Html(sheet.Title)} <small>{HtmlFormat.Html(sheet.Id)}</small></h3>\n<table class=\"sheet\" aria-labelledby=\"{id}\">\n<tbody>");
        foreach (var field in sheet.Fields)
        {
            writer.WriteLine($"<tr><th scope=\"row\">{Say(field.Key)}</th><td>{(Html(field.Value) is { Length: > 0 } text ? text : "–")}</td></tr>");
        }

        var items = string.Join(", ", sheet.Items.Select(item => $"{HtmlFormat.Html(item.Name)} <small>({HtmlFormat.Html(item.Category)})</small>"));
        writer.WriteLine($"<tr><th scope=\"row\">{Say("Sheet_Items")}</th><td>{items}</td></tr>\n</tbody>\n</table>");
    }

    private string Say(string key) => Html(Texts.Of(key));

    private string Html(Message message) => HtmlFormat.Html(message.Text(language));
}
