using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Personal;

/// <summary>What can be read from a value: the members that a serializer, a projection or a curious reader would see.</summary>
internal static class ReadableMembers
{
    /// <summary>All readable members, inherited ones too; an override stands for what it overrides.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var level = type; level is not null && level.SpecialType != SpecialType.System_Object; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                if (IsReadable(member) && names.Add(member.Name))
                    yield return member;
            }
        }

        if (type.TypeKind != TypeKind.Interface)
            yield break;
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in contract.GetMembers())
            {
                if (IsReadable(member) && names.Add(member.Name))
                    yield return member;
            }
        }
    }

    public static bool IsReadable(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: not Accessibility.Private }
        && member switch
        {
            IPropertySymbol property => property is { GetMethod: not null, IsIndexer: false } && !IsEqualityContract(property),
            IFieldSymbol field => !field.IsImplicitlyDeclared || field.ContainingType.IsTupleType || field.CorrespondingTupleField is not null,
            _ => false,
        };

    private static bool IsEqualityContract(IPropertySymbol property) => property is { Name: "EqualityContract", ContainingType.IsRecord: true };
}
