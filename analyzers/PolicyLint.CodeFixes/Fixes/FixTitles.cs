using System.Resources;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>The titles of the fixes, in the language of the IDE.</summary>
internal static class FixTitles
{
    private static readonly ResourceManager Resources = new("PolicyLint.CodeFixes.Messages", typeof(FixTitles).Assembly);

    public static string Of(string key) => Resources.GetString(key) ?? key;
}
