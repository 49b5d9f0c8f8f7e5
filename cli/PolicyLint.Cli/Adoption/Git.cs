using System.Diagnostics;
using System.Text;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Adoption;

/// <summary>Asks git. Whatever it refuses ends the run with its own words: a comparison that could not be made is no clean answer.</summary>
internal sealed class Git(string directory)
{
    /// <summary>The root of the work tree, absolute.</summary>
    public async Task<string> RootAsync(CancellationToken cancel) =>
        Path.GetFullPath((await TextAsync(["rev-parse", "--show-toplevel"], cancel).ConfigureAwait(false)).Trim());

    /// <summary>The commit that a name stands for. Names that begin with <c>-</c> are names here, never options.</summary>
    public async Task<string> CommitAsync(string gitRef, CancellationToken cancel) =>
        (await TextAsync(["rev-parse", "--verify", "--quiet", "--end-of-options", $"{gitRef}^{{commit}}"], cancel, gitRef).ConfigureAwait(false)).Trim();

    public async Task<string> TextAsync(IEnumerable<string> arguments, CancellationToken cancel, string? about = null) =>
        Encoding.UTF8.GetString(await BytesAsync(arguments, "", cancel, about).ConfigureAwait(false));

    /// <summary>Standard output as it is.</summary>
    /// <exception cref="UsageException">Git is not there or refuses.</exception>
    public async Task<byte[]> BytesAsync(IEnumerable<string> arguments, string input, CancellationToken cancel, string? about = null)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync(cancel);
        var feed = FeedAsync(process, input, cancel);
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output, cancel).ConfigureAwait(false);
        await feed.ConfigureAwait(false);
        await process.WaitForExitAsync(cancel).ConfigureAwait(false);
        if (process.ExitCode != 0)
        {
            var words = (await error.ConfigureAwait(false)).Trim();
            throw new UsageException(Texts.Of("Git_Refused", words.Length > 0 ? words.ReplaceLineEndings(" ") : about ?? "git"));
        }

        return output.ToArray();
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotePath=false", .. arguments])
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start) ?? throw new UsageException(Texts.Of("Git_Missing"));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new UsageException(Texts.Of("Git_Missing"));
        }
    }

    private static async Task FeedAsync(Process process, string input, CancellationToken cancel)
    {
        await process.StandardInput.WriteAsync(input.AsMemory(), cancel).ConfigureAwait(false);
        process.StandardInput.Close();
    }
}
