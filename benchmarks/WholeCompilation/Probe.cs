using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;

namespace WholeCompilation;

/// <summary>What one run of the engine does, in figures.</summary>
internal static class Probe
{
    public static void Run(Compilation compilation, AdditionalText policy, int seconds)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var inputs = PolicyInputs.Read([policy], null, stop.Token);
        var start = Clock();
        var knowledge = CodeKnowledge.Create(compilation, inputs.Knowledge, stop.Token);
        Console.WriteLine($"knowledge {Clock() - start:0.00} cpu s");
        start = Clock();
        var index = new PolicyLint.Analyzers.Flow.Program.NameIndex(compilation, null, stop.Token);
        Console.WriteLine($"index {Clock() - start:0.00} cpu s");
        start = Clock();
        var hierarchy = new PolicyLint.Analyzers.Flow.Program.TypeHierarchy(new PolicyLint.Analyzers.Flow.Program.SourceAssemblies(compilation), seesBeyond: true, CancellationToken.None);
        var mentions = new PolicyLint.Analyzers.Flow.Program.TypeMentions(compilation, index, hierarchy, stop.Token);
        Console.WriteLine($"mentioned {mentions.Mentioned.Count()} {Clock() - start:0.00} cpu s");
        start = Clock();
        var sources = new PolicyLint.Analyzers.Flow.Program.SourceMembers(knowledge, compilation, index, mentions, hierarchy, stop.Token);
        Console.WriteLine($"sources {Clock() - start:0.00} cpu s, own {sources.Own.Count}, holding {sources.Holding.Count} of {index.Members.Count}");
        start = Clock();
        var engine = new FlowEngine(compilation, knowledge, stop.Token);
        Console.WriteLine($"names {Clock() - start:0.00} cpu s");
        start = Clock();
        new Thread(() =>
        {
            Thread.Sleep((seconds * 1000) + 3000);
            Console.WriteLine("still: " + string.Join("; ", engine.Interpreted.ToArray().Where(b => b.IsRunning).Select(b => b + " " + b.Runs)));
            Environment.Exit(3);
        }) { IsBackground = true }.Start();
        try
        {
            engine.Run();
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("cut off");
        }

        var bodies = engine.Interpreted;
        Console.WriteLine($"run {Clock() - start:0.00} cpu s, {bodies.Count} bodies, {bodies.Sum(b => b.Runs)} runs, {bodies.Sum(b => b.Changes)} changes, failures {bodies.Count(b => b.Failure is not null)}, {engine.Work / 1000} thousand steps");
        foreach (var g in bodies.GroupBy(b => (b.Demand, Hot: b.HotPorts == 0 ? "cold" : b.HotPorts == 1 ? "this" : "args", Nested: b.Outer is not null, b.FillsWanted)).OrderByDescending(g => g.Count()))
        {
            Console.WriteLine($"  {g.Count()} bodies, {g.Sum(b => b.Runs)} runs: {g.Key}, e.g. {string.Join(", ", g.Where((_, i) => i % (1 + g.Count() / 6) == 0).Select(b => b.Symbol.ContainingType?.Name + "." + b.Symbol.Name))}");
        }

        foreach (var b in bodies.OrderByDescending(b => b.Runs).Take(5))
        {
            Console.WriteLine($"  {b.Runs} runs, {b.Changes} changes, {b.Summary.Egresses.Length} egresses, {b.Summary.Effects.Length} effects, {b.Dependents.Items.Count()} dependents: {b}");
        }

    }

    private static double Clock() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
}
