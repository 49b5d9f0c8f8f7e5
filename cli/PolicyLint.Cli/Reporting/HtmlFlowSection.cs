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
            writer.WriteLine($"<figure>\n{FlowMap.Svg(report.Flows, language)}\n</figure>");
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

    // Kinds of data down, places across: every way is one cell.
    private void WriteTable()
    {
        var places = FlowWay.Of(report.Flows).Select(way => way.Destination).Distinct(StringComparer.Ordinal).ToList();
        var table = new HtmlTable(writer, Say("Report_FlowCaption"), [Say("Column_Data"), .. places.Select(place => Html(FlowMap.PlaceName(place)))], [], isMatrix: true);
        foreach (var data in report.Flows.GroupBy(edge => edge.Data.Text(language), StringComparer.Ordinal))
        {
            table.Row([HtmlFormat.Html(data.Key), .. places.Select(place => Cell(data.FirstOrDefault(edge => edge.Destination == place)))]);
        }

        table.End();
    }

    private string Cell(FlowEdge? edge)
    {
        if (edge is null)
        {
            return "–";
        }

        var way = FlowWay.Of(edge);
        return $"<span class=\"way {way.State.ToString().ToLowerInvariant()}\">{way.Mark} {Html(way.Words(language))}</span>";
    }

    private string Say(string key) => Html(Texts.Of(key));

    private string Html(Message message) => HtmlFormat.Html(message.Text(language));
}
