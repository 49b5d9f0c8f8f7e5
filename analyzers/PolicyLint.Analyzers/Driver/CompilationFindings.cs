using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Flow.Ways;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Reconciliation;
using PolicyLint.Analyzers.Rules;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Driver;

/// <summary>The findings of one compilation, or of one of its files, worked out when it is made; for concurrent use.</summary>
internal sealed class CompilationFindings
{
    private readonly Subject _subject;
    private readonly SyntaxTree? _scope;
    private readonly ILookup<SyntaxTree?, PlacedFinding> _findings;
    private ImmutableArray<Egress> _egresses = [];

    /// <param name="scope">The one file from which is looked; null for all.</param>
    public CompilationFindings(Subject subject, SyntaxTree? scope, CancellationToken cancellation)
    {
        (_subject, _scope) = (subject, scope);
        _findings = Find(cancellation).ToLookup(f => f.Tree);
    }

    public IEnumerable<Finding> In(SyntaxTree tree) => _findings[tree].Select(f => f.Finding);

    /// <summary>Findings in declarations.</summary>
    public IEnumerable<Finding> OutsideSource => _findings[null].Select(f => f.Finding);

    /// <summary>The personal data of the compilation and its ways out, from the same run of the engine as the findings.</summary>
    public CodeInventory Inventory(CancellationToken cancellation) => CodeInventory.Of(_subject.Compilation, _subject.Knowledge, _egresses, cancellation);

    private IEnumerable<PlacedFinding> Find(CancellationToken cancellation)
    {
        var findings = new List<PlacedFinding>();
        AddReconciliation(findings, cancellation);
        if (_subject.Knowledge.HasEgress)
        {
            AddFlow(findings, cancellation);
        }

        return findings
            .OrderBy(f => f.Finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Finding.Location.Span.Line)
            .ThenBy(f => f.Finding.Location.Span.Column)
            .ThenBy(f => f.Finding.Rule.Id, StringComparer.Ordinal);
    }

    private void AddReconciliation(List<PlacedFinding> findings, CancellationToken cancellation)
    {
        if (!_subject.Inputs.HasPaper)
        {
            return;
        }

        foreach (var finding in new Reconciler(_subject.Compilation, _subject.Knowledge, _subject.Inputs.Handlings, _subject.Taxonomy).Findings(_scope, _subject.Settings.IsWholeRun, cancellation))
        {
            var severity = _subject.Severities.Of(finding.Rule, null);
            if (severity != Severity.Off)
            {
                findings.Add(new PlacedFinding(_subject.TreeAt(finding.Location.Path), finding with { Severity = severity }));
            }
        }
    }

    private void AddFlow(List<PlacedFinding> findings, CancellationToken cancellation)
    {
        var engine = new FlowEngine(_subject.Compilation, _subject.Knowledge, cancellation, _subject.Settings.SliceFrom, _scope);
        engine.Run();
        var ways = new OpenWays(engine, cancellation);
        _egresses = [.. new EgressCollector(engine, cancellation).Collect().Select(ways.Tell)];
        foreach (var (fault, egress) in Judgement.Of(engine, _egresses, cancellation))
        {
            var severity = _subject.Severities.Of(fault.Rule, egress);
            if (severity != Severity.Off && _subject.Compilation.ContainsSyntaxTree(fault.Stand.SyntaxTree))
            {
                findings.Add(new PlacedFinding(fault.Stand.SyntaxTree, CodeFindings.Make(fault, egress, severity)));
            }
        }

        AddBrokenCommitments(findings, _egresses, _subject.Severities.Of(ReconciliationRules.ForbiddenDestination, null));
        if (_subject.Settings.IsWholeRun)
        {
            AddPerformableExports(findings, _subject.Severities.Of(ReconciliationRules.UnloggedExport, null));
        }
    }

    /// <summary>Exports that approval allows, by the declarations whose data they take: the host holds them against the logs.</summary>
    private void AddPerformableExports(List<PlacedFinding> findings, Severity severity)
    {
        if (_subject.Inputs.Handlings.IsEmpty || severity == Severity.Off)
        {
            return;
        }

        var owners = new Commitments(_subject.Inputs.Handlings, _subject.Taxonomy);
        var exports = _egresses.Where(e => !e.Requirement.IsForbidden && (e.Requirement.Gates & GateKinds.Approval) != 0 && _subject.Compilation.ContainsSyntaxTree(e.Stand.SyntaxTree));
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
        if (_subject.Inputs.Handlings.IsEmpty || severity == Severity.Off)
        {
            return;
        }

        var commitments = new Commitments(_subject.Inputs.Handlings, _subject.Taxonomy);
        foreach (var egress in egresses)
        {
            if (egress.Destination is { } destination && _subject.Compilation.ContainsSyntaxTree(egress.Stand.SyntaxTree))
            {
                findings.AddRange(commitments.BrokenBy(egress.Items, destination.Class)
                    .Select(broken => new PlacedFinding(egress.Stand.SyntaxTree, CodeFindings.Make(broken, egress, severity))));
            }
        }
    }
}

/// <summary>A finding and the file that it stands in.</summary>
internal sealed record PlacedFinding(SyntaxTree? Tree, Finding Finding);
