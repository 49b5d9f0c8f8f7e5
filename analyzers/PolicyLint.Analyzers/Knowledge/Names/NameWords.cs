using System.Collections.Immutable;
using System.Text;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Analyzers.Knowledge.Names;

/// <summary>How words around a name change what it says (<c>words.yaml</c>). Read once per process.</summary>
internal sealed class NameWords
{
    private static readonly Lazy<NameWords> Loaded = new(Load);

    private NameWords(YamlMapping data)
    {
        Weak = [.. Words(data, "weak").Select(IdentifierWords.Joined)];
        Persons = [.. Words(data, "persons")];
        Before = [.. Words(data, "before")];
        After = [.. Words(data, "after")];
        Neutral = [.. Words(data, "neutral")];
        Text = [.. Words(data, "text")];
    }

    public static NameWords Instance => Loaded.Value;

    /// <summary>Joined words that count only in the company of a person.</summary>
    public ImmutableHashSet<string> Weak { get; }

    public ImmutableHashSet<string> Persons { get; }

    /// <summary>Words that spoil a name behind them.</summary>
    public ImmutableHashSet<string> Before { get; }

    /// <summary>Words that spoil a name before them.</summary>
    public ImmutableHashSet<string> After { get; }

    /// <summary>Words behind a name that change nothing.</summary>
    public ImmutableHashSet<string> Neutral { get; }

    /// <summary>Japanese words that spoil a text.</summary>
    public ImmutableArray<string> Text { get; }

    private static NameWords Load()
    {
        using var stream = typeof(NameWords).Assembly.GetManifestResourceStream("Names/words.yaml")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new NameWords((YamlMapping)YamlReader.Read(reader.ReadToEnd(), "words.yaml", ReaderLimits.Default).Documents[0]);
    }

    private static IEnumerable<string> Words(YamlMapping data, string key) =>
        ((YamlSequence)data[key]!).Items.OfType<YamlScalar>().Select(s => s.Value);
}
