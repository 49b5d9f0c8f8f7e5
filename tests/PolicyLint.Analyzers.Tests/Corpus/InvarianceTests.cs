using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Tests.Corpus;

/// <summary>Same input, same output: whatever the order of files, the concurrency and the culture.</summary>
public sealed class InvarianceTests
{
    private const string Flow = "flow/abstract/";

    [Fact]
    public async Task FileOrderDoesNotMatter()
    {
        var trees = TreesOf(Flow);
        var expected = await FindingsOf(trees, concurrent: false);

        Assert.NotEqual("", expected);
        Assert.Equal(expected, await FindingsOf(trees.Reverse(), concurrent: false));
        foreach (var seed in new[] { 1, 2 })
        {
            Assert.Equal(expected, await FindingsOf(Shuffled(trees, seed), concurrent: false));
        }
    }

    [Fact]
    public async Task ConcurrencyDoesNotMatter()
    {
        var trees = TreesOf(Flow);

        Assert.Equal(await FindingsOf(trees, concurrent: false), await FindingsOf(trees, concurrent: true));
    }

    [Fact]
    public async Task CultureDoesNotMatter()
    {
        var trees = TreesOf(Flow);
        var before = CultureInfo.CurrentCulture;
        var expected = await FindingsOf(trees, concurrent: false);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ja-JP");
            Assert.Equal(expected, await FindingsOf(trees, concurrent: false));
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(expected, await FindingsOf(trees, concurrent: false));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task MessagesExistInBothLanguages()
    {
        var findings = (await Diagnose(TreesOf(Flow), concurrent: true)).Select(DiagnosticFinding.ToFinding).ToList();

        Assert.All(findings, f => Assert.NotEqual(f.Message.Text(CultureInfo.InvariantCulture), f.Message.Text(CultureInfo.GetCultureInfo("ja-JP"))));
    }

    private static ImmutableArray<SyntaxTree> TreesOf(string area) =>
        [.. Sample.All.Where(p => p.StartsWith(area, StringComparison.Ordinal)).Select(Sample.Read).SelectMany(s => s.Parts.Prepend(s.Main)).DistinctBy(t => t.FilePath)];

    private static SyntaxTree[] Shuffled(ImmutableArray<SyntaxTree> trees, int seed)
    {
        var shuffled = trees.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static async Task<string> FindingsOf(IEnumerable<SyntaxTree> trees, bool concurrent) =>
        string.Join('\n', (await Diagnose(trees, concurrent)).Select(d => Line(DiagnosticFinding.ToFinding(d))).Order(StringComparer.Ordinal));

    private static Task<ImmutableArray<Diagnostic>> Diagnose(IEnumerable<SyntaxTree> trees, bool concurrent) =>
        SampleRun.Analyze(SampleRun.Compile(trees, isExecutable: false), [Path.Combine(Sample.Root, "flow", "abstract", "policylint.yml")], concurrent);

    /// <summary>All that a finding says, in one line.</summary>
    private static string Line(Finding finding) => string.Join(
        '\t',
        finding.Location,
        finding.Rule.Id,
        finding.Severity,
        finding.Message.Text(CultureInfo.InvariantCulture),
        string.Join(",", finding.Data),
        string.Join(",", finding.Missing),
        finding.Destination,
        finding.Source,
        finding.Write,
        string.Join(" > ", finding.Trace.Select(t => $"{t.Location} {t.Text.Text(CultureInfo.InvariantCulture)}")),
        string.Join(" & ", finding.Related.Select(t => $"{t.Location} {t.Text.Text(CultureInfo.InvariantCulture)}")));
}
