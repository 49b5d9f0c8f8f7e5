namespace PolicyLint;

/// <summary>True means granted: marks the <c>bool</c> member of a gate's result that tells.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class GrantedAttribute : Attribute
{
}
