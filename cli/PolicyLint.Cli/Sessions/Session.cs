using System.Globalization;
using System.Text;

namespace PolicyLint.Cli.Sessions;

/// <summary>
/// Everything outside the program that a run depends on, gathered in one place, so that a run is a function of its arguments,
/// its session and the files.
/// </summary>
internal sealed record Session
{
    /// <summary>Findings, and what the user asked to be printed.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Progress, notes, the summary.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The user at a terminal; null when nobody can be asked.</summary>
    public TextReader? In { get; init; }

    /// <summary>The working directory, absolute.</summary>
    public required string Directory { get; init; }

    /// <summary>An environment variable, null when it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The clock, for "today" and for the seconds of the summary.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The language of messages as far as the environment says.</summary>
    public required CultureInfo Language { get; init; }

    /// <summary>Whether findings go to a terminal (colour).</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether notes go to a terminal (colour, progress).</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The session of this process. Output is UTF-8 without a mark on every platform.</summary>
    public static Session OfProcess() => new()
    {
        Out = Utf8(Console.OpenStandardOutput(), flush: !Console.IsOutputRedirected),
        // Progress, notes and the answer to Ctrl-C come from several threads.
        Error = TextWriter.Synchronized(Utf8(Console.OpenStandardError(), flush: true)),
        Directory = Environment.CurrentDirectory,
        Variable = Environment.GetEnvironmentVariable,
        Language = Languages.OfEnvironment(Environment.GetEnvironmentVariable),
        In = Console.IsInputRedirected ? null : Console.In,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
    };

    /// <summary>An absolute path, whatever the user wrote.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Directory);

    private static StreamWriter Utf8(Stream stream, bool flush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = flush, NewLine = "\n" };
}
