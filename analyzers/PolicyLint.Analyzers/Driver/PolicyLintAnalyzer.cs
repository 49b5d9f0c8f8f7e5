using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Rules;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Driver;

/// <summary>
/// The one analyzer that drives all rules, so that no body is interpreted twice. What a compilation's findings are is worked
/// out once, before the first of its files asks: were it left to that, all others would wait for it, and count the waiting as work.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyLintAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors =
        CodeRules.Reported.ToImmutableDictionary(r => r.Id, Descriptor, StringComparer.Ordinal);

    private readonly InventoryCollector? _inventory;

    /// <summary>As compilers and editors make it.</summary>
    public PolicyLintAnalyzer()
    {
    }

    /// <param name="inventory">Is given what the code holds, besides the findings.</param>
    public PolicyLintAnalyzer(InventoryCollector inventory) => _inventory = inventory;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. Descriptors.Values.OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var findings = new CompilationFindings(context.Compilation, context.Options, context.CancellationToken);
        if (_inventory is { } inventory)
        {
            context.RegisterCompilationEndAction(c => inventory.Inventory = findings.Inventory(c.CancellationToken));
        }

        if (!findings.HasWork)
        {
            return;
        }

        context.RegisterSemanticModelAction(c =>
        {
            foreach (var finding in findings.In(c.SemanticModel.SyntaxTree))
            {
                c.ReportDiagnostic(DiagnosticFinding.ToDiagnostic(finding.Finding, Descriptors[finding.Finding.Rule.Id], findings.Language, findings.Locate));
            }
        });
        context.RegisterCompilationEndAction(c =>
        {
            foreach (var finding in findings.OutsideSource)
            {
                c.ReportDiagnostic(DiagnosticFinding.ToDiagnostic(finding, Descriptors[finding.Rule.Id], findings.Language, findings.Locate));
            }
        });
    }

    private static DiagnosticDescriptor Descriptor(RuleInfo rule) => new(
        rule.Id,
        new RuleText(rule.Title, null),
        "{0}",
        Category(rule.Id),
        DiagnosticFinding.ToRoslyn(rule.DefaultSeverity),
        isEnabledByDefault: true,
        description: null,
        helpLinkUri: rule.HelpUri);

    private static string Category(string id) => id[2] switch
    {
        '0' => "PolicyLint.Files",
        '1' => "PolicyLint.Flow",
        '2' => "PolicyLint.Gates",
        '3' => "PolicyLint.Reconciliation",
        _ => "PolicyLint.Suppressions",
    };
}
