using PolicyLint.Cli.Commands;
using PolicyLint.Cli.Sessions;

var session = Session.OfProcess();
return await CommandLine.RunAsync(args, session).ConfigureAwait(false);
