using System.Collections.Immutable;

namespace PolicyLint.Analyzers.Knowledge.Names;

/// <summary>Whose a type is, by its name: a person's, or something else's.</summary>
internal static class PersonTypes
{
    private static readonly ImmutableHashSet<string> Wrappings =
        ["vm", "view", "model", "dto", "form", "record", "entity", "row", "info", "information", "data", "request", "response", "input", "output", "result", "details", "detail", "base", "item", "entry", "profile", "csv", "line"];

    /// <summary>The name of a type that is a person's.</summary>
    public const string Example = "Person";

    /// <summary>Its head is a person: <c>Voter</c>, <c>CustomerDto</c>; not <c>CustomerGroup</c> or <c>UserService</c>.</summary>
    public static bool IsPersons(string typeName)
    {
        var words = IdentifierWords.Of(typeName);
        var head = words.Length - 1;
        while (head > 0 && Wrappings.Contains(words[head]))
            head--;
        return head >= 0 && IsPerson(words[head]);
    }

    /// <summary>Its head is a company, a device or a file: what it is called is nobody's name.</summary>
    public static bool IsOthers(string typeName)
    {
        var words = IdentifierWords.Of(typeName);
        return words.Any(NameWords.Instance.Before.Contains) && !words.Any(IsPerson);
    }

    private static bool IsPerson(string word) => NameWords.Instance.Persons.Contains(word)
        || (word.Length > 3 && word[word.Length - 1] == 's' && NameWords.Instance.Persons.Contains(word.Substring(0, word.Length - 1)));
}
