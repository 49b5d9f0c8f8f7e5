using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>A pattern of the policy's <c>code:</c> section or of a declaration, and whether it named anything in one compilation.</summary>
/// <param name="Text">As written; part of the identity across compilations.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="IsMatched">Whether it names a symbol of this compilation. PL0107 speaks only when no compilation of the run has one.</param>
/// <param name="IsPattern">False for a text that cannot be read as a pattern at all.</param>
/// <param name="Nearest">The name that was probably meant, for PL3008; null when none is near.</param>
public sealed record PolicyPattern(string Text, SourceLocation? Location, bool IsMatched, bool IsPattern, string? Nearest);
