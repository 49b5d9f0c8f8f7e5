using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Rules;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Driver;

/// <summary>
/// The one analyzer that drives all rules, so that no body is interpreted twice. In a build, what a compilation's findings are is worked
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
        var settings = RunSettings.Of(context.Options);
        if (_inventory is null && settings.IsLive)
        {
            StartLive(context, settings);
            return;
        }

        var subject = new Subject(context.Compilation, context.Options, settings, context.CancellationToken);
        var findings = new CompilationFindings(subject, null, context.CancellationToken);
        if (_inventory is { } inventory)
        {
            context.RegisterCompilationEndAction(c => inventory.Inventory = findings.Inventory(c.CancellationToken));
        }

        if (!subject.HasWork)
        {
            return;
        }

        context.RegisterSemanticModelAction(c => Report(findings.In(c.SemanticModel.SyntaxTree), subject, c.ReportDiagnostic));
        context.RegisterCompilationEndAction(c => Report(subject.InPolicy.Concat(findings.OutsideSource), subject, c.ReportDiagnostic));
    }

    /// <summary>
    /// An editor makes a compilation for every keystroke, and asks for the files that are open: so nothing is done before a file is asked for, and for each
    /// only what can be seen from it.
    /// </summary>
    private static void StartLive(CompilationStartAnalysisContext context, RunSettings settings)
    {
        var (compilation, options) = (context.Compilation, context.Options);
        var made = new Lazy<Subject>(() => new Subject(compilation, options, settings, CancellationToken.None));
        context.RegisterSemanticModelAction(c =>
        {
            var subject = made.Value;
            var tree = c.SemanticModel.SyntaxTree;
            if (subject.HasWork)
            {
                Report(new CompilationFindings(subject, tree, c.CancellationToken).In(tree), subject, c.ReportDiagnostic);
            }
        });
        context.RegisterCompilationEndAction(c => Report(made.Value.InPolicy, made.Value, c.ReportDiagnostic));
    }

    private static void Report(IEnumerable<Finding> findings, Subject subject, Action<Diagnostic> report)
    {
        foreach (var finding in findings)
        {
            report(DiagnosticFinding.ToDiagnostic(finding, Descriptors[finding.Rule.Id], subject.Language, subject.Locate));
        }
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
