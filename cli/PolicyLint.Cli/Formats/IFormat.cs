using System.Globalization;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>One way to write a report down. Formats are pure: the same report and context give the same characters.</summary>
internal interface IFormat
{
    /// <summary>The word after <c>--format</c>.</summary>
    string Name { get; }

    void Write(CheckReport report, FormatContext context);
}

/// <summary>What a format needs besides the report.</summary>
internal sealed record FormatContext(TextWriter Writer, SourceTexts Sources, CultureInfo Language)
{
    /// <summary>Whether to use the colours of a terminal; only text does.</summary>
    public bool Color { get; init; }

    /// <summary>The Markdown page of a rule by its id; null when there is none.</summary>
    public Func<string, string?> Page { get; init; } = RulePages.Read;

    public string Say(Message message) => Printable.Text(message.Text(Language));
}
