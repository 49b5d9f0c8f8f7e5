namespace PolicyLint.Cli.Setup;

/// <summary>A file that <c>init</c> writes where there is none.</summary>
/// <param name="Path">From the folder, <c>/</c> on every platform.</param>
internal sealed record StarterFile(string Path, string Text);
