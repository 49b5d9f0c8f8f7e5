using System.Collections.Immutable;

namespace PolicyLint.Analyzers.Knowledge.Places;

/// <summary>Addresses of a mail, from <c>mailto:</c> or a bare list separated by commas or semicolons.</summary>
internal static class MailRecipients
{
    /// <returns>Empty for a text that names no address.</returns>
    public static ImmutableArray<string> Parse(string place)
    {
        var isMailto = place.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        var text = isMailto ? place.Substring("mailto:".Length) : place;
        if (!isMailto && (text.IndexOf('@') <= 0 || text.IndexOfAny(['/', '\\', ':']) >= 0))
            return [];
        var query = text.IndexOf('?');
        if (isMailto && query >= 0)
            text = text.Substring(0, query);
        return [.. text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(a => a.Length > 0)];
    }

    /// <summary><c>Name &lt;a@b&gt;</c> is <c>a@b</c>.</summary>
    private static string Bare(string recipient)
    {
        var open = recipient.LastIndexOf('<');
        var close = recipient.LastIndexOf('>');
        return (open >= 0 && close > open ? recipient.Substring(open + 1, close - open - 1) : recipient).Trim();
    }
}
