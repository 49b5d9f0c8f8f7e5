using System.Collections.Immutable;
using System.Text;

namespace PolicyLint.Analyzers.Knowledge.Names;

/// <summary>The words of an identifier: camel humps, underscores and digits part them.</summary>
internal static class IdentifierWords
{
    /// <summary><c>HomeTEL_No1</c> is <c>home, tel, no</c>: lower case, without digits.</summary>
    public static ImmutableArray<string> Of(string identifier)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= identifier.Length; i++)
        {
            if (i < identifier.Length && !IsBoundary(identifier, i))
                continue;
            Add(words, identifier, start, i);
            start = i;
        }

        return words.ToImmutable();
    }

    /// <summary>The words of a phrase without what parts them: <c>e-mail address</c> is <c>emailaddress</c>.</summary>
    public static string Joined(string phrase)
    {
        var joined = new StringBuilder(phrase.Length);
        foreach (var c in phrase)
        {
            if (char.IsLetter(c))
                joined.Append(char.ToLowerInvariant(c));
        }

        return joined.ToString();
    }

    private static void Add(ImmutableArray<string>.Builder words, string identifier, int start, int end)
    {
        while (start < end && !char.IsLetter(identifier[start]))
            start++;
        while (end > start && !char.IsLetter(identifier[end - 1]))
            end--;
        if (end > start)
            words.Add(identifier.Substring(start, end - start).ToLowerInvariant());
    }

    private static bool IsBoundary(string text, int i)
    {
        if (i == 0)
            return false;
        var c = text[i];
        var previous = text[i - 1];
        if (!char.IsLetter(c) || !char.IsLetter(previous))
            return char.IsLetter(c) != char.IsLetter(previous);
        return char.IsUpper(c) && (char.IsLower(previous) || (i + 1 < text.Length && char.IsLower(text[i + 1])));
    }
}
