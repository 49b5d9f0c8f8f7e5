using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Driver;
using WholeCompilation;

if (args is not [var responseFile, var policy, .. var rest])
{
    Console.Error.WriteLine("usage: WholeCompilation RESPONSE-FILE POLICY [ROUNDS [SHOWN] | probe SECONDS]");
    return 2;
}

var rounds = rest is [var r, ..] && !char.IsLetter(r[0]) ? int.Parse(r, CultureInfo.InvariantCulture) : 3;
var subject = new CodeBase(responseFile, Directory.GetCurrentDirectory());
if (rest is ["probe", var secs])
{
    Probe.Run(subject.Compile(), new PolicyText(File.ReadAllText(policy)), int.Parse(secs, CultureInfo.InvariantCulture));
    return 0;
}

var text = new PolicyText(File.ReadAllText(policy));
Console.WriteLine($"{subject.Lines} lines");
for (var i = 0; i < rounds; i++)
{
    var compilation = subject.Compile();
    var watch = Clock();
    var result = compilation.Emit(Stream.Null);
    var emitted = Clock() - watch;
    Console.WriteLine($"emit {emitted:0.00} cpu s, {result.Success}, {result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error)} errors");
    compilation = subject.Compile();
    watch = Clock();
    var driver = compilation.WithAnalyzers([new PolicyLintAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([text]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
    var allocated = GC.GetTotalAllocatedBytes();
    var diagnostics = await driver.GetAnalyzerDiagnosticsAsync();
    Console.WriteLine($"analysis {Clock() - watch:0.00} cpu s, {(GC.GetTotalAllocatedBytes() - allocated) >> 20} MB, {string.Join(", ", diagnostics.GroupBy(d => d.Id).OrderBy(g => g.Key).Select(g => g.Key + " " + g.Count()))}");
    foreach (var d in diagnostics.Where(_ => i == 0).OrderBy(d => d.Location.SourceTree?.FilePath).ThenBy(d => d.Location.SourceSpan).Take(rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 0))
    {
        Console.WriteLine(d);
        foreach (var step in d.AdditionalLocations.Where(l => l.IsInSource).Select(l => l.GetLineSpan()))
        {
            Console.WriteLine($"    {step.Path}({step.StartLinePosition.Line + 1})");
        }
    }
}

return 0;

static double Clock() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
