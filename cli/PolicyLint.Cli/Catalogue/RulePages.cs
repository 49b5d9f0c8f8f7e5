namespace PolicyLint.Cli.Catalogue;

/// <summary>The pages of <c>docs/rules</c>, carried inside the tool so that <c>explain</c> needs no network.</summary>
internal static class RulePages
{
    /// <summary>The Markdown of a rule's page; null when the rule has none.</summary>
    public static string? Read(string ruleId)
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
