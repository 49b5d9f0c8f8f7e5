using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Shapes;

/// <summary>A text in one language or two.</summary>
public sealed class LocalizedText : ShapedObject
{
    private YamlNode? _plain;

    /// <summary><c>{ ja: …, en: … }</c>.</summary>
    public static ObjectShape<LocalizedText> Shape { get; } = new ObjectShape<LocalizedText>("LocalizedText", () => new LocalizedText())
        .May("ja", Is.Text, (t, v) => t.Ja = v, "Japanese", "日本語")
        .May("en", Is.Text, (t, v) => t.En = v, "English", "英語");

    public Positioned<string>? Ja { get; internal set; }

    public Positioned<string>? En { get; internal set; }

    /// <summary>Where the text stands.</summary>
    public SourceLocation Place => (_plain ?? Node).Location;

    /// <summary>The text as a message in both languages; what is missing in one is taken from the other.</summary>
    public Message ToMessage() => Message.Literal((En ?? Ja)?.Value ?? "", (Ja ?? En)?.Value);

    /// <inheritdoc/>
    public override string ToString() => (Ja ?? En)?.Value ?? "";

    internal static LocalizedText Plain(Positioned<string> text) => new() { Ja = text, _plain = text.Node };
}
