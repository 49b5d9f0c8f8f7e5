using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Commands;
using PolicyLint.Cli.Sessions;

namespace PolicyLint.Cli.Tests.Hosting;

/// <summary>What one run of the command line printed and answered.</summary>
internal sealed record CliRun(string Command, int ExitCode, string Out, string Error)
{
    /// <summary>Runs the command line in this process, in a folder, with a standing clock and an empty environment.</summary>
    public static Task<CliRun> OfAsync(string directory, params string[] args) => OfAsync(directory, Engines.Shipped, default, args);

    public static async Task<CliRun> OfAsync(string directory, Engines engines, CancellationToken cancel, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var session = new Session
        {
            Out = output,
            Error = error,
            Directory = directory,
            Variable = _ => null,
            Clock = new FixedClock(),
            Language = Languages.English,
        };
        var exitCode = await CommandLine.RunAsync(args, session, engines, cancel);
        return new CliRun($"policylint {string.Join(' ', args)}", exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Command, exit code and both streams in one text, for golden files.</summary>
    public override string ToString() => $"$ {Command}\nexit: {ExitCode}\n----- stdout\n{Out}----- stderr\n{Error}";
}
