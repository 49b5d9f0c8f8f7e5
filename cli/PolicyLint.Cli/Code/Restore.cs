using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PolicyLint.Cli.Code;

/// <summary>Runs <c>dotnet restore</c>, without which references do not resolve and half of the code would be silently unknown.</summary>
internal static partial class Restore
{
    /// <summary>Why projects did not restore, by their absolute path; the key of a failure without a project is the target.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> RunAsync(string target, string dotnet, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(dotnet, ["restore", target, "--nologo", "--verbosity", "quiet", "-consoleLoggerParameters:NoSummary"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(target)!,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start) ?? throw new IOException(dotnet);
        await using var kill = cancel.Register(() => Kill(process)).ConfigureAwait(false);
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var error = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel).ConfigureAwait(false);
        return process.ExitCode == 0 ? new Dictionary<string, string>() : Failures(target, await output.ConfigureAwait(false) + await error.ConfigureAwait(false));
    }

    /// <summary>Reads MSBuild's error lines: <c>path.csproj : error NU1101: text [solution]</c>.</summary>
    internal static IReadOnlyDictionary<string, string> Failures(string target, string output)
    {
        var failures = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in ErrorLine().Matches(output))
        {
            var file = match.Groups["file"].Value.Trim();
            var key = InputPath(target, file) ?? target;
            failures.TryAdd(key, $"{match.Groups["code"].Value}: {match.Groups["text"].Value.Trim()}");
        }

        if (failures.Count == 0)
        {
            failures.Add(target, output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "dotnet restore");
        }

        return failures;
    }

    private static string? InputPath(string target, string file) =>
        file.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? Path.GetFullPath(file, Path.GetDirectoryName(target)!) : null;

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }
    }

    [GeneratedRegex(@"^(?<file>[^\r\n]*?)(?:\(\d+(?:,\d+)*\))?\s*: error (?<code>[A-Z]+\d+)\s*: (?<text>[^\r\n]*?)(?: \[[^\]\r\n]*\])?\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ErrorLine();
}
