namespace PolicyLint;

/// <summary>The value identifies nobody, whatever flows into it: anonymised, aggregated, or technical.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Method
    | AttributeTargets.ReturnValue)]
public sealed class NotPersonalDataAttribute : Attribute
{
}
