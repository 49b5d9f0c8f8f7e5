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
internal sealed record FormatContext(TextWriter Writer, SourceTexts Sources, CultureInfo Language, RuleCatalogue Rules)
{
    /// <summary>Whether to use the colours of a terminal; only text does.</summary>
    public bool Color { get; init; }

    public string Say(Message message) => Printable.Text(message.Text(Language));
}
