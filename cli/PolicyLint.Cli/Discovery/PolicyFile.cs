namespace PolicyLint.Cli.Discovery;

/// <summary>Where the policy of a path lies: the nearest <c>policylint.yml</c> upward.</summary>
internal static class PolicyFile
{
    public const string Name = "policylint.yml";

    /// <summary>The absolute path of the nearest policy at or above a directory; null when there is none.</summary>
    public static string? Nearest(string directory)
    {
        for (var at = directory; at is not null; at = Path.GetDirectoryName(at))
        {
            var candidate = Path.Combine(at, Name);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
