using System.Diagnostics;
using System.Globalization;

namespace PolicyLint.Policy.Tests.Yaml;

/// <summary>The peak, and not only what is held: <see cref="MegabyteTests"/> in a process whose heap cannot grow further.</summary>
public sealed class MemoryLimitTests
{
    /// <summary>What the test runner itself needs, and what a heap of regions leaves unused under a hard limit.</summary>
    private const int RunnerMegabytes = 32;

    [Fact]
    public async Task AMegabyteOfAnythingNeeds64MegabytesAtMost() => Assert.Equal(0, await Run(64 + RunnerMegabytes));

    /// <summary>The limit is one: without it the test above would say nothing.</summary>
    [Fact]
    public async Task ASmallerHeapDoesNotDo() => Assert.NotEqual(0, await Run(4 + RunnerMegabytes));

    private static async Task<int> Run(int megabytes)
    {
        var cancel = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(MemoryLimitTests).Assembly.Location);
        start.ArgumentList.Add("--filter-class");
        start.ArgumentList.Add(typeof(MegabyteTests).FullName!);
        start.Environment["DOTNET_GCHeapHardLimit"] = (megabytes << 20).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        foreach (var runner in start.Environment.Keys.Where(k => k.StartsWith("TESTINGPLATFORM", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(runner);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var errors = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        TestContext.Current.TestOutputHelper?.WriteLine(await output + await errors);
        return process.ExitCode;
    }
}
