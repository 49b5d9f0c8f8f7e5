using System.Globalization;
using System.Text;
using PolicyLint.Cli.Formats;

namespace PolicyLint.Cli.Reporting;

/// <summary>Boxes and lines of the flow map as SVG. Each state has its own mark, line and colour: it shows without colour too.</summary>
internal sealed class FlowPicture(int width, int height)
{
    private const int FontSize = 13;
    private const int LineHeight = 16;

    private readonly StringBuilder _svg = new();

    /// <summary>A column of boxes.</summary>
    internal readonly record struct Column(int Left, int Width)
    {
        public int Right => Left + Width;
    }

    public void Head(Column column, string text) =>
        Add($"<text x=\"{column.Left}\" y=\"18\" font-weight=\"600\" fill=\"#57606a\">{HtmlFormat.Html(text)}</text>");

    public void Box(Column column, int top, int boxHeight, string text, WayState? state)
    {
        var (color, fill, dash, line) = StyleOf(state);
        Add($"<rect x=\"{column.Left + 1}\" y=\"{top}\" width=\"{column.Width - 2}\" height=\"{boxHeight}\" rx=\"5\" fill=\"{fill}\" stroke=\"{color}\" stroke-width=\"{line}\"{dash}/>");
        var rows = WrappedText.Of(text, (column.Width - 24) * 2 / FontSize, 2);
        var first = top + (boxHeight / 2) + 5 - ((rows.Length - 1) * LineHeight / 2);
        for (var i = 0; i < rows.Length; i++)
        {
            Add($"<text x=\"{column.Left + 12}\" y=\"{first + (i * LineHeight)}\" fill=\"#1b1f24\">{HtmlFormat.Html(rows[i])}</text>");
        }
    }

    public void Line(Column from, int y1, Column to, int y2, WayState state)
    {
        var (color, _, dash, line) = StyleOf(state);
        var middle = (from.Right + to.Left) / 2;
        Add($"<path d=\"M{from.Right} {y1} C{middle} {y1} {middle} {y2} {to.Left} {y2}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"{line}\"{dash}/>");
    }

    public string End(string title)
    {
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"flow-title\" font-size=\"{FontSize}\" font-family=\"inherit\">\n");
        return $"{head}<title id=\"flow-title\">{HtmlFormat.Html(title)}</title>\n{_svg}</svg>";
    }

    private static (string Color, string Fill, string Dash, string Line) StyleOf(WayState? state) => state switch
    {
        WayState.Forbidden => ("#a40e26", "#fff0f0", "", "2.6"),
        WayState.Unguarded => ("#9a5b00", "#fff8e6", " stroke-dasharray=\"6 4\"", "1.9"),
        WayState.Guarded => ("#116329", "#effaf0", "", "1.3"),
        _ => ("#8c959f", "#fff", "", "1"),
    };

    private void Add(FormattableString element) => _svg.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
