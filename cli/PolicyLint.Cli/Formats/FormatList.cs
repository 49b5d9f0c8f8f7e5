using System.Collections.Immutable;

namespace PolicyLint.Cli.Formats;

/// <summary>The formats of <c>check</c>, in the order in which help lists them.</summary>
internal static class FormatList
{
    public static ImmutableArray<string> Names { get; } = ["text", "json", "sarif", "github", "gitlab", "junit", "markdown", "html"];

    /// <summary>The format of that name; names come from <see cref="Names"/>, where the command line has checked them.</summary>
    public static IFormat Of(string name) => name switch
    {
        "text" => new TextFormat(),
        "json" => new JsonFormat(),
        "sarif" => new SarifFormat(),
        "github" => new GitHubFormat(),
        "gitlab" => new GitLabFormat(),
        "junit" => new JUnitFormat(),
        "markdown" => new MarkdownFormat(),
        "html" => new HtmlFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "unknown format"),
    };
}
