using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>One kind of personal data that a value can carry: an item of a type, or a category that the policy gives to a member.</summary>
/// <param name="Category">Key of the taxonomy, such as <c>user.name</c>.</param>
/// <param name="Name">The item in the words of a declaration (氏名) where one claims it, else the member's name.</param>
/// <param name="TypeName">The type that the item belongs to, as people write it; null for a source that is no member of a personal type.</param>
/// <param name="Symbol">The member or type that was recognised; null for files (<c>holdings</c>).</param>
/// <param name="SpecialCare">Special-care data or My Number: PL1007 wants encryption.</param>
public sealed record PersonalItem(string Category, string Name, string? TypeName, ISymbol? Symbol, bool SpecialCare)
{
    /// <summary>Nobody classified it: its name, beside others of its type, says so (<c>names: report</c>). Findings say "probably".</summary>
    public bool IsProbable { get; init; }

    /// <summary>Only a declaration says so (<c>items[].code</c>): neither the code nor the policy classifies it.</summary>
    public bool IsDeclaredOnly { get; init; }
}
