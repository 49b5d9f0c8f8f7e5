using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>
/// The attributes of one syntax tree, as they are spelled, so that most need not be bound to know that they say nothing of data. Kept as long as the tree lives.
/// </summary>
/// <param name="Names">Simple names with the ending <c>Attribute</c>; of names that the file gives itself, what they stand for.</param>
internal sealed record SpelledAttributes(ImmutableHashSet<string> Names)
{
    private const string Ending = "Attribute";

    private static readonly ConditionalWeakTable<SyntaxTree, SpelledAttributes> Known = new();

    public static SpelledAttributes In(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known))
            return known;
        var found = Scan(tree.GetRoot(cancellation));
        return Known.GetValue(tree, _ => found);
    }

    /// <summary>The last part of a name, with the ending.</summary>
    public static string Full(NameSyntax name) => Full(name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    });

    /// <summary>The name with the ending, which may be left out.</summary>
    public static string Full(string name) => name.EndsWith(Ending, StringComparison.Ordinal) ? name : name + Ending;

    private static SpelledAttributes Scan(SyntaxNode root)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var directive in (root as CompilationUnitSyntax)?.Usings ?? default)
        {
            if (directive is { Alias: { } alias, Name: { } name })
                aliases[Full(alias.Name)] = Full(name);
        }

        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var node in root.DescendantNodes(n => n is not (NameSyntax or LiteralExpressionSyntax or UsingDirectiveSyntax)))
        {
            if (node is AttributeSyntax attribute)
            {
                var name = Full(attribute.Name);
                names.Add(aliases.TryGetValue(name, out var meant) ? meant : name);
            }
        }

        return new SpelledAttributes(names.ToImmutable());
    }
}
