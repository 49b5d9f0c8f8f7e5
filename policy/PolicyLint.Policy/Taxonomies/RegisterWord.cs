namespace PolicyLint.Policy.Taxonomies;

/// <summary>What the register calls an item that code calls by the name of a member: 氏名, not FullName.</summary>
public static class RegisterWord
{
    /// <summary>The word that people see on the screen where it is in the register's language, else the taxonomy's, else whatever there is.</summary>
    /// <param name="member">The name in code.</param>
    /// <param name="shown">How the program labels the member for people; null when it does not.</param>
    /// <param name="category">What the member holds.</param>
    /// <param name="taxonomy">Knows the category's name.</param>
    /// <param name="inJapanese">Whether the register is kept in Japanese.</param>
    public static string Of(string member, string? shown, string category, CategoryTree taxonomy, bool inJapanese)
    {
        if (shown is not null && IsJapanese(shown) == inJapanese)
            return shown;
        // "user" is all that is known of an item whose category nobody said.
        return category != "user" && taxonomy.Find(category) is { } known ? inJapanese ? known.Ja : known.En : shown ?? member;
    }

    /// <summary>Whether the text has a character of the Japanese scripts.</summary>
    public static bool IsJapanese(string? text) => text is not null && text.Any(c => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF66' and <= '\uFF9F');
}
