using System.Globalization;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reporting;

/// <summary>The flow map of the page: the picture, and a table that says the same.</summary>
internal sealed class HtmlFlowSection(OfficerReport report, TextWriter writer, CultureInfo language)
{
    public void Write()
    {
        writer.WriteLine($"<section id=\"Report_Flow\">\n<h2>{Say("Report_Flow")}</h2>");
        if (report.Flows.IsEmpty)
        {
            writer.WriteLine($"<p>{Say("Report_FlowNone")}</p>");
        }
        else
        {
            writer.WriteLine(FlowMap.Svg(report.Flows, language));
            WriteTable();
        }

        writer.WriteLine("</section>");
    }

    /// <summary>What is wrong with the way, in words.</summary>
    public static Message MissingWords(FlowEdge edge, CultureInfo language) => edge.IsForbidden
        ? Texts.Of("Gate_none")
        : edge.IsAllowed
        ? Texts.Of("Gate_held")
        : Message.Literal(string.Join(", ", edge.Missing.Select(gate => Texts.Of($"Gate_{gate}").Text(language))));

    private void WriteTable()
    {
        var table = new HtmlTable(writer, Say("Report_FlowCaption"), [Say("Column_Data"), Say("Column_Destination"), Say("Column_Missing"), Say("Column_Count")], [3]);
        foreach (var edge in report.Flows)
        {
            table.Row([Html(edge.Data), Html(FlowMap.PlaceName(edge.Destination)), Html(MissingWords(edge, language)), edge.Count.ToString(CultureInfo.InvariantCulture)]);
        }

        table.End();
    }

    private string Say(string key) => Html(Texts.Of(key));

    private string Html(Message message) => HtmlFormat.Html(message.Text(language));
}
