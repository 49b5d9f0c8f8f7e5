using System.Globalization;
using System.Text.RegularExpressions;
using PolicyLint.Cli.Formats;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Catalogue;

/// <summary>A rule's page as a terminal shows it: examples as code frames with carets where the rule speaks, links that lead somewhere from anywhere.</summary>
internal sealed partial class RulePageText(RuleInfo rule, Ink ink)
{
    private int _line;

    /// <param name="page">The Markdown of the page.</param>
    public IEnumerable<string> Lines(string page)
    {
        var isCode = false;
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
                _line = 0;
                continue;
            }

            foreach (var shown in isCode ? CodeLines(line) : [Prose(line)])
            {
                yield return shown;
            }
        }
    }

    private IEnumerable<string> CodeLines(string line)
    {
        _line++;
        var mark = Expectation().Match(line);
        if (!mark.Success)
        {
            yield return $"{_line.ToString(CultureInfo.InvariantCulture),5} | {line}".TrimEnd();
            yield break;
        }

        var code = mark.Groups["code"].Value;
        var start = code.Length - code.TrimStart().Length + 1;
        var (source, carets) = CodeFrame.Of(code, new TextSpan(_line, start, _line, code.Length + 1))!.Value;
        yield return source;
        yield return ink.Weigh(rule.DefaultSeverity, $"{carets} {mark.Groups["says"].Value}");
    }

    private string Prose(string line)
    {
        var text = Link().Replace(line, link => $"{link.Groups["text"].Value} ({new Uri(new Uri(rule.HelpUri), link.Groups["to"].Value)})");
        return text.StartsWith('#') ? ink.Bold(text) : text;
    }

    /// <summary>What an example expects of its line, as the tests that execute it read it: <c>// PL1001: approval</c>.</summary>
    [GeneratedRegex(@"^(?<code>\s*\S.*?)\s*(//|#) (?<says>PL\d{4}.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Expectation();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<to>[^)]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
