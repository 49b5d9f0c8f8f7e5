using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Rules;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Analyzers.Driver;

/// <summary>One compilation with what policy and declarations say of it; for concurrent use.</summary>
internal sealed class Subject
{
    private readonly Lazy<ImmutableDictionary<string, SyntaxTree>> _trees;
    private readonly Lazy<CategoryTree> _taxonomy;

    public Subject(Compilation compilation, AnalyzerOptions options, RunSettings settings, CancellationToken cancellation)
    {
        Compilation = compilation;
        Settings = settings;
        Inputs = PolicyInputs.Read(options, cancellation);
        Knowledge = CodeKnowledge.Create(compilation, Inputs.Knowledge, cancellation);
        Severities = new SeverityTable(Inputs.Policy);
        _trees = new(() => compilation.SyntaxTrees.GroupBy(t => t.FilePath).ToImmutableDictionary(g => g.Key, g => g.First()));
        _taxonomy = new(() => CategoryTree.With(Inputs.Taxonomies.SelectMany(t => t.Categories)));
    }

    public Compilation Compilation { get; }

    public RunSettings Settings { get; }

    public PolicyInputs Inputs { get; }

    public CodeKnowledge Knowledge { get; }

    public SeverityTable Severities { get; }

    public CategoryTree Taxonomy => _taxonomy.Value;

    public CultureInfo? Language => Inputs.Language;

    /// <summary>Whether anything can be found at all.</summary>
    public bool HasWork => Knowledge.HasEgress || !Inputs.Findings.IsEmpty || Inputs.HasPaper;

    /// <summary>Findings in the policy itself.</summary>
    public IEnumerable<Finding> InPolicy => Inputs.Findings.Where(f => CodeRules.IsReported(f.Rule.Id));

    /// <summary>The file of the compilation at the path; null when it is none.</summary>
    public SyntaxTree? TreeAt(string path) => _trees.Value.TryGetValue(path, out var tree) ? tree : null;

    public Location Locate(SourceLocation location)
    {
        if (TreeAt(location.Path) is not { } tree)
        {
            return DiagnosticFinding.External(location);
        }

        var lines = tree.GetText().Lines;
        var start = lines[location.Span.Line - 1].Start + location.Span.Column - 1;
        var end = lines[location.Span.EndLine - 1].Start + location.Span.EndColumn - 1;
        return Location.Create(tree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, end));
    }
}
