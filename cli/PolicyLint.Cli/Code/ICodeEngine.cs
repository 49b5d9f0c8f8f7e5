using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Code;

/// <summary>The analyzers that the package ships, and how to read what they report.</summary>
internal interface ICodeEngine
{
    ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    /// <summary>The finding that a diagnostic carries; null for diagnostics that are none of ours.</summary>
    Finding? Read(Diagnostic diagnostic);
}
