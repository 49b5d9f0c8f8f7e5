using System.CommandLine;
using PolicyLint.Cli.Declarations;
using PolicyLint.Cli.Discovery;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Setup;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint doctor</c>: what the machine brings, which policy counts here, and what a check would look at.</summary>
internal static class DoctorCommand
{
    public static Command Create(Session session)
    {
        var path = new Argument<string>("PATH") { Description = CommandTree.Describe(session, "Check_Paths"), DefaultValueFactory = _ => "." };
        var command = new Command("doctor", CommandTree.Describe(session, "Doctor")) { path };
        command.SetAction((parsed, cancel) => RunAsync(session, session.FullPath(parsed.GetRequiredValue(path)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Session session, string path, CancellationToken cancel)
    {
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
        var toolchain = await Toolchain.OfAsync(Directory.Exists(folder) ? folder : session.Directory, cancel).ConfigureAwait(false);
        var isWell = true;
        foreach (var (isThere, text) in toolchain.Lines())
        {
            isWell &= isThere;
            Say(session, isThere, text);
        }

        var inputs = await InputSearch.FindAsync([path], null, cancel).ConfigureAwait(false);
        isWell &= SayInputs(session, inputs);
        return isWell ? ExitCode.Clean : ExitCode.NotChecked;
    }

    private static bool SayInputs(Session session, CheckInputs inputs)
    {
        var gaps = inputs.NotChecked;
        foreach (var scope in inputs.Policies.Select(PolicyScope.OfPolicy))
        {
            var path = NeutralPath.Relative(session.Directory, scope.Policy!.Path);
            Say(session, scope.Head.IsReadable, scope.Head.IsReadable ? Texts.Of("Doctor_Policy", path, Texts.Counted("Declaration", scope.Declarations.Length)) : Texts.Of("Doctor_PolicyBroken", path));
        }

        if (inputs.Policies.IsEmpty)
        {
            Say(session, true, Texts.Of("Doctor_NoPolicy"));
        }

        Say(session, true, Texts.Of("Doctor_Projects", Texts.Counted("Solution", inputs.Solutions.Length), Texts.Counted("Project", inputs.Projects.Length)));
        foreach (var project in inputs.Projects)
        {
            session.Out.WriteLine($"    {NeutralPath.Relative(session.Directory, project)}");
        }

        foreach (var gap in gaps)
        {
            Say(session, false, Texts.Of("Doctor_Gap", NeutralPath.Relative(session.Directory, gap.Path), gap.Reason));
        }

        return gaps.IsEmpty;
    }

    private static void Say(Session session, bool isThere, Message text) =>
        session.Out.WriteLine($"{(isThere ? "ok" : "--")}  {text.Text(session.Language)}");
}
