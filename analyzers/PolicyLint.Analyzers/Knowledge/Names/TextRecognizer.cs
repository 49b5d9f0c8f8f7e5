using System.Collections.Immutable;
using System.Text;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Analyzers.Knowledge.Names;

/// <summary>Finds Japanese item names in what people read: a display name, a comment, a documentation line.</summary>
internal sealed class TextRecognizer
{
    /// <summary>What stands around an item's name in a label (現, 本人の, （カナ）); more than this is a sentence.</summary>
    private const int LabelMargin = 6;

    /// <summary>A sentence longer than this talks about something; it does not name a member.</summary>
    private const int MaxSentence = 40;

    private readonly ImmutableArray<(string Alias, string Category)> aliases;
    private readonly ImmutableArray<string> exclusions;
    private readonly Dictionary<string, ImmutableArray<string>> exclusionsOf;

    public TextRecognizer(CategoryTree taxonomy)
    {
        aliases =
        [
            .. taxonomy.All
                .SelectMany(c => c.Aliases.Prepend(c.Ja).Where(IsJapanese).Select(a => (Normal(a), c.Key)))
                .OrderByDescending(a => a.Item1.Length).ThenBy(a => a.Item1, StringComparer.Ordinal),
        ];
        exclusions = [.. NameWords.Instance.Text.Select(Normal).Distinct(StringComparer.Ordinal)];
        exclusionsOf = taxonomy.All.ToDictionary(c => c.Key, c => c.Exclusions.Select(Normal).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The longest item name in the text; null for a text that names none, or something that only looks like one.</summary>
    public NameMatch? Recognize(string text)
    {
        var normal = Label(Normal(text));
        if (normal.Length is 0 or > MaxSentence || !IsJapanese(normal) || exclusions.Any(e => normal.IndexOf(e, StringComparison.Ordinal) >= 0))
            return null;
        foreach (var (alias, category) in aliases)
        {
            var isWhole = normal == alias;
            if (!isWhole && (alias.Length < 2 || normal.IndexOf(alias, StringComparison.Ordinal) < 0))
                continue;

            // What looks like an address and is none (メールアドレス) may well be an item of another kind.
            if (exclusionsOf[category].Any(e => normal.IndexOf(e, StringComparison.Ordinal) >= 0))
                continue;
            return new NameMatch(category, isWhole || (normal.Length <= alias.Length + LabelMargin && !IsSentence(normal)), text.Trim());
        }

        return null;
    }

    /// <summary>住所を検証する says what is done with an item; a label only names it.</summary>
    private static bool IsSentence(string text) => text.IndexOf('を') >= 0;

    /// <summary>氏名を取得または設定します is how documentation says 氏名.</summary>
    private static string Label(string text)
    {
        var particle = text.IndexOf('を');
        return particle > 0 && Array.Exists(Accessing, a => text.IndexOf(a, particle + 1, StringComparison.Ordinal) == particle + 1) ? text.Substring(0, particle) : text;
    }

    private static readonly string[] Accessing = ["取得", "設定", "表", "示", "格納", "保持"];

    private static bool IsJapanese(string text) => text.Any(c => c >= 0x2E80);

    private static string Normal(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c) && c is not ('。' or '、' or '.' or ',' or ':' or '・'))
                kept.Append(char.ToLowerInvariant(c));
        }

        return kept.ToString();
    }
}
