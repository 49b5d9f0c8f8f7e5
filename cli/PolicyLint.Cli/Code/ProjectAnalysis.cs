using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Code;

/// <summary>Runs the analyzers over one project and tells whether its code could be understood.</summary>
internal sealed class ProjectAnalysis(ICodeEngine engine, DateOnly asOf, bool withInventory)
{
    private readonly InSourceSuppression _suppressions = new(asOf);
    private readonly ReferencedProjects _referenced = new();

    /// <param name="project">One project in one target framework.</param>
    /// <param name="policy">The policy that counts for it, absolute; null when there is none.</param>
    /// <param name="additions">Policy, declarations and settings that count for it.</param>
    public async Task<ProjectResult> RunAsync(Project project, string? policy, ImmutableArray<AdditionalText> additions, CancellationToken cancel)
    {
        if (await project.GetCompilationAsync(cancel).ConfigureAwait(false) is not { } own)
        {
            return new ProjectResult(project, [], 0, [Fault(project, "NotChecked_Load", project.Name)]);
        }

        var compilation = _referenced.Align(own);

        var inventory = withInventory ? new InventoryCollector() : null;
        var crashes = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            Options(project, policy, additions),
            (exception, analyzer, _) => crashes.Enqueue($"{exception.GetType().Name}: {exception.Message}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var diagnostics = await compilation.WithAnalyzers(engine.Analyzers(inventory), options).GetAllDiagnosticsAsync(cancel).ConfigureAwait(false);
        var findings = diagnostics.SelectMany(diagnostic => Read(diagnostic, compilation, cancel)).Where(finding => finding.Severity != Severity.Off);
        var files = compilation.SyntaxTrees.Select(tree => tree.FilePath).Distinct(StringComparer.Ordinal).Count();
        var unread = await UnreadSources.FindAsync(project, cancel).ConfigureAwait(false);
        return new ProjectResult(project, [.. findings], files, [.. unread, .. additions.OfType<TextFileAddition>().SelectMany(Gap), .. Gaps(project, diagnostics, crashes)])
        {
            Inventory = inventory?.Inventory ?? new CodeInventory([], []),
        };
    }

    private IEnumerable<Finding> Read(Diagnostic diagnostic, Compilation compilation, CancellationToken cancel)
    {
        if (engine.Read(diagnostic) is not { } finding)
        {
            return [];
        }

        return diagnostic.IsSuppressed ? _suppressions.Judge(diagnostic, finding, compilation, cancel) : [finding];
    }

    private AnalyzerOptions Options(Project project, string? policy, ImmutableArray<AdditionalText> additions)
    {
        var own = project.AnalyzerOptions;
        var known = own.AdditionalFiles.Select(file => Path.GetFullPath(file.Path)).ToHashSet(StringComparer.Ordinal);
        var files = own.AdditionalFiles.AddRange(additions.Where(file => !known.Contains(file.Path)));
        return new AnalyzerOptions(files, new RunOptions(own.AnalyzerConfigOptionsProvider, asOf, policy));
    }

    private static IEnumerable<NotChecked> Gaps(Project project, ImmutableArray<Diagnostic> diagnostics, ConcurrentQueue<string> crashes)
    {
        var errors = diagnostics.Where(IsCompileError).OrderBy(Position, StringComparer.Ordinal).ToList();
        if (errors.Count > 0)
        {
            yield return Fault(project, "NotChecked_Compile", Texts.Counted("Error", errors.Count), Describe(errors[0]));
        }

        if (crashes.Order(StringComparer.Ordinal).FirstOrDefault() is { } crash)
        {
            yield return Fault(project, "NotChecked_Crash", crash);
        }
    }

    private static IEnumerable<NotChecked> Gap(TextFileAddition addition) =>
        addition.Fault is { } fault ? [new NotChecked(addition.Path, Texts.Of("NotChecked_Unreadable", fault))] : [];

    // What the compiler itself says carries this tag; analyzers and their faults do not.
    private static bool IsCompileError(Diagnostic diagnostic) =>
        diagnostic is { Severity: DiagnosticSeverity.Error, IsSuppressed: false }
        && diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    private static string Position(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}\n{span.StartLinePosition.Line:D8}\n{span.StartLinePosition.Character:D8}\n{diagnostic.Id}";
    }

    private static string Describe(Diagnostic error)
    {
        var span = error.Location.GetLineSpan();
        var text = $"{error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        return span.IsValid ? $"{Path.GetFileName(span.Path)}:{span.StartLinePosition.Line + 1}: {text}" : text;
    }

    private static NotChecked Fault(Project project, string key, params object[] args) =>
        new(project.FilePath ?? project.Name, Texts.Of(key, args));
}

/// <summary>What one project in one target framework gave.</summary>
/// <param name="Findings">Paths are absolute; the same finding may come from several frameworks.</param>
/// <param name="Files">Source files analysed.</param>
/// <param name="Gaps">Why the findings may not be all; empty when the project compiles.</param>
internal sealed record ProjectResult(Project Project, ImmutableArray<Finding> Findings, int Files, ImmutableArray<NotChecked> Gaps)
{
    /// <summary>Members that hold personal data; empty unless it was asked for.</summary>
    public CodeInventory Inventory { get; init; } = new([], []);
}
