using System.Text.RegularExpressions;
using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Documentation;

/// <summary>The page of one rule under <c>docs/rules</c>.</summary>
internal sealed partial record RulePage(string Id, string Title, string Severity, string Japanese, IReadOnlyList<Section> Sections, IReadOnlyList<Fence> Fences)
{
    /// <summary>The headings that every page has, in this order; `explain` prints them.</summary>
    public static IReadOnlyList<string> Headings { get; } =
        ["What it does", "Why is this bad", "Example", "Use instead", "Options", "Basis", "References", "日本語"];

    /// <summary>The pages of all rules, by id.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
        [.. Repository.Files("*.md", "docs/rules").Where(file => RuleFile().IsMatch(file)).Select(Read)];

    /// <summary>The examples under a heading.</summary>
    public IEnumerable<Fence> Under(string heading) => Fences.Where(fence => fence.Heading == heading);

    private static RulePage Read(string file)
    {
        var text = Repository.Read(file).ReplaceLineEndings("\n");
        var id = Path.GetFileNameWithoutExtension(file);
        return new RulePage(
            id,
            Value(Title1(), text, id),
            Value(SeverityLine(), text, id),
            Value(JapaneseLine(), text, id),
            [.. SectionText().Matches(text).Select(match => new Section(match.Groups[1].Value, match.Groups[2].Value.Trim()))],
            [.. Fence.In(text)]);
    }

    private static string Value(Regex pattern, string text, string id) =>
        pattern.Match(text) is { Success: true } match
            ? match.Groups["value"].Value
            : throw new InvalidDataException($"docs/rules/{id}.md has no line like {pattern}");

    [GeneratedRegex(@"/PL\d{4}\.md$")]
    private static partial Regex RuleFile();

    [GeneratedRegex(@"\A# PL\d{4}: (?<value>.+)$", RegexOptions.Multiline)]
    private static partial Regex Title1();

    [GeneratedRegex(@"^Severity: (?<value>error|warning|info)\.", RegexOptions.Multiline)]
    private static partial Regex SeverityLine();

    [GeneratedRegex(@"^日本語: (?<value>.+)$", RegexOptions.Multiline)]
    private static partial Regex JapaneseLine();

    [GeneratedRegex(@"^## ([^\n]+)\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SectionText();
}

/// <summary>A second-level heading and what stands below it.</summary>
internal sealed record Section(string Heading, string Text);
