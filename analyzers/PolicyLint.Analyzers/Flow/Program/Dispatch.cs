using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>Whom a call may reach: exactly the member it names, or every override and implementation that can be seen.</summary>
internal sealed class Dispatch(BodyCatalogue bodies, TypeHierarchy types)
{
    /// <summary>A library contract that more types than this implement says nothing about any one of them.</summary>
    private const int MaxLibraryTargets = 24;

    private readonly Dictionary<ISymbol, ImmutableArray<IPropertySymbol>> _properties = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ImmutableArray<Body>> _overrides = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(ISymbol, ISymbol), ImmutableArray<Body>> _narrowed = new(MemberOfType.Instance);

    /// <summary>The bodies that a call may run; empty when none can be seen.</summary>
    /// <param name="seen">The static type of the receiver: what is no such thing is not meant.</param>
    public ImmutableArray<Body> TargetsOf(IMethodSymbol method, Value? receiver, bool isVirtual, TypeContext? context = null, ITypeSymbol? seen = null)
    {
        var definition = method.OriginalDefinition;
        var isOpen = (isVirtual || definition.IsStatic) && (definition.IsAbstract || definition.IsVirtual || definition.IsOverride);
        if (!isOpen || definition.ContainingType is null)
        {
            return bodies.Find(definition) is { } body ? [body] : [];
        }

        if (receiver is not null && ExactTypes(receiver, context) is { } exact)
        {
            return [.. exact.Select(t => Implementation(t, definition)).OfType<IMethodSymbol>().Select(bodies.Find).OfType<Body>().Distinct()];
        }

        if (seen is INamedTypeSymbol { SpecialType: SpecialType.None } narrow && Narrowing.Narrows(narrow, definition))
        {
            if (!_narrowed.TryGetValue((definition, narrow), out var fitting))
            {
                _narrowed.Add((definition, narrow), fitting = FindAll(definition, narrow));
            }

            return fitting;
        }

        if (!_overrides.TryGetValue(definition, out var targets))
        {
            _overrides.Add(definition, targets = FindAll(definition));
        }

        return targets;
    }

    /// <summary>The static member of a type that a type parameter stands for.</summary>
    public ImmutableArray<Body> TargetsOf(IMethodSymbol method, ITypeSymbol type) =>
        Implementation(type, method.OriginalDefinition) is IMethodSymbol implementation && bodies.Find(implementation) is { } body ? [body] : [];

    /// <summary>The static property of a type that a type parameter stands for.</summary>
    public ImmutableArray<IPropertySymbol> PropertiesOf(IPropertySymbol property, ITypeSymbol type) => OrItself(property.OriginalDefinition, [Implementation(type, property.OriginalDefinition)]);

    /// <summary>Whether a call may besides reach an implementation that cannot be seen: of a library's contract on a receiver that is not surely the program's own, or of an interface that nobody here implements.</summary>
    public bool MayLeaveProgram(IMethodSymbol method, Value? receiver, bool isVirtual, TypeContext? context = null)
    {
        var definition = method.OriginalDefinition;
        if (!isVirtual || !(definition.IsAbstract || definition.IsVirtual || definition.IsOverride))
        {
            return false;
        }

        if (bodies.IsSource(definition))
        {
            // The body in an interface that nobody here implements is there for want of a better one, which somebody else has.
            return definition is { IsAbstract: false, ContainingType.TypeKind: TypeKind.Interface } && !types.SubtypesOf(definition.ContainingType).Any(t => t.TypeKind is TypeKind.Class or TypeKind.Struct);
        }

        return receiver is null || ExactTypes(receiver, context) is not { } exact || exact.Any(t => Implementation(t, definition) is not IMethodSymbol own || !bodies.IsSource(own));
    }

    /// <summary>The properties that may answer for one; accessors have bodies or share a cell.</summary>
    public ImmutableArray<IPropertySymbol> PropertiesOf(IPropertySymbol property, Value receiver, bool isVirtual, TypeContext? context = null)
    {
        var definition = property.OriginalDefinition;
        if (!isVirtual || !(definition.IsAbstract || definition.IsVirtual || definition.IsOverride))
        {
            return [definition];
        }

        if (ExactTypes(receiver, context) is { } exact)
        {
            return OrItself(definition, exact.Select(t => Implementation(t, definition)));
        }

        if (!_properties.TryGetValue(definition, out var known))
        {
            var implementations = types.SubtypesOf(definition.ContainingType).Select(t => Implementation(t, definition));
            known = OrItself(definition, definition.ContainingType.TypeKind == TypeKind.Interface ? implementations : implementations.Concat([definition]));
            _properties.Add(definition, known);
        }

        return known;
    }

