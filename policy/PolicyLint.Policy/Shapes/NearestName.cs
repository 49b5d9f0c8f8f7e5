namespace PolicyLint.Policy.Shapes;

/// <summary>"Did you mean": the known name that a mistyped one is nearest to.</summary>
public static class NearestName
{
    /// <summary>The nearest of <paramref name="known"/>; null when none is near enough, or two are equally near.</summary>
    public static string? Of(string typed, IEnumerable<string> known)
    {
        if (typed.Length is 0 or > 64)
            return null;
        string? nearest = null;
        var limit = Math.Max(1, typed.Length / 3);
        var best = limit + 1;
        var isTied = false;
        foreach (var name in known)
        {
            var distance = Bare(name) == Bare(typed) ? 0 : Distance(typed, name, limit);
            isTied = distance == best ? distance <= limit : isTied && distance > best;
            if (distance >= best)
                continue;
            nearest = name;
            best = distance;
        }
        return isTied ? null : nearest;
    }

    /// <summary>approved_by, approved-by and ApprovedBy are all approvedBy.</summary>
    private static string Bare(string name) => name.Replace("_", "").Replace("-", "").ToLowerInvariant();

    /// <summary>Edits between two names (insert, delete, replace, swap neighbours); above <paramref name="limit"/> only "more".</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var rows = new int[3][];
        for (var i = 0; i < 3; i++)
            rows[i] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            int[] row = rows[i % 3], above = rows[(i - 1) % 3], twoAbove = rows[(i + 1) % 3];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }
        return rows[a.Length % 3][b.Length];
    }
}
