using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Code;

/// <summary>A word of the <c>code:</c> section and where it stands.</summary>
/// <param name="Value">The text as written.</param>
/// <param name="Location">Where it stands in the policy file; null for what ships with the product.</param>
public sealed record CodeText(string Value, SourceLocation? Location)
{
    public override string ToString() => Value;
}
