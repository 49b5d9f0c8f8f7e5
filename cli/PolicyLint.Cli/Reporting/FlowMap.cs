using System.Collections.Immutable;
using System.Globalization;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reporting;

/// <summary>The flow map as an inline SVG picture: data on the left, the gates on its way in the middle, places on the right.</summary>
internal sealed class FlowMap
{
    private const int Top = 34;
    private const int Row = 50;
    private const int BoxHeight = 38;

    private static readonly FlowPicture.Column Data = new(0, 150);
    private static readonly FlowPicture.Column Ways = new(270, 240);
    private static readonly FlowPicture.Column Places = new(560, 200);

    private readonly CultureInfo _language;
    private readonly ImmutableArray<FlowWay> _ways;
    private readonly ImmutableArray<(string Data, ImmutableArray<int> Ways)> _data;
    private readonly FlowPicture _picture;

    private FlowMap(ImmutableArray<FlowEdge> edges, CultureInfo language)
    {
        _language = language;
        _ways = FlowWay.Of(edges);
        var indices = _ways.Select((way, i) => (way.Key, i)).ToDictionary(way => way.Key, way => way.i, StringComparer.Ordinal);

        // Data stands near the ways that it takes: fewer lines cross.
        _data =
        [
            .. edges.GroupBy(edge => edge.Data.Text(language), StringComparer.Ordinal)
                .Select(data => (Data: data.Key, Ways: data.Select(edge => indices[FlowWay.Of(edge).Key]).Distinct().Order().ToImmutableArray()))
                .OrderBy(data => data.Ways.Average()).ThenBy(data => data.Data, StringComparer.Ordinal),
        ];
        _picture = new FlowPicture(Places.Right, Top + (Row * Math.Max(_data.Length, _ways.Length)));
    }

    /// <summary>The picture; a table beside it says the same in words.</summary>
    public static string Svg(ImmutableArray<FlowEdge> edges, CultureInfo language) => new FlowMap(edges, language).Draw();

    /// <summary>A destination class in words; a class of the organisation's own is its own name.</summary>
    public static Message PlaceName(string destinationClass) => destinationClass is
        "removable-media" or "public-web" or "external-storage" or "mail" or "unmanaged-local" or "log" or "managed" or "export"
        ? Texts.Of($"Place_{destinationClass}")
        : Message.Literal(destinationClass);

    private string Draw()
    {
        _picture.Head(Data, Say("Report_FlowData"));
        _picture.Head(Ways, Say("Report_FlowGates"));
        _picture.Head(Places, Say("Report_FlowPlace"));
        DrawLines();
        DrawPlaces();
        for (var i = 0; i < _data.Length; i++)
        {
            _picture.Box(Data, DataTop(i), BoxHeight, _data[i].Data, null);
        }

        for (var i = 0; i < _ways.Length; i++)
        {
            _picture.Box(Ways, WayTop(i), BoxHeight, $"{_ways[i].Mark} {_ways[i].Words(_language).Text(_language)}", _ways[i].State);
        }

        return _picture.End(Say("Report_FlowTitle"));
    }

    private void DrawLines()
    {
        for (var i = 0; i < _data.Length; i++)
        {
            var ways = _data[i].Ways;
            for (var k = 0; k < ways.Length; k++)
            {
                var arriving = _data.Select((data, at) => (data.Ways, at)).Where(data => data.Ways.Contains(ways[k])).Select(data => data.at).ToList();
                _picture.Line(Data, Port(DataTop(i), k, ways.Length), Ways, Port(WayTop(ways[k]), arriving.IndexOf(i), arriving.Count), _ways[ways[k]].State);
            }
        }
    }

    // A place is as high as all the ways that lead to it.
    private void DrawPlaces()
    {
        for (int i = 0, next; i < _ways.Length; i = next)
        {
            for (next = i + 1; next < _ways.Length && _ways[next].Destination == _ways[i].Destination;)
            {
                next++;
            }

            for (var way = i; way < next; way++)
            {
                var middle = WayTop(way) + (BoxHeight / 2);
                _picture.Line(Ways, middle, Places, middle, _ways[way].State);
            }

            _picture.Box(Places, WayTop(i), WayTop(next - 1) + BoxHeight - WayTop(i), PlaceName(_ways[i].Destination).Text(_language), null);
        }
    }

    private static int WayTop(int index) => Top + (index * Row);

    private int DataTop(int index) => Top + (int)((index + 0.5) * Row * Math.Max(_data.Length, _ways.Length) / _data.Length) - (Row / 2);

    /// <summary>Where the k-th of n lines meets a box.</summary>
    private static int Port(int top, int k, int n) => top + ((k + 1) * BoxHeight / (n + 1));

    private string Say(string key) => Texts.Of(key).Text(_language);
}
