namespace PolicyLint;

/// <summary>The value names a place of the class: a path, a URI, a client, a writer.</summary>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method
    | AttributeTargets.ReturnValue | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class DestinationAttribute : Attribute
{
    /// <summary>A place of the class <paramref name="destinationClass"/>.</summary>
    /// <param name="destinationClass"><c>removable-media</c>, <c>public-web</c>, … or a class named in the policy's <c>requirements</c>.</param>
    public DestinationAttribute(string destinationClass) => DestinationClass = destinationClass;

    /// <summary>The destination class.</summary>
    public string DestinationClass { get; }
}
