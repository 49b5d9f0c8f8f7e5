using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Shapes;

/// <summary>Text, perhaps an id of something else, or any value as it was typed.</summary>
internal sealed class TextShape(ReferenceKind? refersTo = null, bool isHash = false, bool isAnyValue = false) : ScalarShape<string>
{
    internal override string ExpectationKey => refersTo == ReferenceKind.Category ? "Kind.Category" : "Expect.Text";

    /// <summary>What the text is the id of; null for text that is no id.</summary>
    public ReferenceKind? RefersTo => refersTo;

    internal override void WriteSchema(SchemaWriter schema)
    {
        // A number without quotes is read as the text that was typed, so editors may not object to it.
        schema.Strings("type", isAnyValue || isHash ? ["string", "number", "boolean"] : ["string", "number"]);
    }

    private protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out string value)
    {
        value = scalar.Value;
        if (!isHash && !isAnyValue && ImplicitType.Of(scalar) is { } other)
            reading.Add(FileRules.ImplicitType.At(scalar.Location, "PL0009", scalar.Value, PolicyMessages.Of("Type." + other)) with
            {
                Fix = new TextFix(PolicyMessages.Of("Fix.Quote"), [new TextEdit(scalar.Path, scalar.Span, $"\"{scalar.Value}\"")]),
            });
        if (refersTo is { } kind)
            reading.References.Add(new Reference(kind, scalar));
        return true;
    }
}

/// <summary>PL0009: plain scalars that YAML 1.1 or 1.2 readers take for something else than the text that was typed.</summary>
internal static class ImplicitType
{
    /// <summary>"Boolean" or "Number" when another reader would change the text; null when it stays what it is.</summary>
    public static string? Of(YamlScalar scalar)
    {
        var text = scalar.Value;
        if (!scalar.IsPlain || text.Length is 0 or > 40 || text[0] > 'y')
            return null;
        if (IsBoolean(text))
            return "Boolean";
        return text[0] is >= '0' and <= '9' or '-' or '+' or '.' && IsNumberInDisguise(text) ? "Number" : null;
    }

    private static bool IsBoolean(string text) => text.Length <= 5 && text.ToLowerInvariant() is "yes" or "no" or "on" or "off" or "true" or "false" or "y" or "n";

    /// <summary>A number whose own notation differs from the text: 0123, 0x1F, 1e3, 1.50, 1_000, 12:30. Plain 123 survives.</summary>
    private static bool IsNumberInDisguise(string text)
    {
        var digits = text.TrimStart('-', '+');
        if (digits.Length < 2)
            return false;
        if (digits[0] == '0' && digits[1] is 'x' or 'X' or 'o')
            return digits.Length > 2 && digits.Skip(2).All(Uri.IsHexDigit);
        if (digits is ".inf" or ".Inf" or ".INF" or ".nan" or ".NaN" or ".NAN")
            return true;
        if (digits.All(c => c is >= '0' and <= '9'))
            return digits[0] == '0' || text[0] == '+' || digits.Length > 15;
        return IsFloat(digits) || IsGrouped(digits);
    }

    private static bool IsFloat(string digits)
    {
        int dots = 0, exponents = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] == '.' && exponents == 0)
                dots++;
            else if (digits[i] is 'e' or 'E' && i > 0 && i + 1 < digits.Length)
                exponents++;
            else if (digits[i] is '+' or '-' && digits[i - 1] is 'e' or 'E' && i + 1 < digits.Length)
                continue;
            else if (digits[i] is < '0' or > '9')
                return false;
        }
        if (dots > 1 || exponents > 1 || dots + exponents == 0)
            return false;
        return exponents == 1 || digits[0] is '.' or '0' && digits[1] != '.' || digits[digits.Length - 1] is '0' or '.';
    }

    /// <summary>1_000 and, in base sixty, 12:30.</summary>
    private static bool IsGrouped(string digits) =>
        digits[0] is >= '1' and <= '9' && digits[digits.Length - 1] is >= '0' and <= '9'
        && (digits.All(c => c is '_' or >= '0' and <= '9')
            || digits.Split(':') is { Length: > 1 } parts && parts.All(p => p.Length is 1 or 2 && p.All(c => c is >= '0' and <= '9')));
}
