namespace PolicyLint.Cli.Adoption;

/// <summary>A finding as a baseline remembers it.</summary>
/// <param name="Path">From the root of the repository.</param>
/// <param name="Target">The thing concerned; may be empty.</param>
/// <param name="Words">Hash of the words of its line; empty for a whole file.</param>
internal sealed record BaselineEntry(string Fingerprint, string Rule, string Path, string Target, string Words);
