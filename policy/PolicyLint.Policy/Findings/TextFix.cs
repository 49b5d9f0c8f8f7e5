using System.Collections.Immutable;

namespace PolicyLint.Policy.Findings;

/// <summary>Replaces the text at <paramref name="Span"/>; an empty span inserts.</summary>
public sealed record TextEdit(string Path, TextSpan Span, string NewText);

/// <summary>A mend that is safe to apply without asking: everything outside its edits stays as it is, byte for byte.</summary>
public sealed record TextFix(Message Title, ImmutableArray<TextEdit> Edits);
