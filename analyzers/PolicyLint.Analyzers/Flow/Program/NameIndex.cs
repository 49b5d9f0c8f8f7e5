using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// Which identifiers stand in which member of a compilation: it decides which few bodies are worth binding at all.
/// </summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<int>> _declaring = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _assigning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _filling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _inType = new(StringComparer.Ordinal);
    private readonly List<MemberNames> _members = [];
    private readonly Dictionary<string, List<int>> _membersByName = new(StringComparer.Ordinal);
    private readonly List<TreeNames> _outside = [];

    /// <param name="scope">The one file whose members are looked at; null for all. Of the others it is only known what stands <see cref="Anywhere"/>.</param>
    public NameIndex(Compilation compilation, SyntaxTree? scope, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            var names = TreeNames.Of(tree, cancellation);
            if (scope is not null && tree != scope)
            {
                _outside.Add(names);
                continue;
            }

            foreach (var member in names.Members)
            {
                Add(member);
            }
        }
    }

    /// <summary>The members that are looked at, by index.</summary>
    public IReadOnlyList<MemberNames> Members => _members;

    public IEnumerable<string> Names => _membersByName.Keys;

    public IEnumerable<string> DeclaredNames => _declaring.Keys;

    /// <summary>The names that stand in any file and are of the kind, some more than once.</summary>
    public IEnumerable<string> NamesAnywhere(Func<string, bool> isMeant) => Names.Concat(_outside.SelectMany(t => t.Names)).Where(isMeant);

    /// <summary>The methods, of all files, that have such a name themselves.</summary>
    public IEnumerable<MemberNames> DeclaringAnywhere(Func<string, bool> isMeant) =>
        DeclaredNames.Where(isMeant).SelectMany(MembersNamed).Select(m => _members[m])
            .Concat(_outside.SelectMany(t => t.Members).Where(m => m.Syntax is MethodDeclarationSyntax method && isMeant(method.Identifier.ValueText)));

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

    /// <summary>Whether the name stands anywhere in the compilation.</summary>
    public bool IsMentioned(string name) => MembersWith(name).Count > 0 || _outside.Exists(t => t.Mentions(name));

    /// <summary>The members in which the name stands, of all files.</summary>
    public IEnumerable<MemberNames> Anywhere(string name)
    {
        foreach (var member in MembersWith(name))
        {
            yield return _members[member];
        }

        foreach (var tree in _outside)
        {
            if (!tree.Mentions(name))
            {
                continue;
            }

            foreach (var member in tree.Members)
            {
                if (member.UseOf(name) is not null)
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>The members, of all files, that may assign the field or property, or hand it to be assigned. What is private can only be meant inside its type.</summary>
    public IEnumerable<MemberNames> Assigning(ISymbol member) =>
        MembersAssigning(member.Name).Select(m => _members[m])
            .Concat(_outside.Where(t => t.Mentions(member.Name)).SelectMany(t => t.Members).Where(m => m.UseOf(member.Name) == NameUse.Assigned))
            .Where(m => member.DeclaredAccessibility != Accessibility.Private || IsInside(m.Syntax, member.ContainingType));

    private static bool IsInside(SyntaxNode syntax, INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == syntax.SyntaxTree && r.Span.Contains(syntax.Span));

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
}

/// <summary>The identifiers in one member.</summary>
internal sealed record MemberNames(SyntaxNode Syntax, (string Name, NameUse Use)[] Names)
{
    /// <summary>How the member uses what the name stands for; null where the name does not stand in it.</summary>
    public NameUse? UseOf(string name)
    {
        foreach (var (known, use) in Names)
        {
            if (known == name)
            {
                return use;
            }
        }

        return null;
    }
}
