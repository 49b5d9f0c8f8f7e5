using System.Diagnostics;
using System.Globalization;
using LiveEdit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Driver;

if (args is not [var responseFile, var policy, var rounds, .. var files])
{
    Console.Error.WriteLine("usage: LiveEdit RESPONSE-FILE POLICY ROUNDS FILE...");
    return 2;
}

var options = new AnalyzerOptions([new PolicyText(File.ReadAllText(policy))], LiveOptions.Instance);
var compilation = new CodeBase(responseFile, Directory.GetCurrentDirectory()).Compile();
compilation.GetDiagnostics();
foreach (var file in files)
{
    var edits = new Edits(file);
    List<double> floor = [], peer = [], ours = [], bytes = [];
    var found = 0;
    for (var i = 0; i < int.Parse(rounds, CultureInfo.InvariantCulture); i++)
    {
        compilation = edits.Next(compilation);
        floor.Add(Measure(file, null).Milliseconds);
        compilation = edits.Next(compilation);
        peer.Add(Measure(file, new OperationsOnly()).Milliseconds);
        compilation = edits.Next(compilation);
        var (milliseconds, allocated, findings) = Measure(file, new PolicyLintAnalyzer());
        ours.Add(milliseconds);
        bytes.Add(allocated / 1048576.0);
        found = findings;
    }

    Console.WriteLine($"{file}: compiler's diagnostics {Median(floor):0} ms, bodies only {Median(peer):0} ms, PolicyLint {Median(ours):0} ms (worst {ours.Max():0}), {Median(bytes):0.0} MB, {found} findings");
}

return 0;

(double Milliseconds, long Bytes, int Findings) Measure(string file, DiagnosticAnalyzer? analyzer)
{
    var tree = compilation.SyntaxTrees.First(t => t.FilePath.EndsWith(file, StringComparison.Ordinal));
    var allocated = GC.GetTotalAllocatedBytes(precise: true);
    var watch = Stopwatch.StartNew();
    var count = analyzer is null ? compilation.GetSemanticModel(tree).GetDiagnostics().Length : Diagnostics(tree, analyzer);
    return (watch.Elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated, count);
}

int Diagnostics(SyntaxTree tree, DiagnosticAnalyzer analyzer)
{
    var driver = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
    var found = driver.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, CancellationToken.None).GetAwaiter().GetResult();
    foreach (var f in found.Where(f => f.Id == "AD0001"))
    {
        Console.WriteLine(f);
    }

    return found.Length;
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
