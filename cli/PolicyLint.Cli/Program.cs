using PolicyLint.Cli.Commands;
using PolicyLint.Cli.Sessions;

return await CommandLine.RunAsync(args, Session.OfProcess()).ConfigureAwait(false);
