namespace PolicyLint;

/// <summary>What is passed here is written to a place of the class.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class WritesToAttribute : Attribute
{
    /// <summary>Written to a place of the class <paramref name="destinationClass"/>.</summary>
    /// <param name="destinationClass"><c>removable-media</c>, <c>public-web</c>, … or a class named in the policy's <c>requirements</c>.</param>
    public WritesToAttribute(string destinationClass) => DestinationClass = destinationClass;

    /// <summary>The destination class.</summary>
    public string DestinationClass { get; }
}
