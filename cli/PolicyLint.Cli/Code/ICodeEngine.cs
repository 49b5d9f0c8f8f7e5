using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Code;

/// <summary>The analyzers that the package ships, and how to read what they report.</summary>
internal interface ICodeEngine
{
    /// <summary>The analyzers for one project.</summary>
    /// <param name="inventory">Takes what the project's code holds; null when nobody asks for it.</param>
    ImmutableArray<DiagnosticAnalyzer> Analyzers(InventoryCollector? inventory);

    /// <summary>The finding that a diagnostic carries; null for diagnostics that are none of ours.</summary>
    Finding? Read(Diagnostic diagnostic);
}
