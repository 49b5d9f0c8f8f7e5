using System.Security.Cryptography;
using System.Text;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reports;

/// <summary>
/// Names findings so that a later run knows them again: rule, file, the thing concerned and the words of its line, never a line
/// number. Equal ones in one file are told apart by their order.
/// </summary>
internal sealed class Fingerprints(SourceTexts texts, string directory)
{
    private readonly Dictionary<string, string> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _last = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of a finding; ask in the order in which findings are printed.</summary>
    public string Of(Finding finding)
    {
        var key = string.Join('\n', finding.Rule.Id, StablePath(finding.Location.Path), finding.Target, Words(finding.Location));
        return _last[key] = _last.TryGetValue(key, out var last) ? Next(last) : Hash($"{key}\n1");
    }

    /// <summary>The fingerprint of the next finding that differs in nothing but where it stands.</summary>
    public static string Next(string fingerprint) => Hash(fingerprint);

    /// <summary>The words of the line where a finding stands, with one space between them; empty for a whole file.</summary>
    public string Words(SourceLocation location) =>
        location.Span == TextSpan.FileStart || texts.Line(location.Path, location.Span.Line) is not { } line
            ? ""
            : string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>32 hex digits.</summary>
    public static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    /// <summary>The path from the root of the repository, so that a finding has one name whatever directory the tool is started in.</summary>
    public string StablePath(string path)
    {
        var full = Path.GetFullPath(path, directory);
        var folder = Path.GetDirectoryName(full) ?? directory;
        if (!_roots.TryGetValue(folder, out var root))
        {
            _roots[folder] = root = RootOf(folder);
        }

        return NeutralPath.Relative(root, full);
    }

    private string RootOf(string folder) =>
        Ancestor(folder, ".git") ?? Ancestor(folder, "policylint.yml") ?? directory;

    private static string? Ancestor(string folder, string mark)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, mark)))
            {
                return at;
            }
        }

        return null;
    }
}
