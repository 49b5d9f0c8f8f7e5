using PolicyLint.Analyzers.Knowledge.Patterns;

namespace PolicyLint.Analyzers.Knowledge.Places;

/// <summary>A URL as far as it is known.</summary>
/// <param name="Scheme">Lower case, without colon.</param>
/// <param name="Host">Lower case, without user, port and brackets; holes kept.</param>
/// <param name="Path">From the slash on; empty when there is none.</param>
internal sealed record PlaceUrl(string Scheme, string Host, string Path)
{
    /// <returns>Null for a text that is no URL.</returns>
    public static PlaceUrl? Parse(string text)
    {
        var colon = text.IndexOf("://", StringComparison.Ordinal);
        if (colon < 2 || !IsScheme(text, colon))
            return null;
        var start = colon + 3;
        var end = text.IndexOfAny(['/', '?', '#', '\\'], start);
        var authority = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
        var path = end < 0 ? "" : text.Substring(end);
        authority = authority.Substring(authority.LastIndexOf('@') + 1);
        SplitBehindHost(ref authority, ref path);
        return new PlaceUrl(text.Substring(0, colon).ToLowerInvariant(), HostOf(authority).ToLowerInvariant(), path);
    }

    /// <summary>Nothing of the host is known but perhaps a piece of a label.</summary>
    public bool IsHostUnknown => Host.Length == 0 || LastKnownLabel().Length == 0;

    public bool IsLoopback => Host is "localhost" or "::1" or "0.0.0.0"
        || Host.StartsWith("127.", StringComparison.Ordinal)
        || Host.EndsWith(".localhost", StringComparison.Ordinal);

    /// <summary>Whether a glob such as <c>https://*.example/lists/**</c>, <c>ftp://host</c> or a bare host covers the URL.</summary>
    public bool IsCoveredBy(string glob)
    {
        if (Parse(glob) is not { } wanted)
            return glob.IndexOf('/') < 0 ? IsHost(glob.ToLowerInvariant()) : Parse("*://" + glob) is { } bare && IsCoveredBy(bare);
        return IsCoveredBy(wanted);
    }

    private bool IsCoveredBy(PlaceUrl wanted) =>
        Wildcard.Matches(wanted.Scheme, Scheme) && IsHost(wanted.Host) && (wanted.Path.Trim('/').Length == 0
            || new PlaceGlob(wanted.Path).Matches(PlacePath.Parse(WithoutQuery(Path))));

    /// <summary><c>**</c> or <c>*</c> as a host covers every host; a leading <c>*.</c> covers subdomains.</summary>
    private bool IsHost(string glob) => Wildcard.Matches(glob, Host);

    private static string WithoutQuery(string path)
    {
        var end = path.IndexOfAny(['?', '#']);
        return end < 0 ? path : path.Substring(0, end);
    }

    /// <summary>A hole at the end of the host is most often the path that was appended.</summary>
    private static void SplitBehindHost(ref string authority, ref string path)
    {
        var hole = authority.IndexOf(PlaceText.Hole);
        if (hole > 0 && hole == authority.Length - 1 && authority.IndexOf('.') is > 0 and var dot && dot < hole - 1)
        {
            path = "/" + PlaceText.Hole + path;
            authority = authority.Substring(0, hole);
        }
    }

    private static string HostOf(string authority)
    {
        if (authority.Length > 0 && authority[0] == '[')
        {
            var close = authority.IndexOf(']');
            return close < 0 ? authority.Substring(1) : authority.Substring(1, close - 1);
        }

        var port = authority.IndexOf(':');
        return port < 0 ? authority : authority.Substring(0, port);
    }

    private string LastKnownLabel()
    {
        var hole = Host.LastIndexOf(PlaceText.Hole);
        if (hole < 0)
            return Host;
        var dot = Host.IndexOf('.', hole);
        return dot < 0 ? "" : Host.Substring(dot + 1);
    }

    private static bool IsScheme(string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('+' or '-' or '.' or '*'))
                return false;
        }

        return true;
    }
}
