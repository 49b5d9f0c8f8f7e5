using System.Collections.Immutable;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Policy.Code;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Analyzers.Driver;

/// <summary>What a declaration says of code: which members hold its items, and which files its holdings are.</summary>
internal static class DeclaredItems
{
    public static IEnumerable<ClaimedItem> Of(HandlingDeclaration declaration)
    {
        foreach (var item in declaration.File?.Items ?? [])
        {
            foreach (var member in item.Code)
            {
                yield return new ClaimedItem(TextOf(member), item.Title?.Value ?? member.Value, item.Category?.Value ?? "user");
            }
        }
    }

    public static IEnumerable<HoldingEntry> HoldingsOf(HandlingDeclaration declaration)
    {
        foreach (var holding in declaration.Holdings)
        {
            if (!holding.Paths.IsDefaultOrEmpty)
            {
                yield return new HoldingEntry([.. holding.Paths.Select(TextOf)], new CodeText("user", null)) { Label = holding.Label?.Value };
            }
        }
    }

    private static CodeText TextOf(Positioned<string> text) => new(text.Value, text.Location);
}
