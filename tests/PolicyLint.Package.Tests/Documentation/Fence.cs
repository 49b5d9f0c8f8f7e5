namespace PolicyLint.Package.Tests.Documentation;

/// <summary>A fenced block of Markdown.</summary>
/// <param name="Language">The first word after the fence, such as <c>csharp</c>.</param>
/// <param name="Attributes">The further words: <c>policy</c>, <c>whole</c>, <c>illustration</c>.</param>
/// <param name="Heading">The second-level heading above it; empty when there is none.</param>
/// <param name="Text">What stands between the fences, with line feeds.</param>
internal sealed record Fence(string Language, IReadOnlyList<string> Attributes, string Heading, string Text)
{
    /// <summary>All fenced blocks of a document, in order.</summary>
    public static IEnumerable<Fence> In(string markdown)
    {
        var heading = "";
        List<string>? block = null;
        string[] info = [];
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (block is not null)
                {
                    yield return new Fence(info.FirstOrDefault(""), info[Math.Min(1, info.Length)..], heading, string.Join('\n', block) + "\n");
                    block = null;
                    continue;
                }

                info = line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                block = [];
            }
            else if (block is not null)
            {
                block.Add(line);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..].Trim();
            }
        }
    }
}
