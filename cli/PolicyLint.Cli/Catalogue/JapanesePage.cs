using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PolicyLint.Policy.Bases;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Catalogue;

/// <summary>A rule's page in Japanese: its Japanese section under the same headings, with the examples, the options and the grounds of the rule.</summary>
internal static partial class JapanesePage
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    /// <summary>The Markdown of the page; the page itself where it has no Japanese section.</summary>
    public static string Of(RuleInfo rule, string page)
    {
        var sections = Sections().Matches(page).ToDictionary(match => match.Groups["heading"].Value, match => match.Groups["text"].Value.Trim(), StringComparer.Ordinal);
        if (!sections.TryGetValue(RulePages.JapaneseHeading, out var words))
        {
            return page;
        }

        var told = Words().Matches(words).ToDictionary(match => match.Groups["word"].Value, match => match.Groups["text"].Value, StringComparer.Ordinal);
        var text = new StringBuilder($"# {rule.Id}: {rule.Title.Text(Japanese)}\n");
        Add(text, "何を調べるか", told["何を調べるか"]);
        Add(text, "なぜ問題か", told["なぜ問題か"]);
        Add(text, "例", Code(sections["Example"]));
        Add(text, "どうするか", told["どうするか"] + "\n\n" + Code(sections["Use instead"]));
        Add(text, "設定", string.Join('\n', sections["Options"].Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(Option).OfType<string>()));
        Add(text, "根拠", Grounds(rule));
        Add(text, "参照", sections["References"]);
        return text.ToString().TrimEnd();
    }

    private static void Add(StringBuilder text, string heading, string content) => text.Append($"\n## {heading}\n\n{content}\n");

    private static string Code(string section) => string.Join("\n\n", Fences().Matches(section).Select(match => match.Value));

    /// <summary>Of an option its code: what it does is said by the keys themselves.</summary>
    private static string? Option(string line)
    {
        var code = string.Join("、", CodeSpans().Matches(line).Select(match => match.Value));
        return code.Length == 0 ? null
            : line.StartsWith("- Severity:", StringComparison.Ordinal) ? $"- 重大度: {CodeSpans().Match(line).Value}（error、warning、info、off）"
            : code == "`--fix`" ? "- `--fix` で自動的に直せます"
            : $"- {code}";
    }

    private static string Grounds(RuleInfo rule) => string.Join('\n', RuleBases.Grounds(rule.Id).Select(ground => $"- {ground.Text(Japanese)}"));

    [GeneratedRegex(@"^## (?<heading>[^\n]+)\n(?<text>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Sections();

    [GeneratedRegex("^- (?<word>何を調べるか|なぜ問題か|どうするか): (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex CodeSpans();
}
