using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Knowledge.Patterns;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// In which members personal data can turn up by itself, by names alone: where it is of a type that is personal, or is read or
/// returned by what is called personal. All other members see it only when somebody hands it to them.
/// </summary>
internal sealed class SourceMembers
{
    private readonly CodeKnowledge _knowledge;
    private readonly NameIndex _names;

    public SourceMembers(CodeKnowledge knowledge, Compilation compilation, NameIndex names, TypeMentions mentions, TypeHierarchy hierarchy, CancellationToken cancellation)
    {
        (_knowledge, _names, Mentions) = (knowledge, names, mentions);
        var own = new HashSet<string>(StringComparer.Ordinal);
        var holding = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in mentions.Mentioned)
        {
            cancellation.ThrowIfCancellationRequested();
            if (type.DeclaringSyntaxReferences.IsEmpty && FrameworkAssemblies.Contains(type.ContainingAssembly))
            {
                continue;
            }

            if (IsPersonal(type))
            {
                Own.UnionWith(mentions.MembersOf(type));
                own.UnionWith(mentions.NamesOf(type));
            }
            else if (!knowledge.ItemsOfType(type).IsEmpty)
            {
                Holding.UnionWith(mentions.MembersOf(type));
                holding.UnionWith(mentions.NamesOf(type));
            }
        }

        foreach (var type in hierarchy.Types)
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                Add(method);
            }
        }

        foreach (var name in names.Names.Where(knowledge.IsSourceName))
        {
            Own.UnionWith(names.MembersWith(name));
        }

        foreach (var (name, container) in knowledge.LibrarySources)
        {
            AddFromLibrary(name, container);
        }

        AddAliased(compilation, own, Own, cancellation);
        AddAliased(compilation, holding, Holding, cancellation);
        Holding.ExceptWith(Own);
    }

    /// <summary>By which it was told: which members can have to do with a type.</summary>
    public TypeMentions Mentions { get; }

    /// <summary>Members in which personal data can be read.</summary>
    public HashSet<int> Own { get; } = [];

    /// <summary>Members that handle objects below which, somewhere, personal data hangs: it leaves from there when they let the whole go.</summary>
    public HashSet<int> Holding { get; } = [];

    /// <summary>Whether items are read from values of the type directly. What nobody outside can read may be marked all the same.</summary>
    private bool IsPersonal(INamedTypeSymbol type) =>
        type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate)
        && (_knowledge.HasOwnItems(type)
            || type.GetMembers().Any(m => m.DeclaredAccessibility == Accessibility.Private && !m.GetAttributes().IsEmpty && !_knowledge.ItemsOfMember(m, type).IsEmpty));

    private void Add(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (!_knowledge.ItemsOfParameter(parameter).IsEmpty)
            {
                Own.UnionWith(_names.MembersIn(method.ContainingType.Name));
            }
        }

        if ((!method.GetAttributes().IsEmpty || !method.GetReturnTypeAttributes().IsEmpty) && _knowledge.ModelOf(method) is { Yields.IsDefaultOrEmpty: false } && NameIndex.NameOf(method) is { } name)
        {
            Own.UnionWith(_names.MembersWith(name));
        }
    }

    /// <summary>
    /// Where a member of a library's type is read, values of the type come from a declaration that says so, or from another member of the
    /// library, which by the naming rules speaks of the type: <c>User.Identity.Name</c>.
    /// </summary>
    private void AddFromLibrary(NamePattern member, INamedTypeSymbol container)
    {
        var near = new HashSet<int>();
        foreach (var type in Mentions.Mentioned)
        {
            if (TypeHierarchy.Is(type, container))
            {
                near.UnionWith(Mentions.MembersOf(type));
            }
        }

        var noun = container.TypeKind == TypeKind.Interface ? container.Name.Substring(1) : container.Name;
        foreach (var name in _names.Names)
        {
            if (name.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                near.UnionWith(_names.MembersWith(name));
            }
        }

        foreach (var name in _names.Names.Where(member.Matches))
        {
            Own.UnionWith(_names.MembersWith(name).Where(near.Contains));
        }
    }

    /// <summary>Names that stand for others in one file, or in all: <c>using Person = City.Voter;</c>.</summary>
    private void AddAliased(Compilation compilation, HashSet<string> names, HashSet<int> members, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var (alias, target) in TreeNames.Of(tree, cancellation).Aliases)
            {
                if (target.Any(names.Contains))
                {
                    members.UnionWith(_names.MembersWith(alias));
                }
            }
        }
    }
}
