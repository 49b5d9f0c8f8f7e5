using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <summary>Composite format strings: <c>"{0}\\list.csv"</c>.</summary>
internal static class FormatPattern
{
    /// <summary>The texts that the format can give; a hole for what is not known.</summary>
    public static TextSet Fill(string format, TextSet[] arguments)
    {
        var result = TextSet.Of("");
        var literal = new System.Text.StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is '{' or '}' && i + 1 < format.Length && format[i + 1] == c)
            {
                literal.Append(c);
                i++;
            }
            else if (c == '{' && format.IndexOf('}', i) is var end and > 0)
            {
                result = Append(result, TextSet.Of(literal.ToString()));
                literal.Clear();
                result = Append(result, ArgumentAt(format.Substring(i + 1, end - i - 1), arguments));
                i = end;
            }
            else
            {
                literal.Append(c);
            }
        }

        return Append(result, TextSet.Of(literal.ToString()));
    }

    private static TextSet ArgumentAt(string hole, TextSet[] arguments)
    {
        var digits = new string([.. hole.TakeWhile(char.IsDigit)]);
        return int.TryParse(digits, out var index) && index < arguments.Length ? arguments[index].OrUnknown() : TextSet.Unknown;
    }

    private static TextSet Append(TextSet left, TextSet right) => left.Pair(right, (a, b) => a.Append(b));
}
