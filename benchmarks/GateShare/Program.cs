using System.Diagnostics;
using System.Globalization;
using GateShare;

// What gates add to the analysis of a folder of C# files: the same files under one policy without gates, and under others that name gates
// and exports besides. Runs in turn in one process, after one of each to warm up; cpu seconds of the process, for the whole analysis and for the flow engine alone.
if (args is not [var folder, var without, .. { Length: > 0 } with])
{
    Console.Error.WriteLine("usage: GateShare FOLDER POLICY-WITHOUT-GATES POLICY-WITH-GATES...");
    return 2;
}

const int Rounds = 3;
var subjects = with.Prepend(without).Select(p => new Subject(Path.GetFileName(p), new Analysis(folder, p), [], [])).ToList();
for (var round = 0; round <= Rounds; round++)
{
    foreach (var (_, analysis, whole, engine) in subjects)
    {
        var seconds = await MeasureAsync(analysis);
        if (round > 0)
        {
            whole.Add(seconds);
            engine.Add(analysis.RunEngine());
        }
    }
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{subjects[0].Analysis.Files} files; medians of {Rounds} rounds, and of their pairs with the first policy"));
foreach (var (policy, _, whole, engine) in subjects)
{
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{policy}: whole {Median(whole):0.00} cpu s, {Ratio(whole, subjects[0].Whole):0.00}x; engine {Median(engine.Select(e => e.Seconds)):0.00} cpu s, {Ratio(engine.Select(e => e.Seconds), subjects[0].Engine.Select(e => e.Seconds)):0.00}x, {engine[0].Bodies} bodies, {engine[0].Runs} runs, {engine[0].Steps} steps"));
}

return 0;

static double Ratio(IEnumerable<double> seconds, IEnumerable<double> bare) => Median(bare.Zip(seconds, (b, s) => s / b));

static double Median(IEnumerable<double> seconds)
{
    var sorted = seconds.Order().ToList();
    return sorted[sorted.Count / 2];
}

static async Task<double> MeasureAsync(Analysis analysis)
{
    GC.Collect();
    var before = Process.GetCurrentProcess().TotalProcessorTime;
    await analysis.RunAsync();
    return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
}

/// <summary>One policy with its figures, round by round.</summary>
internal sealed record Subject(string Policy, Analysis Analysis, List<double> Whole, List<EngineRun> Engine);
