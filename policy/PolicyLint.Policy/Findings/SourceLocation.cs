namespace PolicyLint.Policy.Findings;

/// <summary>A stretch of text in a file. <paramref name="Path"/> is as the host gave it; renderers make it relative.</summary>
public sealed record SourceLocation(string Path, TextSpan Span);
