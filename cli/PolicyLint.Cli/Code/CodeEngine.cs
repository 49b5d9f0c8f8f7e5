using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Analyzers.Rules;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Code;

/// <summary>The analyzers of <c>PolicyLint.Analyzers</c>, the same that the package ships.</summary>
internal sealed class CodeEngine : ICodeEngine
{
    public ImmutableArray<DiagnosticAnalyzer> Analyzers(InventoryCollector? inventory) =>
        [inventory is null ? new PolicyLintAnalyzer() : new PolicyLintAnalyzer(inventory)];

    public Finding? Read(Diagnostic diagnostic) =>
        CodeRules.Find(diagnostic.Id) is null ? null : DiagnosticFinding.ToFinding(diagnostic);
}
