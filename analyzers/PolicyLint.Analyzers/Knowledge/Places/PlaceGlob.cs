using System.Collections.Immutable;
using PolicyLint.Analyzers.Knowledge.Patterns;

namespace PolicyLint.Analyzers.Knowledge.Places;

/// <summary>
/// A glob over whole segments: <c>*</c> within one, <c>**</c> for any number, also none. A hole of the text is matched by
/// <c>*</c> and <c>**</c> only, never by letters.
/// </summary>
internal sealed class PlaceGlob
{
    private readonly ImmutableArray<string> segments;
    private readonly PlaceForm form;

    public PlaceGlob(string text)
    {
        Text = text;
        var place = PlacePath.Parse(text);
        segments = place.Segments;
        form = place.Form;
        Specificity = text.Count(c => c != '*');
    }

    public string Text { get; }

    /// <summary>Number of literal characters: of several matching globs the most exact decides.</summary>
    public int Specificity { get; }

    /// <summary>The drive that the glob names (<c>E</c>); null when it names none.</summary>
    public char? Drive => form == PlaceForm.Drive ? char.ToUpperInvariant(segments[0][0]) : null;

    public bool Matches(PlacePath place)
    {
        var isFloating = segments.Length > 0 && segments[0] == "**";
        if (!isFloating && form != place.Form)
            return false;
        return Matches(0, place.Segments, 0, place.IgnoresCase || form is PlaceForm.Drive or PlaceForm.Unc);
    }

    /// <summary>Whether all that the glob covers lies below the directory <paramref name="place"/>.</summary>
    public bool LiesBelow(PlacePath place)
    {
        if (form != place.Form || place.Segments.Length > segments.Length)
            return false;
        for (var i = 0; i < place.Segments.Length; i++)
        {
            if (segments[i].IndexOf('*') >= 0 || !Wildcard.Matches(segments[i], place.Segments[i], place.IgnoresCase))
                return false;
        }

        return true;
    }

    private bool Matches(int p, ImmutableArray<string> path, int t, bool ignoreCase)
    {
        while (p < segments.Length)
        {
            if (segments[p] == "**")
            {
                for (var rest = t; rest <= path.Length; rest++)
                {
                    if (Matches(p + 1, path, rest, ignoreCase))
                        return true;
                }

                return false;
            }

            if (t == path.Length || !Wildcard.Matches(segments[p], path[t], ignoreCase))
                return false;
            p++;
            t++;
        }

        return t == path.Length;
    }
}
