using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Suppressions;

/// <summary>Who bears a finding, until when and why; each may be missing, which is PL9001.</summary>
/// <param name="Until">The last day, inside.</param>
/// <param name="By">The approver.</param>
/// <param name="Reason">Why.</param>
public sealed record SuppressionTerms(Day? Until, string? By, string? Reason)
{
    /// <summary>
    /// Reads <c>until 2027-03-31 by E0007: reason</c>, as it stands in an inline comment or the justification of
    /// <c>SuppressMessage</c>. What cannot be read is missing.
    /// </summary>
    public static SuppressionTerms Parse(string? text)
    {
        var rest = text?.Trim() ?? "";
        Day? until = null;
        string? by = null;
        if (TryTake(ref rest, "until", out var date) && Day.TryParse(date.TrimEnd(':', ','), out var day))
            until = day;
        if (TryTake(ref rest, "by", out var approver))
            by = approver.TrimEnd(':', '：') is { Length: > 0 } name ? name : null;
        var reason = rest.TrimStart(':', '：', ' ', '\u3000').Trim();
        return new SuppressionTerms(until, by, reason.Length == 0 ? null : reason);
    }

    /// <summary>Takes a word and what follows it, up to a space or the colon that ends the terms.</summary>
    private static bool TryTake(ref string rest, string word, out string value)
    {
        value = "";
        if (!rest.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase))
            return false;
        var start = word.Length + 1;
        var end = start;
        while (end < rest.Length && rest[end] is not (' ' or '\u3000' or ':' or '：'))
            end++;
        value = rest.Substring(start, end - start);
        rest = rest.Substring(end).TrimStart(' ', '\u3000');
        return true;
    }
}

/// <summary>A suppression wherever it was written: in the policy's list or beside what it concerns.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Target">What of the rule's findings is meant; null for all on its line.</param>
/// <param name="Terms">Who, until when, why.</param>
/// <param name="Location">Where the suppression stands.</param>
public sealed record Suppression(string Rule, string? Target, SuppressionTerms Terms, SourceLocation Location)
{
    /// <summary>For an inline comment the line (1-based) of the findings that it holds for; null in the policy's list.</summary>
    public int? Line { get; init; }

    /// <summary>A file that proves the approval; null when none is named.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Whether the finding is one of those that are meant.</summary>
    public bool Covers(Finding finding) =>
        finding.Rule.Id == Rule
        && (Line is { } line ? finding.Location.Span.Line == line && finding.Location.Path == Location.Path : Target is null || SuppressionTarget.Matches(Target, finding));
}
