using System.Collections.Immutable;
using System.Globalization;
using CallSites;

// How the analyzers' time grows with calls of one shared helper, beside peers in the same process: every shape once at a small size to warm up, then every size by every contender in turn.
if (args is not [{ Length: > 0 } sizes, .. var peers])
{
    Console.Error.WriteLine("usage: CallSites SIZE,SIZE... [PEER.dll[=RULE,RULE...]]...");
    return 2;
}

const int Rounds = 3;
var calls = sizes.Split(',').Select(s => int.Parse(s, CultureInfo.InvariantCulture)).ToImmutableArray();
Contender[] contenders = [Contender.Ours(), .. peers.Select(p => p.Split('=')).Select(p => Contender.FromFile(p[0], p.Length > 1 ? [.. p[1].Split(',')] : []))];
Func<int, Shape>[] shapes =
[
    n => new("methods", n),
    n => new("one", n, OneMethod: true),
    n => new("one, locals", n, OneMethod: true, Locals: true),
    n => new("body 80", n, Body: 80),
    n => new("depth 12", n, Depth: 12),
];

foreach (var (contender, shape) in contenders.SelectMany(c => shapes.Select(s => (c, s))))
{
    await contender.MeasureAsync(shape(50).Source());
}

foreach (var shape in shapes)
{
    foreach (var n in calls)
    {
        await TellAsync(shape(n), contenders);
    }
}

return 0;

static async Task TellAsync(Shape shape, Contender[] contenders)
{
    var source = shape.Source();
    foreach (var contender in contenders)
    {
        List<(double Seconds, int Findings)> runs = [];
        for (var round = 0; round < Rounds && runs.Sum(r => r.Seconds) < 20; round++)
        {
            GC.Collect();
            runs.Add(await contender.MeasureAsync(source));
        }

        runs.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shape.Name,-12} {shape.Calls,6} {contender.Name,-60} {runs[runs.Count / 2].Seconds,8:0.000} s {runs[0].Findings,6} findings"));
    }
}
