using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// Which members can have to do with values of a type, by names alone: those in which the type stands, or anything that is declared to
/// be of it, and those of the type and of what derives from it. Made of declarations; no body is bound.
/// </summary>
internal sealed class TypeMentions(Compilation compilation, NameIndex names, TypeHierarchy hierarchy, CancellationToken cancellation)
{
    /// <summary>Bounds types whose arguments contain ever longer instances of themselves.</summary>
    private const int MaxNesting = 6;

    private readonly Dictionary<INamedTypeSymbol, HashSet<int>> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, INamedTypeSymbol[]> _named = new(SymbolEqualityComparer.Default);
    private Dictionary<INamedTypeSymbol, HashSet<string>>? _names;
    private HashSet<string>? _imported;

    /// <summary>The types that declarations name: the program's own, and those of libraries.</summary>
    public IEnumerable<INamedTypeSymbol> Mentioned => (_names ??= Build()).Keys;

    /// <summary>The identifiers under which values of the type come into a member: its own name, and the names of what is declared to be of it.</summary>
    public IReadOnlyCollection<string> NamesOf(INamedTypeSymbol type) =>
        (_names ??= Build()).TryGetValue(type.OriginalDefinition, out var found) ? found : [];

    /// <summary>The members, by index, that can have to do with the type.</summary>
    public HashSet<int> MembersOf(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        if (!_members.TryGetValue(definition, out var members))
        {
            _members.Add(definition, members = []);
            foreach (var name in NamesOf(definition))
            {
                members.UnionWith(names.MembersWith(name));
            }

            foreach (var own in hierarchy.SubtypesOf(definition).Prepend(definition))
            {
                members.UnionWith(names.MembersIn(own.Name));
            }
        }

        return members;
    }

    /// <summary>Whether static members of the type may be called without its name.</summary>
    public bool IsImported(INamedTypeSymbol type) => (_imported ??= Imported()).Contains(type.Name);

    private HashSet<string> Imported()
    {
        var imported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var directive in (tree.GetRoot(cancellation) as CompilationUnitSyntax)?.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>() ?? [])
            {
                if (!directive.StaticKeyword.IsKind(SyntaxKind.None))
                {
                    imported.Add(directive.NamespaceOrType.DescendantTokens().Last(t => t.IsKind(SyntaxKind.IdentifierToken)).ValueText);
                }
            }
        }

        return imported;
    }

    /// <summary>The types that a type names: itself, its arguments and elements, and those of what it derives from and implements.</summary>
    public IEnumerable<INamedTypeSymbol> Named(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Named(array.ElementType),
        IPointerTypeSymbol pointer => Named(pointer.PointedAtType),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.SelectMany(Named),
        INamedTypeSymbol named => NamedBy(named),
        _ => [],
    };

    private INamedTypeSymbol[] NamedBy(INamedTypeSymbol type)
    {
        if (!_named.TryGetValue(type, out var all))
        {
            var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
            Collect(type, found, 0);
            _named.Add(type, all = [.. found.Select(t => t.OriginalDefinition).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)]);
        }

        return all;
    }

    /// <param name="found">As constructed: each is gone into once.</param>
    private static void Collect(ITypeSymbol type, HashSet<INamedTypeSymbol> found, int nesting)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                Collect(array.ElementType, found, nesting);
                break;
            case INamedTypeSymbol named when nesting < MaxNesting && named.SpecialType is SpecialType.None or not (SpecialType.System_Object or SpecialType.System_String):
                if (!found.Add(named))
                {
                    return;
                }

                foreach (var argument in named.TypeArguments)
                {
                    Collect(argument, found, nesting + 1);
                }

                foreach (var parameter in named.DeclaringSyntaxReferences.IsEmpty ? [] : named.DelegateInvokeMethod?.Parameters ?? [])
                {
                    // What a lambda is handed where it is given for the delegate.
                    Collect(parameter.Type, found, nesting + 1);
                }

                if (named.DeclaringSyntaxReferences.IsEmpty && !named.IsGenericType)
                {
                    return;
                }

                if (named.BaseType is { SpecialType: SpecialType.None } ancestor)
                {
                    Collect(ancestor, found, nesting + 1);
                }

                if (!named.DeclaringSyntaxReferences.IsEmpty)
                {
                    foreach (var contract in named.Interfaces)
                    {
                        Collect(contract, found, nesting + 1);
                    }
                }

                break;
        }
    }

    private Dictionary<INamedTypeSymbol, HashSet<string>> Build()
    {
        var found = new Dictionary<INamedTypeSymbol, HashSet<string>>(SymbolEqualityComparer.Default);
        foreach (var type in hierarchy.Types)
        {
            cancellation.ThrowIfCancellationRequested();
            NoteType(type, type.Name);
            foreach (var member in type.GetMembers())
            {
                Note(member);
            }
        }

        return found;

        void Note(ISymbol member)
        {
            switch (member)
            {
                case IFieldSymbol { AssociatedSymbol: null } field:
                    NoteType(field.Type, field.Name);
                    break;
                case IPropertySymbol property:
                    NoteType(property.Type, property.IsIndexer ? property.ContainingType.Name : property.Name);
                    break;
                case IEventSymbol e:
                    NoteType(e.Type, e.Name);
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: > 0 } constructor when constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is TypeDeclarationSyntax:
                    // A primary constructor: its parameters are in scope everywhere in the type.
                    foreach (var parameter in constructor.Parameters)
                    {
                        NoteType(parameter.Type, parameter.Name);
                    }

                    break;
                case IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.UserDefinedOperator or MethodKind.Conversion } method:
                    var name = NameIndex.NameOf(method) ?? method.ContainingType.Name;
                    NoteType(method.ReturnType, name);
                    foreach (var parameter in method.Parameters)
                    {
                        // Values that a call hands out, or hands to a lambda that the caller writes.
                        if (parameter.RefKind is RefKind.Out or RefKind.Ref || parameter.Type is INamedTypeSymbol { IsGenericType: true })
                        {
                            NoteType(parameter.Type, name);
                        }
                    }

                    break;
            }
        }

        void NoteType(ITypeSymbol type, string name)
        {
            foreach (var named in Named(type))
            {
                Enter(named, name);
            }
        }

        void Enter(INamedTypeSymbol type, string name)
        {
            if (type.SpecialType != SpecialType.None)
            {
                return;
            }

            if (!found.TryGetValue(type, out var list))
            {
                found.Add(type, list = new HashSet<string>(StringComparer.Ordinal));
            }

            list.Add(name);
        }
    }
}
