using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Flow.Ways;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Reconciliation;
using PolicyLint.Analyzers.Rules;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Analyzers.Driver;

/// <summary>All findings of one compilation, worked out when it is made; for concurrent use.</summary>
internal sealed class CompilationFindings
{
    private readonly Compilation _compilation;
    private readonly PolicyInputs _inputs;
    private readonly CodeKnowledge _knowledge;
    private readonly bool _isWholeRun;
    private readonly int _sliceFrom;
    private readonly ImmutableDictionary<string, SyntaxTree> _trees;
    private readonly ILookup<SyntaxTree?, PlacedFinding> _findings;
    private ImmutableArray<Egress> _egresses = [];

    public CompilationFindings(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        _compilation = compilation;
        _inputs = PolicyInputs.Read(options, cancellation);
        _knowledge = CodeKnowledge.Create(compilation, _inputs.Knowledge, cancellation);
        _sliceFrom = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.PolicyLintSliceFrom", out var from) && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var members) ? members : FlowEngine.LargeProgram;
        _isWholeRun = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.PolicyLintWholeRun", out var isWholeRun) && isWholeRun == "true";
        _trees = compilation.SyntaxTrees.GroupBy(t => t.FilePath).ToImmutableDictionary(g => g.Key, g => g.First());
        _findings = Find(cancellation).ToLookup(f => f.Tree);
    }

    /// <summary>Whether anything can be found at all.</summary>
    public bool HasWork => _knowledge.HasEgress || !_inputs.Findings.IsEmpty || _inputs.HasPaper;

    public CultureInfo? Language => _inputs.Language;

    public IEnumerable<PlacedFinding> In(SyntaxTree tree) => _findings[tree];

    /// <summary>Findings in the policy file and in declarations.</summary>
    public IEnumerable<Finding> OutsideSource =>
        _inputs.Findings.Where(f => CodeRules.IsReported(f.Rule.Id)).Concat(_findings[null].Select(f => f.Finding));

    /// <summary>The personal data of the compilation and its ways out, from the same run of the engine as the findings.</summary>
    public CodeInventory Inventory(CancellationToken cancellation) => CodeInventory.Of(_compilation, _knowledge, _egresses, cancellation);

    public Location Locate(SourceLocation location)
    {
        if (!_trees.TryGetValue(location.Path, out var tree))
        {
            return DiagnosticFinding.External(location);
        }

        var lines = tree.GetText().Lines;
        var start = lines[location.Span.Line - 1].Start + location.Span.Column - 1;
        var end = lines[location.Span.EndLine - 1].Start + location.Span.EndColumn - 1;
        return Location.Create(tree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, end));
    }

    private IEnumerable<PlacedFinding> Find(CancellationToken cancellation)
    {
        var findings = new List<PlacedFinding>();
        var severities = new SeverityTable(_inputs.Policy);
        AddReconciliation(findings, severities, cancellation);
        if (_knowledge.HasEgress)
        {
            AddFlow(findings, severities, cancellation);
        }

        return findings
            .OrderBy(f => f.Finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Finding.Location.Span.Line)
            .ThenBy(f => f.Finding.Location.Span.Column)
            .ThenBy(f => f.Finding.Rule.Id, StringComparer.Ordinal);
    }

    private void AddReconciliation(List<PlacedFinding> findings, SeverityTable severities, CancellationToken cancellation)
    {
        if (!_inputs.HasPaper)
        {
            return;
        }

        foreach (var finding in new Reconciler(_compilation, _knowledge, _inputs.Handlings, Taxonomy).Findings(_isWholeRun, cancellation))
        {
            var severity = severities.Of(finding.Rule, null);
            if (severity != Severity.Off)
            {
                findings.Add(new PlacedFinding(_trees.TryGetValue(finding.Location.Path, out var tree) ? tree : null, finding with { Severity = severity }));
            }
        }
    }

    private void AddFlow(List<PlacedFinding> findings, SeverityTable severities, CancellationToken cancellation)
    {
        var engine = new FlowEngine(_compilation, _knowledge, cancellation, _sliceFrom);
        engine.Run();
        var ways = new OpenWays(engine, cancellation);
        _egresses = [.. new EgressCollector(engine, cancellation).Collect().Select(ways.Tell)];
        foreach (var (fault, egress) in Judgement.Of(engine, _egresses, cancellation))
        {
            var severity = severities.Of(fault.Rule, egress);
            if (severity != Severity.Off && _compilation.ContainsSyntaxTree(fault.Stand.SyntaxTree))
            {
                findings.Add(new PlacedFinding(fault.Stand.SyntaxTree, CodeFindings.Make(fault, egress, severity)));
            }
        }

        AddBrokenCommitments(findings, _egresses, severities.Of(ReconciliationRules.ForbiddenDestination, null));
        if (_isWholeRun)
        {
            AddPerformableExports(findings, severities.Of(ReconciliationRules.UnloggedExport, null));
        }
    }

    /// <summary>Exports that approval allows, by the declarations whose data they take: the host holds them against the logs.</summary>
    private void AddPerformableExports(List<PlacedFinding> findings, Severity severity)
    {
        if (_inputs.Handlings.IsEmpty || severity == Severity.Off)
        {
            return;
        }

        var owners = new Commitments(_inputs.Handlings, Taxonomy);
        var exports = _egresses.Where(e => !e.Requirement.IsForbidden && (e.Requirement.Gates & GateKinds.Approval) != 0 && _compilation.ContainsSyntaxTree(e.Stand.SyntaxTree));
        foreach (var egress in exports)
        {
            foreach (var owner in egress.Items.SelectMany(i => owners.OwnersOf(i).Select(d => (Declaration: d, Item: i))).GroupBy(o => o.Declaration))
            {
                findings.Add(new PlacedFinding(egress.Stand.SyntaxTree, CodeFindings.MakePerformable(owner.Key, [.. owner.Select(o => o.Item)], egress, severity)));
            }
        }
    }

    /// <summary>What a declaration forbids no gate allows: said beside what the policy says of the same egress.</summary>
    private void AddBrokenCommitments(List<PlacedFinding> findings, IEnumerable<Egress> egresses, Severity severity)
    {
        if (_inputs.Handlings.IsEmpty || severity == Severity.Off)
        {
            return;
        }

        var commitments = new Commitments(_inputs.Handlings, Taxonomy);
        foreach (var egress in egresses)
        {
            if (egress.Destination is { } destination && _compilation.ContainsSyntaxTree(egress.Stand.SyntaxTree))
            {
                findings.AddRange(commitments.BrokenBy(egress.Items, destination.Class)
                    .Select(broken => new PlacedFinding(egress.Stand.SyntaxTree, CodeFindings.Make(broken, egress, severity))));
            }
        }
    }

    private CategoryTree Taxonomy => CategoryTree.With(_inputs.Taxonomies.SelectMany(t => t.Categories));
}

/// <summary>A finding and the file that it stands in.</summary>
internal sealed record PlacedFinding(SyntaxTree? Tree, Finding Finding);
