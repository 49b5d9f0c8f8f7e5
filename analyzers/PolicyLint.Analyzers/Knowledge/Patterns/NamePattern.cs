namespace PolicyLint.Analyzers.Knowledge.Patterns;

/// <summary>One segment of a pattern: a name in which <c>*</c> stands for any characters, or <c>**</c> for any number of segments.</summary>
internal readonly record struct NamePattern
{
    public NamePattern(string text)
    {
        Text = text;
        IsManySegments = text == "**";
        IsLiteral = text.IndexOf('*') < 0;
    }

    public string Text { get; }

    /// <summary><c>**</c>: any number of segments, also none.</summary>
    public bool IsManySegments { get; }

    public bool IsLiteral { get; }

    public bool Matches(string name) => IsLiteral
        ? string.Equals(Text, name, StringComparison.Ordinal)
        : Wildcard.Matches(Text, name);

    public override string ToString() => Text;
}
