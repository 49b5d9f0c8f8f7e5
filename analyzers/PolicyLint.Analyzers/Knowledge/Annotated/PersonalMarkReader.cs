using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Patterns;

namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>
/// Reads which attributes mark personal data: our own, ASP.NET Core Identity's, data classifications, and those that the policy
/// names.
/// </summary>
internal sealed class PersonalMarkReader(ImmutableArray<PolicyAttribute> policyAttributes)
{
    /// <summary>By the attributes on this very symbol; null when none speaks.</summary>
    public PersonalMark? Read(ISymbol symbol)
    {
        var mark = Read(symbol.GetAttributes());
        if (symbol is IMethodSymbol method)
            mark ??= Read(method.GetReturnTypeAttributes());
        if (symbol is IPropertySymbol { ContainingType.IsRecord: true } property)
            mark ??= ReadPositional(property);
        return mark;
    }

    /// <summary><c>record Voter([PersonalData] string Name)</c> marks the parameter; people mean the property.</summary>
    private PersonalMark? ReadPositional(IPropertySymbol property)
    {
        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
                    return Read(parameter.GetAttributes());
            }
        }

        return null;
    }

    private PersonalMark? Read(ImmutableArray<AttributeData> attributes)
    {
        PersonalMark? found = null;
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type || Read(attribute, type) is not { } mark)
                continue;
            if (mark.IsNone)
                return mark;
            if (found is null or { IsGeneral: true })
                found = mark;
        }

        return found;
    }

    private PersonalMark? Read(AttributeData attribute, INamedTypeSymbol type)
    {
        if (AttributeNames.IsOurs(type, AttributeNames.PersonalData))
            return Own(attribute);
        if (AttributeNames.IsOurs(type, AttributeNames.NotPersonalData))
            return PersonalMark.None;
        foreach (var named in policyAttributes)
        {
            if (named.Covers(type))
                return named.Mark(attribute);
        }

        if (type.Name is AttributeNames.PersonalData or AttributeNames.ProtectedPersonalData
            && AttributeNames.IsInNamespace(type, "Microsoft.AspNetCore.Identity"))
            return new PersonalMark(PolicyAttribute.GeneralCategory, IsGeneral: true);
        return Classification(type);
    }

    private static PersonalMark Own(AttributeData attribute)
    {
        var category = attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0].Value as string : null;
        var specialCare = attribute.NamedArguments.Any(a => a is { Key: "SpecialCare", Value.Value: true });
        return new PersonalMark(string.IsNullOrWhiteSpace(category) ? PolicyAttribute.GeneralCategory : category!, specialCare);
    }

    private static PersonalMark? Classification(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (level.Name == "DataClassificationAttribute" && AttributeNames.IsInNamespace(level, "Microsoft.Extensions.Compliance.Classification"))
            {
                return type.Name == "NoDataClassificationAttribute"
                    ? PersonalMark.None
                    : new PersonalMark(PolicyAttribute.GeneralCategory, IsGeneral: true);
            }
        }

        return null;
    }
}
