using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Dossiers;

/// <summary>The words of files that could not be read in full: what they may define is not called unknown.</summary>
internal sealed class BrokenTexts
{
    private static readonly char[] Separators = [' ', '\t', '\r', '\n', ',', ':', '：', '　', '[', ']', '{', '}', '"', '\'', '#'];

    private readonly string[] _texts;
    private readonly Lazy<HashSet<string>> _words;

    public BrokenTexts(IEnumerable<YamlFile> files)
    {
        _texts = [.. files.Where(f => f.IsBroken).Select(f => f.Text)];
        _words = new Lazy<HashSet<string>>(() => new HashSet<string>(_texts.SelectMany(t => t.Split(Separators, StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal));
    }

    /// <summary>Whether any file could not be read in full.</summary>
    public bool Any => _texts.Length > 0;

    /// <summary>Whether such a file mentions the id, or nothing at all of one is known.</summary>
    public bool MayHold(string id) =>
        Any && (_texts.Any(t => t.Length == 0) || _words.Value.Contains(id) || id.IndexOfAny(Separators) >= 0 && _texts.Any(t => t.IndexOf(id, StringComparison.Ordinal) >= 0));
}
