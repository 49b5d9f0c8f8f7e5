using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// Which identifiers stand in which member: a scan of tokens without binding, made once per syntax tree and kept as long as
/// the tree lives. It decides which few bodies are worth binding at all.
/// </summary>
internal sealed class NameIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> Trees = new();

    /// <summary>Stands in the names of a member that throws an exception with a message made of more than a constant.</summary>
    public const string Throws = "throw";

    private readonly Dictionary<string, List<int>> _declaring = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _assigning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _filling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _inType = new(StringComparer.Ordinal);
    private readonly List<MemberNames> _members = [];
    private readonly Dictionary<string, List<int>> _membersByName = new(StringComparer.Ordinal);

    public NameIndex(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var member in Trees.GetValue(tree, t => TreeNames.Scan(t, CancellationToken.None)).Members)
            {
                Add(member);
            }
        }
    }

    /// <summary>The members, by index.</summary>
    public IReadOnlyList<MemberNames> Members => _members;

    public IEnumerable<string> Names => _membersByName.Keys;

    public IEnumerable<string> DeclaredNames => _declaring.Keys;

    /// <summary>The members in which the name stands.</summary>
    public IReadOnlyList<int> MembersWith(string name) => _membersByName.TryGetValue(name, out var members) ? members : [];

    /// <summary>The members that assign something of the name, or hand it to be assigned.</summary>
    public IReadOnlyList<int> MembersAssigning(string name) => _assigning.TryGetValue(name, out var members) ? members : [];

    /// <summary>The members that assign something of the name, call a method on it or hand it on: collections are filled so.</summary>
    public IReadOnlyList<int> MembersFilling(string name) => _filling.TryGetValue(name, out var members) ? members : [];

    /// <summary>The methods that have the name themselves.</summary>
    public IReadOnlyList<int> MembersNamed(string name) => _declaring.TryGetValue(name, out var members) ? members : [];

    /// <summary>The members of types of that name, and their base lists.</summary>
    public IReadOnlyList<int> MembersIn(string typeName) => _inType.TryGetValue(typeName, out var members) ? members : [];

    /// <summary>In how many members the name stands.</summary>
    public int CountOf(string name) => MembersWith(name).Count;

    /// <summary>The identifier that callers of a member write; null when they write none (operators, conversions, finalizers).</summary>
    public static string? NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion or MethodKind.Destructor } => null,
        IMethodSymbol { AssociatedSymbol: IPropertySymbol { IsIndexer: true } } => null,
        IMethodSymbol { AssociatedSymbol: IPropertySymbol { ExplicitInterfaceImplementations: { IsEmpty: false } contracts } } => contracts[0].Name,
        IMethodSymbol { AssociatedSymbol: { } associated } => associated.Name,
        IMethodSymbol { ExplicitInterfaceImplementations: { IsEmpty: false } contracts } => contracts[0].Name,
        _ => member.Name,
    };

    private void Add(MemberNames member)
    {
        var index = _members.Count;
        _members.Add(member);
        if (member.Syntax is MethodDeclarationSyntax method)
        {
            Add(_declaring, method.Identifier.ValueText, index);
        }

        if ((member.Syntax as TypeDeclarationSyntax ?? member.Syntax.Parent as TypeDeclarationSyntax) is { } type)
        {
            Add(_inType, type.Identifier.ValueText, index);
        }

        foreach (var (name, use) in member.Names)
        {
            Add(_membersByName, name, index);
            if (use >= NameUse.Filled)
            {
                Add(_filling, name, index);
            }

            if (use == NameUse.Assigned)
            {
                Add(_assigning, name, index);
            }
        }
    }

    private static void Add(Dictionary<string, List<int>> table, string name, int member)
    {
        if (!table.TryGetValue(name, out var members))
        {
            table.Add(name, members = []);
        }

        members.Add(member);
    }

    /// <summary>The members of one tree.</summary>
    private sealed class TreeNames(IReadOnlyList<MemberNames> members)
    {
        public IReadOnlyList<MemberNames> Members { get; } = members;

        public static TreeNames Scan(SyntaxTree tree, CancellationToken cancellation)
        {
            var members = new List<MemberNames>();
            var root = tree.GetRoot(cancellation);
            if (root is CompilationUnitSyntax unit && unit.Members.Any(m => m is GlobalStatementSyntax))
            {
                members.Add(new MemberNames(root, Identifiers(unit.Members.OfType<GlobalStatementSyntax>())));
            }

            foreach (var node in root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
            {
                if (node is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or DelegateDeclarationSyntax or GlobalStatementSyntax) && node.Parent is TypeDeclarationSyntax)
                {
                    members.Add(new MemberNames(node, Identifiers([node])));
                }
                else if (node is TypeDeclarationSyntax { BaseList: { } bases })
                {
                    members.Add(new MemberNames(node, Identifiers([bases])));
                }
            }

            return new TreeNames(members);
        }

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
}

/// <summary>The identifiers in one member.</summary>
internal sealed record MemberNames(SyntaxNode Syntax, (string Name, NameUse Use)[] Names);
