using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PolicyLint.Package.Tests.Hosts;

/// <summary>Ctrl-C half way, at the real tool in a process of its own.</summary>
public sealed partial class InterruptTests
{
    private const string Before = "what was here before\n";
    private const int SigInt = 2;
    private const uint OwnerOnly = 0b110_000_000;

    /// <summary>A declaration that is a pipe: opening its other end waits until the tool reads it, so that the run has surely begun and cannot have ended.</summary>
    /// <param name="isStuck">Whether the other end stays open without a word, so that the tool waits for ever.</param>
    [Theory(Timeout = 120_000, Skip = "a pipe among the files and SIGINT are of Unix", SkipWhen = nameof(IsWindows))]
    [InlineData(false)]
    [InlineData(true)]
    public async Task HalfWay_EndsWith130_AndLeavesNothingHalfWritten(bool isStuck)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var place = new FreshProject();
        place.Write("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\n").Write("report.json", Before).Write("declarations/a.yml", "kind: [\n");
        var pipe = Path.Combine(place.Folder, "declarations", "b.yml");
        Assert.Equal(0, MakePipe(pipe, OwnerOnly));
        var files = Directory.GetFiles(place.Folder).Order().ToList();
        using var tool = Start(place.Folder);
        try
        {
            using (new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            {
                Assert.Equal(0, Signal(tool.Id, SigInt));
                Assert.Equal("policylint: stopping", await tool.StandardError.ReadLineAsync(cancellation));
                if (isStuck)
                {
                    await tool.WaitForExitAsync(cancellation);
                }
            }

            var rest = await tool.StandardError.ReadToEndAsync(cancellation);
            var output = await tool.StandardOutput.ReadToEndAsync(cancellation);
            await tool.WaitForExitAsync(cancellation);

            Assert.Equal((130, ""), (tool.ExitCode, output));
            Assert.Equal("policylint: cancelled; nothing can be said about what was not yet checked", rest.TrimEnd());
            Assert.Equal(files, Directory.GetFiles(place.Folder).Order());
            Assert.Equal(Before, await File.ReadAllTextAsync(Path.Combine(place.Folder, "report.json"), cancellation));
        }
        finally
        {
            if (!tool.HasExited)
            {
                tool.Kill();
            }
        }
    }

    public static bool IsWindows => OperatingSystem.IsWindows();

    private static Process Start(string folder)
    {
        // Whoever runs the tests in the background ignores SIGINT, and so would every process that they start.
        string[] awake = OperatingSystem.IsLinux() ? ["--default-signal=INT"] : [];
        var start = new ProcessStartInfo("env", [.. awake, "dotnet", SampleCity.Tool, "check", "--only", "declarations", "-f", "text", "-f", "json", "-o", "report.json"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "en_US.UTF-8";
        start.Environment["LANG"] = "en_US.UTF-8";
        return Process.Start(start)!;
    }

    [LibraryImport("libc", EntryPoint = "mkfifo", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakePipe(string path, uint mode);

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);
}
