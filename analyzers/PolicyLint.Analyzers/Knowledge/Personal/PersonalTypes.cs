using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Personal;

/// <summary>
/// What a value is by its static type (flow.md, "What is personal by type"): the items of a personal type, and of what its
/// values hold, to depth 3. Containers (collections, tasks, tuples, queries) cost no depth.
/// </summary>
internal sealed class PersonalTypes(PersonalMembers members, HoldingParameters holding)
{
    private const int MaxDepth = 3;

    /// <summary>Bounds generic types that contain ever longer instances of themselves.</summary>
    private const int MaxNesting = 6;

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<PersonalItem>> items = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Content> contents = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> own = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<PersonalItem>>[] deeper =
        Enumerable.Range(0, MaxDepth * MaxNesting + MaxNesting)
            .Select(_ => new ConcurrentDictionary<ITypeSymbol, ImmutableArray<PersonalItem>>(SymbolEqualityComparer.Default))
            .ToArray();

    public ImmutableArray<PersonalItem> Of(ITypeSymbol type)
    {
        if (!Carriers.MayHold(type))
            return [];
        return items.TryGetValue(type, out var known) ? known : items.GetOrAdd(type, InOrder(At(type, 0, 0)));
    }

    /// <summary>Whether items are read from values of the type directly, or from what it contains: not only from what hangs below it.</summary>
    public bool IsOwn(ITypeSymbol type) => own.TryGetValue(type, out var known) ? known : own.GetOrAdd(type, Owns(type, 0));

    private bool Owns(ITypeSymbol type, int nesting) => nesting < MaxNesting && Carriers.MayHold(type) && type switch
    {
        IArrayTypeSymbol array => Owns(array.ElementType, nesting + 1),
        IPointerTypeSymbol pointer => Owns(pointer.PointedAtType, nesting + 1),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(c => Owns(c, nesting + 1)),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(e => Owns(e.Type, nesting + 1)),
        INamedTypeSymbol named => OwnItems(named).Length > 0 || holding.HeldArguments(named).Any(a => Owns(a, nesting + 1))
            || (members.MarkOf(named) is not { IsNone: true } && members.HasContentOf(named) && ReadableMembers.Of(named).Any(m => !members.Of(m, named).IsEmpty)),
        _ => false,
    };

    private ImmutableArray<PersonalItem> At(ITypeSymbol type, int depth, int nesting)
    {
        if (nesting >= MaxNesting || !Carriers.MayHold(type))
            return [];
        var memory = deeper[(depth * MaxNesting) + nesting];
        return memory.TryGetValue(type, out var known) ? known : memory.GetOrAdd(type, Find(type, depth, nesting));
    }

    private ImmutableArray<PersonalItem> Find(ITypeSymbol type, int depth, int nesting) => type switch
    {
        IArrayTypeSymbol array => At(array.ElementType, depth, nesting + 1),
        IPointerTypeSymbol pointer => At(pointer.PointedAtType, depth, nesting + 1),
        ITypeParameterSymbol parameter => Union(parameter.ConstraintTypes.Select(c => At(c, depth, nesting + 1))),
        INamedTypeSymbol { IsTupleType: true } tuple => Union(tuple.TupleElements.Select(e => At(e.Type, depth, nesting + 1))),
        INamedTypeSymbol named => Union([OwnItems(named), .. Held(named, depth, nesting)]),
        _ => [],
    };

    /// <summary>The items of a type that is itself called personal; the type is the item when no member can be read.</summary>
    private ImmutableArray<PersonalItem> OwnItems(INamedTypeSymbol type)
    {
        var mark = members.MarkOf(type);
        if (mark is null or { IsNone: true })
            return [];
        return ReadableMembers.Of(type).Any(m => !members.Of(m, type).IsEmpty)
            ? []
            : [members.ItemOfType(type, mark)];
    }

    private IEnumerable<ImmutableArray<PersonalItem>> Held(INamedTypeSymbol type, int depth, int nesting)
    {
        var content = ContentOf(type);
        foreach (var argument in content.Contained)
            yield return At(argument, depth, nesting + 1);
        yield return content.Items;
        if (depth == MaxDepth)
            yield break;
        foreach (var held in content.Held.Value)
            yield return At(held, depth + 1, nesting);
    }

    private Content ContentOf(INamedTypeSymbol type) =>
        contents.TryGetValue(type, out var known) ? known : contents.GetOrAdd(type, Look(type));

    private Content Look(INamedTypeSymbol type)
    {
        if (members.MarkOf(type) is { IsNone: true } || type.TypeKind is TypeKind.Delegate or TypeKind.Enum)
            return Content.None;
        ImmutableArray<ITypeSymbol> contained = [.. holding.HeldArguments(type)];
        if (!members.HasContentOf(type))
            return Content.None with { Contained = contained };
        var others = new List<ISymbol>();
        ImmutableArray<PersonalItem> items = [];
        foreach (var member in ReadableMembers.Of(type))
        {
            var own = members.Of(member, type);
            items = items.IsEmpty ? own : items.AddRange(own.Except(items));
            if (own.IsEmpty)
                others.Add(member);
        }

        return new Content(contained, items, new(() => [.. others.Select(HeldBy).OfType<ITypeSymbol>().Distinct(SymbolEqualityComparer.Default).OfType<ITypeSymbol>()]));
    }

    /// <summary>The type of what a member holds; null when that is nothing to go into.</summary>
    private ITypeSymbol? HeldBy(ISymbol member) =>
        TypeOf(member) is { } type && Carriers.MayHold(type) && !Carriers.IsQuery(type) && !members.IsNotPersonal(member) ? type : null;

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static ImmutableArray<PersonalItem> Union(IEnumerable<ImmutableArray<PersonalItem>> parts)
    {
        ImmutableArray<PersonalItem> all = [];
        foreach (var part in parts)
        {
            if (part.IsEmpty)
                continue;
            all = all.IsEmpty ? part : all.AddRange(part.Except(all));
        }

        return all;
    }

    /// <summary>By type and member as people read them: the order of declaration differs between source and metadata.</summary>
    private static ImmutableArray<PersonalItem> InOrder(ImmutableArray<PersonalItem> unordered) => unordered.Length < 2
        ? unordered
        : [.. unordered
            .OrderBy(i => i.TypeName, StringComparer.Ordinal)
            .ThenBy(i => i.Category, StringComparer.Ordinal)
            .ThenBy(i => i.Name, StringComparer.Ordinal)];

    /// <summary>What values of one type hold by themselves.</summary>
    /// <param name="Contained">What they enumerate, or are made of: at no depth of its own.</param>
    /// <param name="Items">Members that are items.</param>
    /// <param name="Held">Types of the other members: one step deeper.</param>
    private sealed record Content(ImmutableArray<ITypeSymbol> Contained, ImmutableArray<PersonalItem> Items, Lazy<ImmutableArray<ITypeSymbol>> Held)
    {
        public static readonly Content None = new([], [], new(() => []));
    }
}
