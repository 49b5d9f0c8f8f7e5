namespace PolicyLint.Analyzers.Knowledge;

/// <summary>What a place turned out to be.</summary>
/// <param name="Class">The destination class.</param>
/// <param name="Id">The policy's id of the destination; null for built-in ones.</param>
/// <param name="Display">The place as people read it: <c>E:\voters.csv</c>, <c>{web root}/x.csv</c>, <c>ftp://host/…</c>.</param>
public sealed record DestinationMatch(string Class, string? Id, string Display);
