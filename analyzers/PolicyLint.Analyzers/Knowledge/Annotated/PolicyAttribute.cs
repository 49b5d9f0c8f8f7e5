using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Patterns;

namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>An attribute of the organisation that marks personal data (<c>personalData.attributes</c>).</summary>
/// <param name="Pattern">Names the attribute's type; derived attributes are covered.</param>
/// <param name="Category">A category; <c>arg0</c> for the first constructor argument; a name for a named argument; null for <c>user</c>.</param>
internal sealed record PolicyAttribute(SymbolPattern Pattern, string? Category)
{
    public const string GeneralCategory = "user";

    public bool Covers(INamedTypeSymbol attribute)
    {
        for (var level = attribute; level is not null; level = level.BaseType)
        {
            if (Pattern.MatchesType(level))
                return true;
        }

        return false;
    }

    public PersonalMark Mark(AttributeData attribute) => new(CategoryOf(attribute));

    private string CategoryOf(AttributeData attribute)
    {
        if (Category is null)
            return GeneralCategory;
        if (Category.StartsWith("arg", StringComparison.Ordinal)
            && int.TryParse(Category.Substring(3), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: not TypedConstantKind.Array } argument
                ? Text(argument)
                : GeneralCategory;
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == Category && argument.Value.Kind != TypedConstantKind.Array)
                return Text(argument.Value);
        }

        // A category is a lower-case key; anything else names an argument that this use leaves out.
        return char.IsLower(Category[0]) ? Category : GeneralCategory;
    }

    private static string Text(TypedConstant argument) => argument.Value is string { Length: > 0 } text ? text : GeneralCategory;
}
