using System.Diagnostics;
using Microsoft.Build.Locator;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Setup;

/// <summary>What the machine brings for checking code; null where it is missing.</summary>
internal sealed record Toolchain(string? Sdk, string? MSBuild, string? Git, string Runtime, string Roslyn)
{
    /// <summary>Looks at the machine from a folder: <c>global.json</c> decides which SDK counts there.</summary>
    public static async Task<Toolchain> OfAsync(string directory, CancellationToken cancel) => new(
        await VersionAsync("dotnet", directory, cancel).ConfigureAwait(false),
        MSBuildOf(directory),
        (await VersionAsync("git", directory, cancel).ConfigureAwait(false))?.Replace("git version ", "", StringComparison.Ordinal),
        Environment.Version.ToString(),
        typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetName().Version!.ToString(3));

    /// <summary>Each line of the answer, and whether that part is there.</summary>
    public IEnumerable<(bool IsThere, Message Text)> Lines()
    {
        yield return (Sdk is not null, Sdk is null ? Texts.Of("Doctor_NoSdk") : Texts.Of("Doctor_Sdk", Sdk));
        yield return (MSBuild is not null, MSBuild is null ? Texts.Of("Doctor_NoMSBuild") : Texts.Of("Doctor_MSBuild", MSBuild));
        yield return (true, Texts.Of("Doctor_Runtime", Runtime, Roslyn));
        yield return (true, Git is null ? Texts.Of("Doctor_NoGit") : Texts.Of("Doctor_Git", Git));
    }

    private static string? MSBuildOf(string directory)
    {
        var options = new VisualStudioInstanceQueryOptions { DiscoveryTypes = DiscoveryType.DotNetSdk | DiscoveryType.VisualStudioSetup, WorkingDirectory = directory };
        return MSBuildLocator.QueryVisualStudioInstances(options).FirstOrDefault() is { } instance ? $"{instance.Version} ({instance.MSBuildPath})" : null;
    }

    private static async Task<string?> VersionAsync(string program, string directory, CancellationToken cancel)
    {
        try
        {
            var start = new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = directory };
            using var process = Process.Start(start)!;
            var output = await process.StandardOutput.ReadToEndAsync(cancel).ConfigureAwait(false);
            await process.WaitForExitAsync(cancel).ConfigureAwait(false);
            return process.ExitCode == 0 ? output.Trim() : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
