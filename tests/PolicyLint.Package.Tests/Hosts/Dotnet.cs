using System.Collections;
using System.Diagnostics;

namespace PolicyLint.Package.Tests.Hosts;

/// <summary>Runs the .NET command line the way a user does, outside of the test runner's own environment.</summary>
internal static class Dotnet
{
    /// <summary>Runs <c>dotnet</c> in a folder and collects what it says.</summary>
    public static Task<DotnetResult> RunAsync(string folder, CancellationToken cancellation, params string[] arguments) =>
        RunAsync(folder, new Dictionary<string, string>(), cancellation, arguments);

    /// <summary>As above, with further environment variables.</summary>
    public static Task<DotnetResult> RunAsync(
        string folder, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation, params string[] arguments) =>
        RunAsync(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder }, environment, cancellation);

    /// <summary>Any program, in the same environment.</summary>
    public static async Task<DotnetResult> RunAsync(ProcessStartInfo start, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;
        Clean(start.Environment);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start");
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return new DotnetResult(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>`dotnet test` leaves variables that bind a child to its own MSBuild; a user's shell has none of them.</summary>
    private static void Clean(IDictionary<string, string?> environment)
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            var name = (string)variable.Key;
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "DOTNET_HOST_PATH" or "TESTINGPLATFORM_DOTNETTEST_EXECUTIONID")
            {
                environment.Remove(name);
            }
        }

        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "true";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["NO_COLOR"] = "1";
    }
}

/// <summary>How a command ended.</summary>
internal sealed record DotnetResult(int ExitCode, string Output, string Errors);
