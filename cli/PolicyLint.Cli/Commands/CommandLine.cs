using System.CommandLine;
using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Commands;

/// <summary>Arguments in, exit code out; the only place that turns what goes wrong into an exit code.</summary>
internal static class CommandLine
{
    /// <summary>How long a run may take to stop after Ctrl-C before the process ends without it.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(5);

    public static Task<int> RunAsync(string[] args, Session session, CancellationToken cancel = default) =>
        RunAsync(args, session, Engines.Shipped, cancel);

    public static async Task<int> RunAsync(string[] args, Session session, Engines engines, CancellationToken cancel)
    {
        try
        {
            var parsed = CommandTree.Build(session, engines).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                return ReportUsage(parsed, session);
            }

            var configuration = new InvocationConfiguration
            {
                Output = session.Out,
                Error = session.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = StopTime,
            };
            var exitCode = await parsed.InvokeAsync(configuration, cancel).ConfigureAwait(false);

            // What did not stop in time was left behind, without an exception to tell of it.
            return exitCode == ExitCode.Cancelled ? Say(session, exitCode, "Cancelled") : exitCode;
        }
        catch (OperationCanceledException)
        {
            return Say(session, ExitCode.Cancelled, "Cancelled");
        }
        catch (UsageException e)
        {
            return Say(session, ExitCode.NotChecked, "Error", e.Explanation);
        }
        catch (IOException e) when (IsClosedPipe(e))
        {
            return ExitCode.NotChecked;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say(session, ExitCode.NotChecked, "Error", e.Message);
        }
        catch (Exception e) when (session.Variable("POLICYLINT_DEBUG") is not "1")
        {
            // A fault of this program: never a stack trace, never an exit code that reads as "clean" or "findings".
            return Say(session, ExitCode.NotChecked, "Fault", e.GetType().Name, e.Message);
        }
        finally
        {
            Flush(session);
        }
    }

    private static int ReportUsage(ParseResult parsed, Session session)
    {
        var unknown = parsed.UnmatchedTokens;
        foreach (var word in unknown)
        {
            Say(session, ExitCode.NotChecked, "Error", Texts.Of("Usage_Unknown", word).Text(session.Language) + CommandTree.DidYouMean(word, parsed.CommandResult, session));
        }

        // The parser complains of a missing verb too when there is an unknown one; the first complaint says it all.
        foreach (var error in parsed.Errors.Where(_ => unknown.Count == 0))
        {
            Say(session, ExitCode.NotChecked, "Error", error.Message);
        }

        var path = string.Join(' ', CommandTree.PathOf(parsed.CommandResult));
        return Say(session, ExitCode.NotChecked, "Usage_SeeHelp", path);
    }

    private static int Say(Session session, int exitCode, string key, params object[] args)
    {
        session.Error.WriteLine(Texts.Of(key, args).Text(session.Language));
        return exitCode;
    }

    // The reader (head, less) has gone: nobody is left to be told.
    private static bool IsClosedPipe(IOException e) => (e.HResult & 0xFFFF) is 32 or 109 or 232;

    private static void Flush(Session session)
    {
        try
        {
            session.Out.Flush();
            session.Error.Flush();
        }
        catch (IOException)
        {
            // As above; the exit code stands.
        }
    }
}
