using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>How attributes are written: the ending may be left out, the namespace too, and a file may give them names of its own.</summary>
internal static class AttributeSpelling
{
    private const string Ending = "Attribute";

    /// <summary>The last part of a name, with the ending.</summary>
    public static string Full(NameSyntax name)
    {
        var last = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return last.EndsWith(Ending, StringComparison.Ordinal) ? last : last + Ending;
    }

    /// <summary>The names that the file gives itself, and what they stand for; both in full.</summary>
    public static Dictionary<string, string> AliasesIn(CompilationUnitSyntax unit)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var directive in unit.Usings)
        {
            if (directive is { Alias: { } alias, Name: { } name })
                aliases[Full(alias.Name)] = Full(name);
        }

        return aliases;
    }

    /// <summary>What the attribute is called where it is declared, in full.</summary>
    public static string Meant(AttributeSyntax attribute, Dictionary<string, string> aliases)
    {
        var name = Full(attribute.Name);
        return aliases.TryGetValue(name, out var meant) ? meant : name;
    }
}
