using System.Collections.Concurrent;
using System.Collections.Immutable;
using PolicyLint.Analyzers.Knowledge.Patterns;
using PolicyLint.Policy.Code;

namespace PolicyLint.Analyzers.Knowledge.Places;

/// <summary>
/// Says what a place is: by the policy's destinations (the most exact glob decides), else by the built-in ones. Each text is
/// judged once.
/// </summary>
internal sealed class PlaceClassifier(ImmutableArray<DestinationEntry> destinations)
{
    private readonly ConcurrentDictionary<string, DestinationMatch?> matches = new(StringComparer.Ordinal);

    private readonly ImmutableArray<(PlaceGlob Glob, DestinationEntry Entry)> paths =
        [.. destinations.SelectMany(d => d.Paths.Select(p => (new PlaceGlob(p.Value), d)))];

    private readonly ImmutableArray<(string Glob, DestinationEntry Entry)> urls =
        [.. destinations.SelectMany(d => d.Urls.Select(u => (u.Value, d)))];

    private readonly ImmutableArray<(string Glob, DestinationEntry Entry)> recipients =
        [.. destinations.SelectMany(d => d.Recipients.Select(r => (r.Value, d)))];

    public DestinationMatch? Classify(string place) =>
        matches.TryGetValue(place, out var known) ? known : matches.GetOrAdd(place, Find(place));

    private DestinationMatch? Find(string place)
    {
        if (place.Length == 0 || place.All(c => c == PlaceText.Hole))
            return null;
        var mark = place.IndexOf(PlaceText.RootMark);
        if (mark >= 0)
            return OfRoot(place, mark);
        if (MailRecipients.Parse(place) is { IsEmpty: false } addresses)
            return OfMail(place, addresses);
        if (PlaceUrl.Parse(place) is { } url)
            return url.Scheme == "file" ? OfPath(FilePath(url)) : OfUrl(place, url);
        return OfPath(place);
    }

    private static DestinationMatch? OfRoot(string place, int mark)
    {
        var close = place.IndexOf(PlaceText.RootMark, mark + 1);
        return close < 0 ? null : new DestinationMatch(place.Substring(mark + 1, close - mark - 1), null, PlaceDisplay.Of(place));
    }

    private DestinationMatch? OfPath(string text)
    {
        var path = PlacePath.Parse(text);
        if (path.Segments.IsEmpty || path.Segments.All(s => s.Length == 1 && s[0] == PlaceText.Hole))
            return null;
        if (Best(paths.Where(p => p.Glob.Matches(path)), p => p.Glob.Specificity) is { } listed)
            return new DestinationMatch(listed.Entry.Class.Value, listed.Entry.Id?.Value, PlaceDisplay.Of(text));
        return BuiltIn(path) is { } builtIn ? new DestinationMatch(builtIn, null, PlaceDisplay.Of(text)) : null;
    }

    private static string? BuiltIn(PlacePath path)
    {
        foreach (var (@class, globs) in BuiltInPlaces.All)
        {
            if (globs.Any(g => g.Matches(path)) && !(@class == DestinationClasses.RemovableMedia && BuiltInPlaces.SystemVolume.Matches(path)))
                return @class;
        }

        return path.Form == PlaceForm.Drive && !BuiltInPlaces.IsSystemDrive(path.Segments[0][0]) ? DestinationClasses.RemovableMedia : null;
    }

    private DestinationMatch? OfUrl(string text, PlaceUrl url)
    {
        if (Best(urls.Where(u => url.IsCoveredBy(u.Glob)), u => u.Glob.Count(c => c != '*')) is { } listed)
            return new DestinationMatch(listed.Entry.Class.Value, listed.Entry.Id?.Value, PlaceDisplay.Of(text));
        if (url.IsHostUnknown)
            return null;
        var @class = url.IsLoopback ? DestinationClasses.Managed : DestinationClasses.ExternalStorage;
        return new DestinationMatch(@class, null, PlaceDisplay.Of(text));
    }

    /// <summary>Managed only when every recipient is: one outsider among them makes it mail.</summary>
    private DestinationMatch OfMail(string text, ImmutableArray<string> addresses)
    {
        DestinationEntry? shared = null;
        foreach (var address in addresses)
        {
            var listed = Best(recipients.Where(r => Wildcard.Matches(r.Glob, address, ignoreCase: true)), r => r.Glob.Count(c => c != '*'));
            if (listed is null || (shared is not null && shared.Class.Value != listed.Value.Entry.Class.Value))
                return new DestinationMatch(DestinationClasses.Mail, null, PlaceDisplay.Of(text));
            shared = listed.Value.Entry;
        }

        return new DestinationMatch(shared!.Class.Value, shared.Id?.Value, PlaceDisplay.Of(text));
    }

    private static string FilePath(PlaceUrl url)
    {
        var path = Uri.UnescapeDataString(url.Path);
        if (url.Host.Length > 0 && !url.IsLoopback)
            return "//" + url.Host + path;
        return path.Length > 2 && path[0] == '/' && path[2] == ':' ? path.Substring(1) : path;
    }

    /// <summary>The most exact; of equals the first of the file.</summary>
    private static T? Best<T>(IEnumerable<T> matching, Func<T, int> specificity)
        where T : struct
    {
        T? best = null;
        foreach (var match in matching)
        {
            if (best is null || specificity(match) > specificity(best.Value))
                best = match;
        }

        return best;
    }
}
