using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Code;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Tests.Hosting;

/// <summary>A stand-in for the engine: every call of <c>WriteAllText</c> is a finding, and a policy file beside the code that names nothing is one too.</summary>
internal sealed class WriteSpotter : ICodeEngine
{
    private static readonly RuleCatalogue Rules = RuleCatalogue.Load();

    public ImmutableArray<DiagnosticAnalyzer> Analyzers(InventoryCollector? inventory) => [new Analyzer()];

    public Finding? Read(Diagnostic diagnostic)
    {
        if (!diagnostic.Id.StartsWith("PL", StringComparison.Ordinal))
        {
            return null;
        }

        var span = diagnostic.Location.GetLineSpan();
        var text = new TextSpan(span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1);
        return new Finding(Rules.Find(diagnostic.Id)!, Severity.Error, Message.Literal(diagnostic.GetMessage(null)), new SourceLocation(span.Path, text));
    }

#pragma warning disable RS1036, RS1037, RS1038, RS1041, RS2008 // This analyzer never leaves the tests.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class Analyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Write = new("PL1001", "write", "written on {0}", "Test", DiagnosticSeverity.Error, isEnabledByDefault: true);

        private static readonly DiagnosticDescriptor NoMatch = new("PL0107", "no match", "no class named in the policy is here", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Write, NoMatch];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterOperationAction(Spot, OperationKind.Invocation);
            context.RegisterCompilationAction(MatchPolicy);
        }

        private static void Spot(OperationAnalysisContext context)
        {
            if (((IInvocationOperation)context.Operation).TargetMethod.Name != "WriteAllText")
            {
                return;
            }

            context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.PolicyLintAsOf", out var day);
            context.ReportDiagnostic(Diagnostic.Create(Write, context.Operation.Syntax.GetLocation(), day));
        }

        private static void MatchPolicy(CompilationAnalysisContext context)
        {
            foreach (var file in context.Options.AdditionalFiles.Where(file => Path.GetFileName(file.Path) == "policylint.yml"))
            {
                var name = file.GetText(context.CancellationToken)!.Lines[^2].ToString().Trim('#', ' ');
                if (context.Compilation.GetTypeByMetadataName(name) is null)
                {
                    context.ReportDiagnostic(Diagnostic.Create(NoMatch, Location.Create(file.Path, default, default)));
                }
            }
        }
    }
}
