using System.Security.Cryptography;

namespace PolicyLint.Policy.Dossiers;

/// <summary>How a file that a declaration names turned out.</summary>
public enum EvidenceVerdict
{
    /// <summary>There, and its hash is the one said (or none is said).</summary>
    Good,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>Its content is not what was hashed.</summary>
    Differs,

    /// <summary>The path leaves the folder of the policy.</summary>
    Outside,

    /// <summary>Nobody gave access to files.</summary>
    Unchecked,
}

/// <summary>Checks files that declarations name against the hashes that they give; each file once.</summary>
public sealed class EvidenceCheck(IPolicyFiles? files)
{
    private const int MaxRemembered = 4096;

    private readonly Dictionary<string, string?> _hashes = new(StringComparer.Ordinal);

    /// <summary>Checks one file.</summary>
    /// <param name="path">Path as the declaration says it, relative to the policy.</param>
    /// <param name="sha256">Hash in hexadecimal digits; null when none is said.</param>
    public EvidenceVerdict Check(string path, string? sha256)
    {
        var normal = Normal(path);
        if (normal is null)
            return EvidenceVerdict.Outside;
        if (files is null)
            return EvidenceVerdict.Unchecked;
        if (!_hashes.TryGetValue(normal, out var actual))
        {
            // A streamed log names a file in every row: what is remembered stays small.
            if (_hashes.Count >= MaxRemembered)
                _hashes.Clear();
            _hashes.Add(normal, actual = HashOf(normal));
        }
        if (actual is null)
            return EvidenceVerdict.Missing;
        return sha256 is null || string.Equals(actual, sha256, StringComparison.OrdinalIgnoreCase) ? EvidenceVerdict.Good : EvidenceVerdict.Differs;
    }

    /// <summary>The path with slashes and without dots; null when it is absolute or leaves the folder.</summary>
    public static string? Normal(string path)
    {
        var parts = new List<string>();
        var slashed = path.Trim().Replace('\\', '/');
        if (slashed.Length == 0 || slashed[0] == '/' || slashed.IndexOf(':') >= 0)
            return null;
        foreach (var part in slashed.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }
        return parts.Count == 0 ? null : string.Join("/", parts);
    }

    private string? HashOf(string path)
    {
        try
        {
            using var stream = files!.Open(path);
            if (stream is null)
                return null;
            using var sha = SHA256.Create();
            return BitConverter.ToString(sha.ComputeHash(stream)).Replace("-", "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
