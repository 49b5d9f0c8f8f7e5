using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using SummaryMemory;

if (args is not [var count])
{
    Console.Error.WriteLine("usage: SummaryMemory METHODS");
    return 2;
}

var compilation = Generated.Compile(int.Parse(count, CultureInfo.InvariantCulture));
compilation.GetDeclarationDiagnostics();
var before = Heap();
Measure(compilation);
Console.WriteLine($"left when the engine is gone: {Megabytes(Heap() - before)} MB");
GC.KeepAlive(compilation);
return 0;

static void Measure(Compilation compilation)
{
    var inputs = PolicyInputs.Read([new PolicyText(Generated.Policy)], null, CancellationToken.None);
    var engine = new FlowEngine(compilation, CodeKnowledge.Create(compilation, inputs.Knowledge, CancellationToken.None), CancellationToken.None);
    var before = Heap();
    var watch = Stopwatch.StartNew();
    engine.Run();
    var seconds = watch.Elapsed.TotalSeconds;
    var held = Heap() - before;
    var summaries = engine.Interpreted.Select(b => b.Summary).ToArray();
    Console.WriteLine($"{summaries.Length} bodies in {seconds:0.0} s; with all bound code: {Megabytes(held)} MB; summaries: {Megabytes(ObjectSize.Of(summaries))} MB");
    GC.KeepAlive(engine);
}

static long Heap()
{
    GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
    GC.WaitForPendingFinalizers();
    return GC.GetTotalMemory(forceFullCollection: true);
}

static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("0", CultureInfo.InvariantCulture);
