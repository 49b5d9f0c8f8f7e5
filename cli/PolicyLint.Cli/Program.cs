using System.Runtime.InteropServices;
using PolicyLint.Cli.Commands;
using PolicyLint.Cli.Sessions;

var session = Session.OfProcess();

// The command line stops by itself; who pressed the keys is told at once, since stopping may take some seconds.
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => CommandLine.SayStopping(session));
return await CommandLine.RunAsync(args, session).ConfigureAwait(false);
