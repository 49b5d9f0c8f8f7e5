using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// Which identifiers stand in which member of one file: a scan of tokens without binding, made once per syntax tree and kept as long as the tree lives.
/// </summary>
internal sealed class TreeNames
{
    /// <summary>Stands in the names of a member that throws an exception with a message made of more than a constant.</summary>
    public const string Throws = "throw";

    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> Known = new();

    private HashSet<string>? _names;

    private TreeNames(SyntaxNode root)
    {
        if (root is CompilationUnitSyntax unit)
        {
            if (unit.Members.Any(m => m is GlobalStatementSyntax))
            {
                Members.Add(new MemberNames(root, Identifiers(unit.Members.OfType<GlobalStatementSyntax>())));
            }

            Aliases.AddRange(unit.Usings.Where(u => u.Alias is not null).Select(u => (u.Alias!.Name.Identifier.ValueText, IdentifiersIn(u.NamespaceOrType).ToArray())));
        }

        foreach (var node in root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is TypeDeclarationSyntax type)
            {
                var bases = type.BaseList is { } list ? new MemberNames(type, Identifiers([list])) : null;
                Types.Add(new DeclaredType(type, bases is null ? [] : [.. bases.Names.Select(n => n.Name)]));
                if (bases is not null)
                {
                    Members.Add(bases);
                }
            }
            else if (node is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or DelegateDeclarationSyntax or GlobalStatementSyntax) && node.Parent is TypeDeclarationSyntax)
            {
                Members.Add(new MemberNames(node, Identifiers([node])));
            }
        }
    }

    /// <summary>The members, and the base lists of the types; in order of the text.</summary>
    public List<MemberNames> Members { get; } = [];

    /// <summary>The declarations of types, in order of the text.</summary>
    public List<DeclaredType> Types { get; } = [];

    /// <summary>Names that stand for others: <c>using Person = City.Voter;</c>.</summary>
    public List<(string Alias, string[] Target)> Aliases { get; } = [];

    /// <summary>The names in the members, each once.</summary>
    public HashSet<string> Names => _names ??= new HashSet<string>(Members.SelectMany(m => m.Names).Select(n => n.Name), StringComparer.Ordinal);

    /// <summary>Whether the name stands in any of the members.</summary>
    public bool Mentions(string name) => Names.Contains(name);

    public static TreeNames Of(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out var known) ? known : Known.GetValue(tree, t => new TreeNames(t.GetRoot(cancellation)));

    private static IEnumerable<string> IdentifiersIn(SyntaxNode node) =>
        node.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText);

    private static (string Name, NameUse Use)[] Identifiers(IEnumerable<SyntaxNode> nodes)
    {
        var names = new Dictionary<string, NameUse>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            foreach (var token in node.DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.ThrowKeyword) && HasMessage(token.Parent))
                {
                    names[Throws] = NameUse.Read;
                }
                else if (token.IsKind(SyntaxKind.IdentifierToken) && !IsDeclaration(token))
                {
                    var use = NameUses.Of(token);
                    names[token.ValueText] = names.TryGetValue(token.ValueText, out var known) && known > use ? known : use;
                }
            }
        }

        return [.. names.Select(n => (n.Key, n.Value))];
    }

    private static bool HasMessage(SyntaxNode? thrown) => thrown is not null && thrown.DescendantNodes().Any(n =>
        n is InterpolationSyntax || (n.IsKind(SyntaxKind.AddExpression) && n.DescendantNodes().Any(d => d is IdentifierNameSyntax)) || (n is ArgumentSyntax { Expression: MemberAccessExpressionSyntax }));

    /// <summary>The name that a member gives itself is no use of it.</summary>
    private static bool IsDeclaration(SyntaxToken token) => token.Parent is MethodDeclarationSyntax or ConstructorDeclarationSyntax or PropertyDeclarationSyntax { Initializer: null } or DestructorDeclarationSyntax;
}

/// <summary>A declaration of a type, and the identifiers in its base list.</summary>
internal sealed record DeclaredType(TypeDeclarationSyntax Syntax, string[] Bases);
