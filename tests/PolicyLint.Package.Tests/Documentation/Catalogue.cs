using System.Text;
using PolicyLint.Analyzers.Rules;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Package.Tests.Documentation;

/// <summary>All rules, of code and of declarations, as tables of Markdown.</summary>
internal static class Catalogue
{
    private static readonly (char Group, string Title)[] Groups =
    [
        ('1', "Where personal data goes"),
        ('2', "How it may leave"),
        ('3', "Code against declarations"),
        ('4', "Notification and the annual report"),
        ('5', "Export log and devices"),
        ('6', "Organisation"),
        ('7', "Register and outsourcing"),
        ('8', "Incidents"),
        ('9', "Suppressions"),
        ('0', "Files"),
    ];

    /// <summary>Every rule that can be reported, by id.</summary>
    public static IReadOnlyList<RuleInfo> Rules { get; } =
        [.. CodeRules.All.Concat(DeclarationRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>One table per group.</summary>
    /// <param name="pages">Where the pages lie, seen from the document, with a slash at the end.</param>
    public static string Markdown(string pages)
    {
        var text = new StringBuilder();
        foreach (var (group, title) in Groups)
        {
            var rules = Rules.Where(rule => rule.Id[2] == group).ToList();
            if (rules.Count == 0)
            {
                continue;
            }

            text.Append($"### {title}\n\n| rule | severity | finding | basis |\n|---|---|---|---|\n");
            foreach (var rule in rules)
            {
                var finding = rule.Title.ToString().Replace("|", "\\|", StringComparison.Ordinal);
                text.Append($"| [{rule.Id}]({pages}{rule.Id}.md) `{rule.Name}` | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {finding} | {Basis(rule.Basis)} |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Basis(RuleBasis basis) => string.Join(", ",
        new[] { (RuleBasis.Seed, "S"), (RuleBasis.Law, "L"), (RuleBasis.Judgement, "J") }.Where(each => basis.HasFlag(each.Item1)).Select(each => each.Item2));
}
