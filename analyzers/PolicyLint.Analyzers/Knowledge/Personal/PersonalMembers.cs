using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Annotated;
using PolicyLint.Analyzers.Knowledge.Models;
using PolicyLint.Analyzers.Knowledge.Names;
using PolicyLint.Analyzers.Knowledge.Patterns;

namespace PolicyLint.Analyzers.Knowledge.Personal;

/// <summary>
/// What reading one member yields by itself: its own attribute, the policy's entry for its type or for the member, its type's
/// mark, or a declaration's claim. Each answer is found once.
/// </summary>
internal sealed class PersonalMembers(
    PersonalPatterns patterns, AnnotationReader annotations, MemberModels models, ProbableItems? probable, Func<string, bool> isSpecialCare)
{
    private readonly ConcurrentDictionary<(ISymbol Member, INamedTypeSymbol Owner), ImmutableArray<PersonalItem>> items = new(OwnedMemberComparer.Instance);
    private readonly ConcurrentDictionary<INamedTypeSymbol, PersonalMark?> typeMarks = new(SymbolEqualityComparer.Default);

    /// <param name="member">A property, field or parameterless accessor; all others yield nothing here.</param>
    /// <param name="owner">The type through which it is read: a derived personal type makes inherited members its items.</param>
    public ImmutableArray<PersonalItem> Of(ISymbol member, INamedTypeSymbol owner)
    {
        member = SymbolFamily.Canonical(member);
        owner = owner.OriginalDefinition;
        if (member is not (IPropertySymbol or IFieldSymbol) || !MayBePersonal(owner, member))
            return [];
        var key = (member, owner);
        return items.TryGetValue(key, out var known) ? known : items.GetOrAdd(key, Find(member, owner));
    }

    /// <summary>The mark of a type, by attribute or by the policy's category for all its members; inherited.</summary>
    public PersonalMark? MarkOf(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        return typeMarks.TryGetValue(type, out var known) ? known : typeMarks.GetOrAdd(type, FindMark(type));
    }

    /// <summary>The type as its own item: a wrapper whose content no member shows.</summary>
    public PersonalItem ItemOfType(INamedTypeSymbol type, PersonalMark mark) =>
        new(mark.Category, type.Name, type.Name, type.OriginalDefinition, mark.SpecialCare || isSpecialCare(mark.Category));

    /// <summary>Whether it is worth looking at the members of a type: those of the platform hold nothing of the organisation's.</summary>
    public bool HasContentOf(INamedTypeSymbol type) =>
        !FrameworkAssemblies.Contains(type.ContainingAssembly) || annotations.MayAnnotate(type) || !patterns.Of(type.OriginalDefinition).IsEmpty;

    /// <summary>Whether the member is said to carry nothing.</summary>
    public bool IsNotPersonal(ISymbol member) =>
        annotations.MarkOf(SymbolFamily.Canonical(member)) is { IsNone: true } || models.Of(member) is { NotPersonal: true };

    private bool MayBePersonal(INamedTypeSymbol owner, ISymbol member) =>
        !patterns.IsEmpty || probable is not null || annotations.MayAnnotate(owner) || annotations.MayAnnotate(member) || models.Of(member) is not null;

    private ImmutableArray<PersonalItem> Find(ISymbol member, INamedTypeSymbol owner)
    {
        var own = annotations.MarkOf(member);
        var model = models.Of(member);
        if (own is { IsNone: true } || model is { NotPersonal: true })
            return [];
        var claim = patterns.ClaimOn(member);
        var category = (own is { IsGeneral: false } ? own.Category : null)
            ?? ItemCategory(member, owner)
            ?? model?.Yields.FirstOrDefault()?.Category
            ?? (IsLeftOut(member) ? null : own?.Category ?? TypeCategory(member, owner));
        var isDeclaredOnly = category is null && claim is not null;
        category ??= claim?.Category;
        if (category is null)
            return Probable(member, owner);
        if (own is { IsGeneral: true } && claim is not null)
            category = claim.Category;
        var specialCare = own is { SpecialCare: true } || isSpecialCare(category) || MarkOf(owner) is { SpecialCare: true };
        return [new PersonalItem(category, claim?.Name ?? member.Name, owner.Name, member, specialCare) { IsDeclaredOnly = isDeclaredOnly }];
    }

    private ImmutableArray<PersonalItem> Probable(ISymbol member, INamedTypeSymbol owner) =>
        probable?.OfPersonsMember(member, owner) is { } match
            ? [new PersonalItem(match.Category, member.Name, owner.Name, member, isSpecialCare(match.Category)) { IsProbable = true }]
            : [];

    /// <summary>The policy's <c>items:</c> of the type, its bases and interfaces; the nearest that names the member.</summary>
    private string? ItemCategory(ISymbol member, INamedTypeSymbol owner)
    {
        foreach (var type in Lineage.Of(owner))
        {
            foreach (var pattern in patterns.Of(type))
            {
                foreach (var item in pattern.Entry.Items)
                {
                    if (item.Member.Value == member.Name)
                        return item.Category.Value;
                }
            }
        }

        return null;
    }

    private string? TypeCategory(ISymbol member, INamedTypeSymbol owner) =>
        ReadableMembers.IsReadable(member) && MarkOf(owner) is { IsNone: false } mark && !TechnicalMembers.Contains(member, owner)
            ? mark.Category
            : null;

    /// <summary>Where a library's own type has a list of its items, that list is complete: its other members (hashes, counters) are none.</summary>
    private bool IsLeftOut(ISymbol member) =>
        member.ContainingType is { DeclaringSyntaxReferences.IsEmpty: true } type && patterns.Of(type.OriginalDefinition).Any(pattern => !pattern.Entry.Items.IsEmpty);

    private PersonalMark? FindMark(INamedTypeSymbol type)
    {
        if (annotations.MarkOf(type) is { } mark)
            return mark;
        foreach (var level in Lineage.Of(type))
        {
            foreach (var pattern in patterns.Of(level))
            {
                if (pattern.Entry.Category is { } category)
                    return new PersonalMark(category.Value);
            }
        }

        return null;
    }

    private sealed class OwnedMemberComparer : IEqualityComparer<(ISymbol Member, INamedTypeSymbol Owner)>
    {
        public static OwnedMemberComparer Instance { get; } = new();

        public bool Equals((ISymbol Member, INamedTypeSymbol Owner) x, (ISymbol Member, INamedTypeSymbol Owner) y) =>
            SymbolEqualityComparer.Default.Equals(x.Member, y.Member) && SymbolEqualityComparer.Default.Equals(x.Owner, y.Owner);

        // Not the hash of the member: that of a property binds its signature.
        public int GetHashCode((ISymbol Member, INamedTypeSymbol Owner) key) =>
            unchecked((StringComparer.Ordinal.GetHashCode(key.Member.Name) * 31) + SymbolEqualityComparer.Default.GetHashCode(key.Owner));
    }
}
