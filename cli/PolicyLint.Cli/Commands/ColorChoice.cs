using System.CommandLine;
using PolicyLint.Cli.Sessions;

namespace PolicyLint.Cli.Commands;

/// <summary><c>--color</c>; by itself colour goes to terminals only, and <c>NO_COLOR</c> is honoured.</summary>
internal static class ColorChoice
{
    public static Option<string> Option(Session session)
    {
        var option = new Option<string>("--color") { Description = CommandTree.Describe(session, "Check_Color"), DefaultValueFactory = _ => "auto" };
        option.AcceptOnlyFromAmong("auto", "always", "never");
        return option;
    }

    public static bool Wants(string? choice, Session session, bool isTerminal) => choice switch
    {
        "always" => true,
        "never" => false,
        _ => isTerminal && string.IsNullOrEmpty(session.Variable("NO_COLOR")) && session.Variable("TERM") != "dumb",
    };
}
