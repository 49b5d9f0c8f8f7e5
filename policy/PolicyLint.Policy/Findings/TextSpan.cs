namespace PolicyLint.Policy.Findings;

/// <summary>A stretch of text: lines and columns are 1-based UTF-16 code units, the end is exclusive (as in SARIF).</summary>
public readonly record struct TextSpan(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The first character of a file: where a finding stands that concerns the whole of it.</summary>
    public static TextSpan FileStart { get; } = new(1, 1, 1, 1);
}