    private static ImmutableArray<IPropertySymbol> OrItself(IPropertySymbol definition, IEnumerable<ISymbol?> found)
    {
        var all = found.OfType<IPropertySymbol>().Select(p => p.OriginalDefinition).Distinct<IPropertySymbol>(SymbolEqualityComparer.Default).ToImmutableArray();
        return all.IsEmpty ? [definition] : all;
    }

    /// <summary>The types of the objects, where all of them were made in sight, or callers tell them.</summary>
    public static HashSet<ITypeSymbol>? ExactTypes(Value receiver, TypeContext? context)
    {
        if (receiver.Refs.IsEmpty || !receiver.Taint.IsEmpty || !receiver.Origins.IsEmpty)
        {
            return null;
        }

        var exact = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var node in receiver.Refs)
        {
            if ((node.Kind == NodeKind.Fresh ? node.Type : context?.TypeOf(node)) is not { } type)
            {
                return null;
            }

            exact.Add(type);
        }

        return exact;
    }

    /// <param name="seen">Of which type the receiver is known to be; null when it is of the one that declares the member.</param>
    private ImmutableArray<Body> FindAll(IMethodSymbol definition, INamedTypeSymbol? seen = null)
    {
        var found = new List<Body>();
        if (bodies.Find(definition) is { } own)
        {
            found.Add(own);
        }

        var isSource = bodies.IsSource(definition);
        if (!isSource && IsPlatform(definition.ContainingType))
        {
            return [.. found];
        }

        foreach (var type in types.SubtypesOf(definition.ContainingType))
        {
            if ((seen is null || Narrowing.Fits(type, seen)) && Implementation(type, definition) is IMethodSymbol implementation && bodies.Find(implementation) is { } body && !found.Contains(body))
            {
                found.Add(body);
            }

            if (!isSource && found.Count > MaxLibraryTargets)
            {
                return [];
            }
        }

        return [.. found];
    }

    /// <summary>Contracts of the platform (sequences, comparisons, disposal) are implemented everywhere and say nothing about who is meant.</summary>
    private static bool IsPlatform(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space is { Name: "System" };
    }

    /// <summary>The member of <paramref name="type"/> that answers a call of <paramref name="definition"/>.</summary>
    public static ISymbol? Implementation(ITypeSymbol type, ISymbol definition)
    {
        if (definition.ContainingType.TypeKind == TypeKind.Interface)
        {
            var contract = type.AllInterfaces.Concat(type is INamedTypeSymbol self ? [self] : []).FirstOrDefault(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, definition.ContainingType));
            var member = contract?.GetMembers(definition.Name).FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, definition));
            return member is null ? null : type.FindImplementationForInterfaceMember(member)?.OriginalDefinition;
        }

        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            foreach (var member in t.GetMembers(definition.Name))
            {
                if (IsOrOverrides(member, definition))
                {
                    return member.OriginalDefinition;
                }
            }
        }

        return null;
    }

    private static bool IsOrOverrides(ISymbol member, ISymbol definition)
    {
        for (var m = member; m is not null; m = m is IMethodSymbol method ? method.OverriddenMethod : (m as IPropertySymbol)?.OverriddenProperty)
        {
            if (SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, definition))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class MemberOfType : IEqualityComparer<(ISymbol Member, ISymbol Type)>
    {
        public static readonly MemberOfType Instance = new();

        public bool Equals((ISymbol Member, ISymbol Type) x, (ISymbol Member, ISymbol Type) y) =>
            SymbolEqualityComparer.Default.Equals(x.Member, y.Member) && SymbolEqualityComparer.Default.Equals(x.Type, y.Type);

        public int GetHashCode((ISymbol Member, ISymbol Type) key) =>
            unchecked((SymbolEqualityComparer.Default.GetHashCode(key.Member) * 31) + SymbolEqualityComparer.Default.GetHashCode(key.Type));
    }
}
