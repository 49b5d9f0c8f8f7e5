using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyLint.Analyzers.Driver;

namespace PolicyLint.Analyzers.Tests.Corpus;

/// <summary>Every sample finds what its comments expect, at their lines, and nothing else.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Samples => [.. Sample.All];

    [Theory]
    [MemberData(nameof(Samples))]
    public Task SaysWhatItsCommentsExpect(string path) => Check(path, Look.AtProgram);

    /// <summary>In large programs only the data is followed, from where it turns up: the findings are the same.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public Task SaysTheSameInLargePrograms(string path) => Check(path, Look.AtLargeProgram);

    /// <summary>While a file is edited, it is looked at by itself.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public Task SaysTheSameWhileEdited(string path) => Check(path, Look.AtEachFile);

    private static async Task Check(string path, Look look)
    {
        var sample = Sample.Read(path);
        var compilation = SampleRun.Compile(sample);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));

        var found = await SampleRun.Analyze(compilation, sample.AdditionalFiles, look: look);

        var faults = Compare(sample, [.. found]);
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static List<string> Compare(Sample sample, List<Diagnostic> found)
    {
        var faults = new List<string>();
        foreach (var expected in sample.Expectations.Where(e => !e.IsNegative))
        {
            var match = found.Find(d => Meets(d, expected));
            if (match is null)
            {
                faults.Add($"missed {expected}   {Line(sample, expected.Path, expected.Line)}");
            }
            else
            {
                found.Remove(match);
            }
        }

        faults.AddRange(found.Select(d => $"false  {PathOf(d)}:{LineOf(d)} {d.Id}: {English(d)}   {Line(sample, PathOf(d), LineOf(d))}"));
        return faults;
    }

    private static bool Meets(Diagnostic diagnostic, Expectation expected) =>
        diagnostic.Id == expected.RuleId
        && LineOf(diagnostic) == expected.Line
        && PathOf(diagnostic) == expected.Path
        && (expected.Fragment is null || English(diagnostic).Contains(expected.Fragment, StringComparison.Ordinal));

    private static string English(Diagnostic diagnostic) =>
        DiagnosticFinding.ToFinding(diagnostic).Message.Text(System.Globalization.CultureInfo.InvariantCulture);

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path;

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static string Line(Sample sample, string path, int line)
    {
        var tree = sample.Parts.Prepend(sample.Main).FirstOrDefault(t => t.FilePath == path);
        return tree?.GetText().Lines[line - 1].ToString().Trim() ?? "";
    }
}
