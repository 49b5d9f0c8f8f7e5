using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Shapes;

/// <summary>A text that refers to something by id, found while reading.</summary>
public readonly record struct Reference(ReferenceKind Kind, YamlScalar Scalar);

/// <summary>What gathers while the documents of a file are read into types.</summary>
public sealed class ShapeReading(PolicyZone zone)
{
    /// <summary>Faults of form, in the order of reading.</summary>
    public FindingList Findings { get; } = new();

    /// <summary>Every reference by id, whether or not there is such a thing.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>The days of what is said to have happened.</summary>
    public List<Positioned<Day>> PastDays { get; } = [];

    /// <summary>Set when a list was read without an element that could not be read; the key that the list stands at takes note of it.</summary>
    internal bool HasSkipped { get; set; }

    /// <summary>The zone of times that name no offset.</summary>
    public PolicyZone Zone { get; } = zone;

    internal Finding Add(RuleInfo rule, YamlNode node, string key, params object[] args)
    {
        var finding = rule.At(node.Location, key, args);
        Findings.Add(finding);
        return finding;
    }

    internal void Add(Finding finding) => Findings.Add(finding);

    /// <summary>PL0003 for a node of the wrong kind; says what is expected.</summary>
    internal bool Mismatch(YamlNode node, Shape expected)
    {
        var text = node is YamlScalar scalar ? scalar.Value : "";
        if (text.Length is > 0 and <= 40)
            Add(FileRules.Unknown, node, "PL0003.Mismatch", text, PolicyMessages.Of(expected.ExpectationKey));
        else
            Add(FileRules.Unknown, node, "PL0003.Expected", PolicyMessages.Of(expected.ExpectationKey));
        return false;
    }

    /// <summary>The text as meant, full-width characters as the ASCII that they imitate; only for values that are ASCII by nature.</summary>
    internal static string Ascii(YamlScalar scalar) => WideDigits.ToAscii(scalar.Value).Trim();

    /// <summary>
    /// Tells of a value that could be read, were it not typed in full-width characters (PL0008), or with spaces inside its quotes, which
    /// other readers do not take off (PL0003). One that cannot be read either way is another fault.
    /// </summary>
    /// <param name="scalar">The value as it stands.</param>
    /// <param name="meant">The value as it should be written.</param>
    internal bool TellTyping(YamlScalar scalar, string meant)
    {
        if (WideDigits.Any(scalar.Value))
            Add(FileRules.FullWidth.At(scalar.Location, "PL0008.Value", scalar.Value, meant) with { Fix = Replace(scalar, meant, "Fix.Ascii") });
        else if (scalar.Value.Length != scalar.Value.Trim().Length)
            Add(FileRules.Unknown.At(scalar.Location, "PL0003.Spaces", meant) with { Fix = Replace(scalar, meant, "Fix.Iso") });
        else
            return false;
        return true;
    }

    /// <summary>A fix that puts a value without quotes in place of a scalar; null for one of several lines.</summary>
    internal static TextFix? Unquote(YamlScalar scalar, string text) => scalar.Span.Line != scalar.Span.EndLine || scalar.Style == ScalarStyle.Block
        ? null
        : new TextFix(PolicyMessages.Of("Fix.Unquote", text), [new TextEdit(scalar.Path, scalar.Span, text)]);

    /// <summary>A fix that puts another value in place of a scalar on one line; null for blocks.</summary>
    internal static TextFix? Replace(YamlScalar scalar, string text, string titleKey)
    {
        if (scalar.Span.Line != scalar.Span.EndLine || scalar.Style == ScalarStyle.Block)
            return null;
        // Inside quotes the quotes stay as they are.
        var span = scalar.Style == ScalarStyle.Quoted
            ? scalar.Span with { Column = scalar.Span.Column + 1, EndColumn = scalar.Span.EndColumn - 1 }
            : scalar.Span;
        return new TextFix(PolicyMessages.Of(titleKey, text), [new TextEdit(scalar.Path, span, text)]);
    }
}
