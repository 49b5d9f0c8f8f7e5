using System.Collections.Immutable;

namespace PolicyLint.Analyzers.Knowledge.Places;

/// <summary>How a path begins.</summary>
internal enum PlaceForm
{
    Relative,

    /// <summary>Nothing is known of the beginning.</summary>
    Unknown,

    /// <summary><c>/media/usb</c></summary>
    Rooted,

    /// <summary><c>E:\lists</c>; the first segment is the drive.</summary>
    Drive,

    /// <summary><c>\\server\share</c>; the first segment is the server.</summary>
    Unc,
}

/// <summary>A path in segments, either slash, <c>.</c> and <c>..</c> resolved, holes kept.</summary>
internal sealed record PlacePath(PlaceForm Form, ImmutableArray<string> Segments)
{
    /// <summary>Windows paths compare without case.</summary>
    public bool IgnoresCase => Form is PlaceForm.Drive or PlaceForm.Unc;

    public static PlacePath Parse(string text)
    {
        text = WithoutDevicePrefix(text.Replace('\\', '/'));
        if (text.StartsWith("//", StringComparison.Ordinal))
            return new PlacePath(PlaceForm.Unc, Split(text.Substring(2), keep: 2));
        if (text.Length >= 2 && text[1] == ':' && IsLetter(text[0]))
            return new PlacePath(PlaceForm.Drive, Split($"{text.Substring(0, 2)}/{text.Substring(2)}", keep: 1));
        if (text.Length > 0 && text[0] == '/')
            return new PlacePath(PlaceForm.Rooted, Split(text, keep: 0));
        if (text.Length > 1 && text[0] == PlaceText.Hole && text[1] != '/')
            text = PlaceText.Hole + "/" + text.Substring(1); // an unknown directory with its separator, most likely
        var form = text.Length > 0 && text[0] == PlaceText.Hole ? PlaceForm.Unknown : PlaceForm.Relative;
        return new PlacePath(form, Split(text, keep: form == PlaceForm.Unknown ? 1 : 0));
    }

    /// <summary><c>\\?\E:\x</c> and <c>\\.\E:\x</c> are <c>E:\x</c>.</summary>
    private static string WithoutDevicePrefix(string text)
    {
        if (!text.StartsWith("//?/", StringComparison.Ordinal) && !text.StartsWith("//./", StringComparison.Ordinal))
            return text;
        var rest = text.Substring(4);
        return rest.StartsWith("UNC/", StringComparison.OrdinalIgnoreCase) ? "//" + rest.Substring(4) : rest;
    }

    /// <param name="text">Path with forward slashes.</param>
    /// <param name="keep">Leading segments that <c>..</c> cannot remove: the drive, the server and its share.</param>
    private static ImmutableArray<string> Split(string text, int keep)
    {
        var segments = ImmutableArray.CreateBuilder<string>();
        foreach (var segment in text.Split('/'))
        {
            if (segment.Length == 0 || segment == ".")
                continue;
            if (segment == ".." && segments.Count > keep && segments[segments.Count - 1] is not (".." or "**"))
                RemoveLast(segments);
            else if (segment != ".." || keep == 0)
                segments.Add(segment);
        }

        return segments.ToImmutable();
    }

    /// <summary>A hole may stand for several directories: its parent is as unknown as itself.</summary>
    private static void RemoveLast(ImmutableArray<string>.Builder segments)
    {
        if (segments[segments.Count - 1].IndexOf(PlaceText.Hole) < 0)
            segments.RemoveAt(segments.Count - 1);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
