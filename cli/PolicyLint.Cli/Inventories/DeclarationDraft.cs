using System.Collections.Immutable;
using System.Text;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Cli.Inventories;

/// <summary>A HandlingDeclaration drafted from what code holds. What only people know is left blank, for <c>check</c> to ask for.</summary>
internal static class DeclarationDraft
{
    /// <summary>YAML with every member of the inventory that no declaration names by its symbol; null when there is none.</summary>
    /// <param name="taxonomy">Knows what the register calls the items.</param>
    public static string? Of(ImmutableArray<InventoryRow> rows, IReadOnlySet<string> claimedSymbols, string language, CategoryTree taxonomy)
    {
        var open = rows.Where(row => !claimedSymbols.Contains(SymbolOf(row))).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var culture = System.Globalization.CultureInfo.GetCultureInfo(language);
        string Say(string key) => Texts.Of(key).Text(culture);
        var yaml = new StringBuilder();
        yaml.Append($"# {Say("Draft_Head")}\nschemaVersion: 1\nkind: HandlingDeclaration\nid: DRAFT-0001\ntitle:                           # {Say("Draft_Title")}\nsection:                         # {Say("Draft_Section")}\nstatus: planned\nfile:\n  name:\n  purpose:\n  items:\n");
        foreach (var item in open.GroupBy(row => (Name: RegisterWord.Of(row.Item.Name, row.Item.Shown, row.Item.Category, taxonomy, language == "ja"), row.Item.Category)).OrderBy(item => item.Key.Category, StringComparer.Ordinal).ThenBy(item => item.Key.Name, StringComparer.Ordinal))
        {
            var code = item.Select(SymbolOf).Distinct().Order(StringComparer.Ordinal).Select(Quoted);
            yaml.Append($"    - {{ name: {Quoted(item.Key.Name)}, category: {item.Key.Category}, code: [{string.Join(", ", code)}] }}\n");
        }

        yaml.Append("  subjects: { scope: , count: }\n");
        yaml.Append($"  specialCare: {{ included: {(open.Exists(row => row.Item.SpecialCare) ? "true" : "false")} }}\n");
        yaml.Append("retention: { period: }\nsafeguards: { accessControl: , encryptionAtRest: , exportLog: , externalMedia: forbidden, publicWeb: forbidden }\n");
        var assemblies = open.Select(row => row.Item.Assembly).Distinct().Order(StringComparer.Ordinal).Select(Quoted);
        return yaml.Append($"systems:\n  - {{ id: SYS-DRAFT, assemblies: [{string.Join(", ", assemblies)}] }}\n").ToString();
    }

    private static string SymbolOf(InventoryRow row) => $"{row.Item.Type}.{row.Item.Member}";

    // YAML: single quotes take everything as it is, but for themselves.
    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
