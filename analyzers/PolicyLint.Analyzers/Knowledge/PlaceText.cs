namespace PolicyLint.Analyzers.Knowledge;

/// <summary>
/// The form in which the flow engine hands a place to <see cref="CodeKnowledge.Classify"/>: the path or URI as far as it is
/// known, <see cref="Hole"/> for each stretch that is not, and <see cref="Root"/> for a directory that is known only by what it is.
/// </summary>
/// <example><c>E:\lists\␀.csv</c> · <c>␁public-web␁/voters.csv</c> · <c>␀/wwwroot/x</c></example>
public static class PlaceText
{
    /// <summary>Stands for any text, of any length, separators included.</summary>
    public const char Hole = '\u0000';

    /// <summary>Encloses the destination class of a root such as the web root, the desktop or a removable drive.</summary>
    public const char RootMark = '\u0001';

    /// <summary>A root of the class, ready to be followed by a path.</summary>
    public static string Root(string destinationClass) => $"{RootMark}{destinationClass}{RootMark}";
}
