namespace PolicyLint.Analyzers.Driver;

/// <summary>Categories whose data wants encryption wherever it goes.</summary>
internal static class SpecialCare
{
    private static readonly string[] Roots =
        ["user.health", "user.criminal", "user.victim", "user.creed", "user.race", "user.social_status", "user.id.my_number"];

    /// <summary>Whether the category is, or lies below, special-care data or My Number.</summary>
    public static bool IsSpecial(string category) =>
        Array.Exists(Roots, r => category == r || (category.Length > r.Length && category[r.Length] == '.' && category.StartsWith(r, StringComparison.Ordinal)));
}
