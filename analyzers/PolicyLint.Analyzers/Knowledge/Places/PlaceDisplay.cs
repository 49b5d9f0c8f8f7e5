using System.Text;

namespace PolicyLint.Analyzers.Knowledge.Places;

/// <summary>A place text as people read it: <c>…</c> for what is not known, <c>{public-web}</c> for a directory known by what it is.</summary>
internal static class PlaceDisplay
{
    public static string Of(string place)
    {
        if (place.IndexOf(PlaceText.Hole) < 0 && place.IndexOf(PlaceText.RootMark) < 0)
            return place;
        var text = new StringBuilder(place.Length);
        var isInside = false;
        foreach (var c in place)
        {
            if (c == PlaceText.RootMark)
            {
                text.Append(isInside ? '}' : '{');
                isInside = !isInside;
            }
            else
            {
                text.Append(c == PlaceText.Hole ? '…' : c);
            }
        }

        return text.ToString();
    }
}
