using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reporting;

/// <summary>The flow map as an inline SVG picture: data on the left, places on the right, what is missing on the way between.</summary>
internal static class FlowMap
{
    private const int Width = 860;
    private const int Row = 46;
    private const int Top = 34;
    private const int BoxWidth = 240;
    private const int BoxHeight = 32;

    /// <summary>The picture; a table beside it says the same in words.</summary>
    public static string Svg(ImmutableArray<FlowEdge> edges, CultureInfo language)
    {
        var data = edges.Select(edge => edge.Data.Text(language)).Distinct().ToList();
        var places = edges.Select(edge => edge.Destination).Distinct().Order(StringComparer.Ordinal).ToList();
        var height = Top + (Row * Math.Max(data.Count, places.Count)) + 8;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"flow-title\" font-size=\"14\" font-family=\"inherit\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"flow-title\">{HtmlFormat.Html(Texts.Of("Report_FlowTitle").Text(language))}</title>\n");
        Head(svg, 0, Texts.Of("Report_FlowData").Text(language));
        Head(svg, Width - BoxWidth, Texts.Of("Report_FlowPlace").Text(language));
        foreach (var edge in edges)
        {
            Line(svg, edge, Y(data.IndexOf(edge.Data.Text(language))), Y(places.IndexOf(edge.Destination)));
        }

        for (var i = 0; i < data.Count; i++)
        {
            Box(svg, 0, Y(i), data[i]);
        }

        for (var i = 0; i < places.Count; i++)
        {
            Box(svg, Width - BoxWidth, Y(i), PlaceName(places[i]).Text(language));
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>A destination class in words; a class of the organisation's own is its own name.</summary>
    public static Message PlaceName(string destinationClass) => destinationClass is
        "removable-media" or "public-web" or "external-storage" or "mail" or "unmanaged-local" or "log" or "managed" or "export"
        ? Texts.Of($"Place_{destinationClass}")
        : Message.Literal(destinationClass);

    private static int Y(int row) => Top + (row * Row);

    private static void Head(StringBuilder svg, int x, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"18\" font-weight=\"600\" fill=\"#57606a\">{HtmlFormat.Html(text)}</text>\n");

    private static void Box(StringBuilder svg, int x, int y, string text)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x + 0.5}\" y=\"{y + 0.5}\" width=\"{BoxWidth - 1}\" height=\"{BoxHeight}\" rx=\"5\" fill=\"#fff\" stroke=\"#57606a\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 12}\" y=\"{y + 21}\" fill=\"#1b1f24\">{HtmlFormat.Html(text)}</text>\n");
    }

    // A forbidden way is a thick line, one that lacks gates a broken one, an allowed one a thin one: it shows without colour.
    private static void Line(StringBuilder svg, FlowEdge edge, int from, int to)
    {
        var (x1, y1, x2, y2) = (BoxWidth, from + (BoxHeight / 2), Width - BoxWidth, to + (BoxHeight / 2));
        var (color, dash, width) = edge.IsForbidden ? ("#a40e26", "", 3.5) : edge.IsAllowed ? ("#116329", "", 1.2) : ("#a40e26", " stroke-dasharray=\"7 4\"", 2.2);
        var middle = (x1 + x2) / 2;
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x1} {y1} C{middle} {y1} {middle} {y2} {x2} {y2}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"{width}\"{dash}/>\n");
    }
}
