using System.Globalization;

namespace PolicyLint.Cli.Sessions;

/// <summary>The languages that messages exist in, and how one is chosen: <c>--lang</c>, the policy's <c>locale</c>, the environment.</summary>
internal static class Languages
{
    public static CultureInfo English => CultureInfo.InvariantCulture;

    public static CultureInfo Japanese => CultureInfo.GetCultureInfo("ja");

    /// <summary>The culture for a tag such as <c>ja</c>, <c>ja-JP</c> or <c>en</c>; null for a language that there are no messages in.</summary>
    public static CultureInfo? OfTag(string? tag) => tag switch
    {
        null => null,
        _ when tag.StartsWith("ja", StringComparison.OrdinalIgnoreCase) => Japanese,
        _ when tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) => English,
        _ => null,
    };

    /// <summary>POSIX order: <c>LC_ALL</c>, <c>LC_MESSAGES</c>, <c>LANG</c>; else the platform's language for user interfaces.</summary>
    public static CultureInfo OfEnvironment(Func<string, string?> variable)
    {
        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (variable(name) is { Length: > 0 } tag)
            {
                return OfTag(tag) ?? English;
            }
        }

        return OfTag(CultureInfo.CurrentUICulture.Name) ?? English;
    }
}
