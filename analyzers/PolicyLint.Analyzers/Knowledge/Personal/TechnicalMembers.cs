using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Names;

namespace PolicyLint.Analyzers.Knowledge.Personal;

/// <summary>
/// Members that serve the program and tell nothing of the person: keys, stamps of the record, states of the account. Where a type as
/// a whole is called personal they are no items, so that a finding names what its reader cares about. Whoever means one of
/// them says so: an attribute, <c>items:</c> or a declaration on the member comes first.
/// </summary>
internal static class TechnicalMembers
{
    private static readonly ImmutableHashSet<string> Keys = ["id", "guid", "uuid", "key", "pk"];

    private static readonly ImmutableHashSet<string> Stamps = ["stamp", "timestamp", "version", "rowversion", "etag", "revision"];

    private static readonly ImmutableHashSet<string> Happenings = ["created", "updated", "modified", "changed", "deleted", "inserted", "synced", "imported", "creation", "modification"];

    private static readonly ImmutableHashSet<string> Moments = ["on", "at", "utc", "date", "time", "datetime"];

    private static readonly ImmutableHashSet<string> States =
        ["deleted", "active", "enabled", "disabled", "confirmed", "verified", "locked", "archived", "published", "dirty", "selected", "visible", "readonly", "new", "valid", "default", "loaded", "synced", "processed", "expired"];

    /// <param name="member">A readable member.</param>
    /// <param name="owner">The type called personal through which it is read.</param>
    public static bool Contains(ISymbol member, INamedTypeSymbol owner)
    {
        if (TypeOf(member) is not { } type)
            return false;
        var words = IdentifierWords.Of(member.Name);
        if (words.IsEmpty)
            return false;
        return type.SpecialType == SpecialType.System_Boolean ? States.Contains(words[words.Length - 1])
            : IsStamp(words, type) || (IsKeyType(type) && IsKey(member, words, owner));
    }

    private static bool IsStamp(ImmutableArray<string> words, ITypeSymbol type)
    {
        var last = words[words.Length - 1];
        if (Stamps.Contains(last))
            return true;
        return IsMoment(type) && words.Any(Happenings.Contains) && (Moments.Contains(last) || Happenings.Contains(last));
    }

    // Voter.Id, Voter.VoterId, and Voter.HouseholdId beside Voter.Household: a number that only the database can read. The number
    // of a person in another register (Voter.ResidentId) is an item.
    private static bool IsKey(ISymbol member, ImmutableArray<string> words, INamedTypeSymbol owner)
    {
        if (!Keys.Contains(words[words.Length - 1]))
            return false;
        if (words.Length == 1)
            return true;
        var subject = string.Concat(words.Take(words.Length - 1));
        return subject == Joined(owner.Name)
            || subject == Joined(member.ContainingType.Name)
            || ReadableMembers.Of(owner).Any(other => Joined(other.Name) == subject && TypeOf(other) is { SpecialType: SpecialType.None });
    }

    private static string Joined(string name) => string.Concat(IdentifierWords.Of(name));

    private static bool IsKeyType(ITypeSymbol type) => type.SpecialType is SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64
        or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 || IsOfSystem(type, "Guid");

    private static bool IsMoment(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_DateTime || IsOfSystem(type, "DateTimeOffset") || IsOfSystem(type, "DateOnly");

    private static bool IsOfSystem(ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static ITypeSymbol? TypeOf(ISymbol member)
    {
        var type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
    }
}
