using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reports;

/// <summary>The order in which findings are printed: as one reads, file by file, from the top. Total, so that output never depends on concurrency.</summary>
internal sealed class ReportOrder : IComparer<Finding>
{
    public static ReportOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = string.CompareOrdinal(x.Location.Path, y.Location.Path);
        order = order != 0 ? order : Compare(x.Location.Span, y.Location.Span);
        order = order != 0 ? order : string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        order = order != 0 ? order : string.CompareOrdinal(x.Target, y.Target);
        return order != 0 ? order : string.CompareOrdinal(x.Message.ToString(), y.Message.ToString());
    }

    private static int Compare(TextSpan x, TextSpan y)
    {
        var order = x.Line.CompareTo(y.Line);
        order = order != 0 ? order : x.Column.CompareTo(y.Column);
        order = order != 0 ? order : x.EndLine.CompareTo(y.EndLine);
        return order != 0 ? order : x.EndColumn.CompareTo(y.EndColumn);
    }
}
