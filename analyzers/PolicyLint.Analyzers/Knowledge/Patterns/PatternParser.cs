using System.Collections.Immutable;

namespace PolicyLint.Analyzers.Knowledge.Patterns;

/// <summary>Reads the text of member and type patterns. A text that is no pattern yields null, never an exception.</summary>
internal ref struct PatternParser
{
    private readonly ReadOnlySpan<char> text;
    private int at;

    private PatternParser(ReadOnlySpan<char> text)
    {
        this.text = text;
        at = 0;
    }

    /// <returns>The pattern; null when the text is none (empty segment, unbalanced bracket, rubbish after the end).</returns>
    public static SymbolPattern? Parse(string text)
    {
        var parser = new PatternParser(text.AsSpan());
        var pattern = parser.ReadPattern();
        parser.SkipBlanks();
        return parser.at == text.Length ? pattern : null;
    }

    private SymbolPattern? ReadPattern()
    {
        var segments = ImmutableArray.CreateBuilder<NamePattern>();
        var arities = ImmutableArray.CreateBuilder<int>();
        do
        {
            SkipBlanks();
            Take('.'); // "Type..ctor" is how metadata writes a constructor
            var name = ReadName();
            if (name.Length == 0)
                return null;
            segments.Add(new NamePattern(name == "ctor" ? SymbolPattern.Constructor : name));
            if (ReadArity() is not { } arity)
                return null;
            arities.Add(arity);
        }
        while (Take('.') || Take('+'));

        if (!Take('('))
            return new SymbolPattern(segments.ToImmutable(), arities.ToImmutable(), null);
        return ReadParameters() is { } parameters
            ? new SymbolPattern(segments.ToImmutable(), arities.ToImmutable(), parameters)
            : null;
    }

    /// <returns>-1 where no arity is written; null where its brackets do not close.</returns>
    private int? ReadArity()
    {
        if (Take('`'))
            return int.TryParse(ReadName(), out var arity) ? arity : null;
        if (!Take('<'))
            return -1;
        var depth = 1;
        var count = 1;
        for (; at < text.Length && depth > 0; at++)
        {
            if (text[at] == '<')
                depth++;
            else if (text[at] == '>')
                depth--;
            else if (text[at] == ',' && depth == 1)
                count++;
        }

        return depth == 0 ? count : null;
    }

    private ImmutableArray<TypeNamePattern>? ReadParameters()
    {
        var parameters = ImmutableArray.CreateBuilder<TypeNamePattern>();
        SkipBlanks();
        if (Take(')'))
            return parameters.ToImmutable();
        do
        {
            if (ReadType() is not { } type)
                return null;
            parameters.Add(type);
            SkipBlanks();
        }
        while (Take(','));

        return Take(')') ? parameters.ToImmutable() : null;
    }

    private TypeNamePattern? ReadType()
    {
        SkipBlanks();
        var name = ReadTypeName();
        if (name is "ref" or "out" or "in" or "params" or "this" or "scoped")
        {
            SkipBlanks();
            name = ReadTypeName();
        }

        if (name.Length == 0)
            return null;
        ImmutableArray<TypeNamePattern> arguments = [];
        if (Take('<'))
        {
            if (ReadTypeArguments() is not { } read)
                return null;
            arguments = read;
        }

        var isNullable = Take('?');
        var ranks = 0;
        while (Take('['))
        {
            while (Take(','))
            {
            }

            if (!Take(']'))
                return null;
            ranks++;
            Take('?');
        }

        return new TypeNamePattern(name, arguments, ranks, isNullable);
    }

    private ImmutableArray<TypeNamePattern>? ReadTypeArguments()
    {
        var arguments = ImmutableArray.CreateBuilder<TypeNamePattern>();
        do
        {
            if (ReadType() is not { } argument)
                return null;
            arguments.Add(argument);
            SkipBlanks();
        }
        while (Take(','));

        return Take('>') ? arguments.ToImmutable() : null;
    }

    private string ReadTypeName()
    {
        var start = at;
        while (at < text.Length && (IsNameCharacter(text[at]) || text[at] is '.' or '+'))
            at++;
        var name = text.Slice(start, at - start).ToString().Replace('+', '.');
        if (Take('`'))
            ReadName();
        return name;
    }

    private string ReadName()
    {
        var start = at;
        while (at < text.Length && IsNameCharacter(text[at]))
            at++;
        return text.Slice(start, at - start).ToString();
    }

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '*' or '@'
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark
            or System.Globalization.UnicodeCategory.ConnectorPunctuation
            or System.Globalization.UnicodeCategory.LetterNumber;

    private bool Take(char c)
    {
        if (at >= text.Length || text[at] != c)
            return false;
        at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
    }
}
