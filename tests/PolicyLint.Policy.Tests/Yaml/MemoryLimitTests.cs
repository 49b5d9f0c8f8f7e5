using System.Diagnostics;
using System.Globalization;

namespace PolicyLint.Policy.Tests.Yaml;

/// <summary>The peak, and not only what is held: the pieces of <see cref="MegabyteTests"/> in a process that does nothing else, and whose heap cannot grow further.</summary>
public sealed class MemoryLimitTests
{
    [Fact]
    public async Task AMegabyteOfAnythingNeeds64MegabytesAtMost()
    {
        var (exitCode, output) = await Run(64);
        Assert.Equal(0, exitCode);
        Assert.Contains($"64: {MegabyteTests.All.Length}", output);
    }

    /// <summary>The limit is one: without it the test above would say nothing.</summary>
    [Fact]
    public async Task ASmallerHeapDoesNotDo() => Assert.NotEqual(0, (await Run(8)).ExitCode);

    private static async Task<(int ExitCode, string Output)> Run(int megabytes)
    {
        var cancel = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(MemoryLimitTests).Assembly.Location);
        start.Environment[MegabyteTests.Variable] = megabytes.ToString(CultureInfo.InvariantCulture);
        start.Environment["DOTNET_GCHeapHardLimit"] = (megabytes << 20).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var errors = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        TestContext.Current.TestOutputHelper?.WriteLine(await output + await errors);
        return (process.ExitCode, await output);
    }
}
