namespace PolicyLint.Cli.Catalogue;

/// <summary>The pages of <c>docs/rules</c>, carried inside the tool so that <c>explain</c> needs no network.</summary>
internal static class RulePages
{
    /// <summary>The heading of the section that <see cref="JapanesePage"/> reads.</summary>
    public const string JapaneseHeading = "日本語";

    /// <summary>The Markdown of a rule's page in English; null when the rule has none.</summary>
    public static string? Read(string ruleId) => ReadWhole(ruleId)?.Split($"\n## {JapaneseHeading}\n")[0].TrimEnd();

    /// <summary>The Markdown of a rule's page, the Japanese section included.</summary>
    public static string? ReadWhole(string ruleId)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{ruleId}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }
}
