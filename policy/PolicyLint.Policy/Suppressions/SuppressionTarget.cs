using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Globs;

namespace PolicyLint.Policy.Suppressions;

/// <summary>What a suppression names: an id, a symbol, a file glob, or a file glob and a pointer.</summary>
internal static class SuppressionTarget
{
    /// <summary>
    /// <c>SAK-00012</c> covers everything about it, <c>SAK-00012#/file</c> what lies below; <c>declarations/*.yaml#/file/purpose</c> goes by
    /// file; a symbol covers its members.
    /// </summary>
    public static bool Matches(string target, Finding finding)
    {
        if (IsBelow(finding.Target, target))
            return true;
        var hash = target.IndexOf('#');
        var glob = hash < 0 ? target : target.Substring(0, hash);
        if (glob.IndexOf('/') < 0 && glob.IndexOf('*') < 0 && glob.IndexOf('.') < 0)
            return false;
        var isThere = new GlobPattern(glob.StartsWith("**/", StringComparison.Ordinal) ? glob : "**/" + glob).IsMatch(finding.Location.Path);
        return isThere && (hash < 0 || IsBelow(Pointer(finding.Target), target.Substring(hash + 1)));
    }

    private static string Pointer(string target) => target.IndexOf('#') is >= 0 and var hash ? target.Substring(hash + 1) : "";

    private static bool IsBelow(string target, string ancestor) =>
        target == ancestor
        || target.Length > ancestor.Length && ancestor.Length > 0 && target.StartsWith(ancestor, StringComparison.Ordinal) && target[ancestor.Length] is '#' or '/' or '.' or '(' && target.StartsWith(ancestor, StringComparison.Ordinal);
}
