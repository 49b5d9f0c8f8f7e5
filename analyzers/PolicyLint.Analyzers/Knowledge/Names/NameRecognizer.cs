using System.Collections.Immutable;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Analyzers.Knowledge.Names;

/// <summary>
/// Tells from names whether a member holds personal data, and of which category. A pure function over what stands in the code;
/// careful: a name that a person would doubt is no match.
/// </summary>
public sealed class NameRecognizer
{
    private const int MaxWords = 5;

    /// <summary>Longer texts are sentences.</summary>
    private const int MaxLabel = 30;

    private readonly Dictionary<string, string> byWords = new(StringComparer.Ordinal);
    private readonly TextRecognizer texts;

    public NameRecognizer(CategoryTree taxonomy)
    {
        foreach (var category in taxonomy.All)
        {
            foreach (var alias in category.Aliases.Prepend(category.En))
            {
                if (alias.All(c => c < 0x80) && IdentifierWords.Joined(alias) is { Length: > 1 } joined && !byWords.ContainsKey(joined))
                    byWords.Add(joined, category.Key);
            }
        }

        texts = new TextRecognizer(taxonomy);
    }

    /// <summary>The most convincing match; null when nothing in sight looks personal.</summary>
    public NameMatch? Recognize(NameEvidence evidence)
    {
        if (evidence.Value is NamedValue.Boolean or NamedValue.Other)
            return null;
        var matches = evidence.OtherNames.Insert(0, evidence.Identifier).Select(name => OfName(name, evidence))
            .Concat(evidence.Texts.Select(text => texts.Recognize(text) ?? OfLabel(text)))
            .OfType<NameMatch>()
            .Where(m => CanHold(m.Category, evidence.Value))
            .ToList();
        return matches.FirstOrDefault(m => m.IsStrong) ?? matches.FirstOrDefault();
    }

    private NameMatch? OfName(string name, NameEvidence evidence)
    {
        if (name.Any(c => c >= 0x2E80))
            return texts.Recognize(name);
        var words = IdentifierWords.Of(name);
        NameMatch? found = null;
        var (from, to) = (0, 0);
        for (var length = Math.Min(MaxWords, words.Length); length > 0; length--)
        {
            for (var start = words.Length - length; start >= 0; start--)
            {
                // The longest reading counts, unless it is weak and one beside it is not: a card holder's name is a name, a user name is not.
                if ((found is not null && start < to && from < start + length) || OfWords(words, start, length, evidence) is not { } match)
                    continue;
                if (match.IsStrong)
                    return match;
                if (found is null)
                    (found, from, to) = (match, start, start + length);
            }
        }

        return found;
    }

    /// <summary>A label in letters that is nothing but the name of an item: "E-mail address". A word of many meanings is no evidence.</summary>
    private NameMatch? OfLabel(string text)
    {
        if (text.Length > MaxLabel || text.Any(c => c >= 0x80))
            return null;
        var joined = string.Concat(text.Split([' ', '-', '.', ':', '\t'], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        return Category(joined) is { } category && !NameWords.Instance.Weak.Contains(joined) ? new NameMatch(category, true, text.Trim()) : null;
    }

    private NameMatch? OfWords(ImmutableArray<string> words, int start, int length, NameEvidence evidence)
    {
        var joined = string.Concat(words.Skip(start).Take(length));
        if (Category(joined) is not { } category)
            return null;
        var vocabulary = NameWords.Instance;
        var before = words.Take(start);
        var after = words.Skip(start + length);
        if (before.Any(vocabulary.Before.Contains) || after.Any(vocabulary.After.Contains))
            return null;
        var isStrong = after.All(vocabulary.Neutral.Contains) && (vocabulary.Weak.Contains(joined)
            ? before.Any(vocabulary.Persons.Contains) || (before.All(vocabulary.Neutral.Contains) && PersonTypes.IsPersons(evidence.TypeName))
            : !PersonTypes.IsOthers(evidence.TypeName));
        return new NameMatch(category, isStrong, string.Join(" ", words.Skip(start).Take(length)));
    }

    private string? Category(string joined)
    {
        if (byWords.TryGetValue(joined, out var category))
            return category;
        return joined.Length > 3 && joined[joined.Length - 1] == 's' && byWords.TryGetValue(joined.Substring(0, joined.Length - 1), out category) ? category : null;
    }

    /// <summary>A date is nobody's name, a number nobody's address.</summary>
    private static bool CanHold(string category, NamedValue value) => value switch
    {
        NamedValue.Date => category is "user.birth_date" or "user.death_date" or "user.address.moved_on" or "user.employment.joined" or "user.employment.left",
        NamedValue.Number => !IsUnder(category, "user.name") && !IsUnder(category, "user.address") && category != "user.contact.email" && category != "user.photo",
        NamedValue.Enumeration => IsUnder(category, "user.gender") || IsUnder(category, "user.health") || category is "user.marital_status" or "user.nationality" or "user.race" or "user.creed.religion",
        NamedValue.Bytes => category is "user.photo" or "user.signature" or "user.seal" || IsUnder(category, "user.biometric"),
        _ => true,
    };

    private static bool IsUnder(string category, string ancestor) =>
        category == ancestor || category.StartsWith(ancestor + ".", StringComparison.Ordinal);
}
