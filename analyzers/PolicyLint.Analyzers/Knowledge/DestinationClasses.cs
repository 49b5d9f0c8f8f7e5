namespace PolicyLint.Analyzers.Knowledge;

/// <summary>The destination classes that everybody has; a policy's <c>requirements</c> may name more.</summary>
public static class DestinationClasses
{
    public const string RemovableMedia = "removable-media";
    public const string PublicWeb = "public-web";
    public const string ExternalStorage = "external-storage";
    public const string Mail = "mail";
    public const string UnmanagedLocal = "unmanaged-local";
    public const string Log = "log";
    public const string Managed = "managed";
}
