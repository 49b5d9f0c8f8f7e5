namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>What an attribute says of a symbol: personal data of a category, or none at all.</summary>
/// <param name="Category">Key of the taxonomy.</param>
/// <param name="SpecialCare">Special care by the attribute's own word, whatever the taxonomy says.</param>
/// <param name="IsNone">Carries no personal data, whatever else is said.</param>
/// <param name="IsGeneral">The attribute knows no categories: a better word may come from elsewhere.</param>
internal sealed record PersonalMark(string Category, bool SpecialCare = false, bool IsNone = false, bool IsGeneral = false)
{
    public static PersonalMark None { get; } = new("", IsNone: true);
}
