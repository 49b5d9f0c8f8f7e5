using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Reconciliation;

/// <summary>A member of the compilation's own source that holds personal data.</summary>
/// <param name="Member">The property or field.</param>
/// <param name="Type">The type that declares it.</param>
/// <param name="Item">What it holds.</param>
/// <param name="Place">Where its name stands.</param>
public sealed record CodeItem(ISymbol Member, INamedTypeSymbol Type, PersonalItem Item, Location Place)
{
    /// <summary>As people and declarations write it: <c>Sakai.Election.Voter.FullName</c>.</summary>
    public string FullName => $"{Type.ToDisplayString()}.{Member.Name}";
}
