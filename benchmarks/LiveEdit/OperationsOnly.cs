using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LiveEdit;

/// <summary>The peer: an analyzer that asks for every body and looks at nothing. What it costs any analyzer costs that looks at bodies.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class OperationsOnly : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor None = new("NONE", "None", "None", "None", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [None];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterOperationBlockAction(c => GC.KeepAlive(c.OperationBlocks));
    }
}
