using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.Yaml;

/// <summary>Texts as YAML writes them.</summary>
public static class YamlText
{
    /// <summary>The text as a scalar that every reader takes for this text, also within brackets: in single quotes where it needs them.</summary>
    public static string Of(string text) => IsPlain(text) ? text : $"'{text.Replace("'", "''")}'";

    private static bool IsPlain(string text) =>
        text.Length > 0 && text.Trim() == text && "-?:,[]{}#&*!|>'\"%@`~.=<".IndexOf(text[0]) < 0
        && text.IndexOfAny([',', '[', ']', '{', '}', '#', ':', '：', '\n', '\r', '\t', '"']) < 0
        && text is not ("null" or "Null" or "NULL")
        && ImplicitType.Of(new YamlScalar("", TextSpan.FileStart, text, ScalarStyle.Plain)) is null;
}
