using System.Diagnostics;
using System.Globalization;
using GateShare;

// What gates add to the analysis of a folder of C# files: the same files under two policies, one of which names gates and exports
// besides. Runs in turn in one process, after one of each to warm up; cpu seconds of the process.
if (args is not [var folder, var without, var with])
{
    Console.Error.WriteLine("usage: GateShare FOLDER POLICY-WITHOUT-GATES POLICY-WITH-GATES");
    return 2;
}

const int Rounds = 5;
var bare = new Analysis(folder, without);
var gated = new Analysis(folder, with);
await bare.RunAsync();
await gated.RunAsync();
var (bareSeconds, gatedSeconds) = (new List<double>(), new List<double>());
for (var round = 0; round < Rounds; round++)
{
    bareSeconds.Add(await MeasureAsync(bare));
    gatedSeconds.Add(await MeasureAsync(gated));
}

var ratio = bareSeconds.Zip(gatedSeconds, (b, g) => g / b).Order().ElementAt(Rounds / 2);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bare.Files} files; without gates {Median(bareSeconds):0.00} cpu s, with gates {Median(gatedSeconds):0.00} cpu s, {ratio:0.00}x (median of pairs)"));
return 0;

static double Median(List<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);

static async Task<double> MeasureAsync(Analysis analysis)
{
    GC.Collect();
    var before = Process.GetCurrentProcess().TotalProcessorTime;
    await analysis.RunAsync();
    return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
}
