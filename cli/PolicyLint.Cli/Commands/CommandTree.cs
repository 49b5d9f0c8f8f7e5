using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Commands;

/// <summary>Every verb with its options; each verb's own file says what it does.</summary>
internal static class CommandTree
{
    public static RootCommand Build(Session session, Engines engines)
    {
        var root = new RootCommand(Describe(session, "Root"));
        root.Subcommands.Add(CheckCommand.Create(session, engines));
        root.Subcommands.Add(BaselineCommand.Create(session, engines));
        root.Subcommands.Add(MergeCommand.Create(session));
        root.Subcommands.Add(RulesCommand.Create(session));
        root.Subcommands.Add(ExplainCommand.Create(session));
        root.Subcommands.Add(ReportCommand.Create(session, engines));
        root.Subcommands.Add(InventoryCommand.Create(session, engines));
        root.Subcommands.Add(DeclareCommand.Create(session, engines));
        root.Subcommands.Add(InitCommand.Create(session));
        root.Subcommands.Add(PolicyCommand.Create(session, engines));
        root.Subcommands.Add(SchemaCommand.Create(session));
        root.Subcommands.Add(CompletionCommand.Create(session));
        root.Subcommands.Add(DoctorCommand.Create(session));
        return root;
    }

    /// <summary>The words that lead to a command, the program first: <c>policylint baseline create</c>.</summary>
    public static IEnumerable<string> PathOf(CommandResult result)
    {
        var names = new Stack<string>();
        for (SymbolResult? at = result; at is CommandResult command; at = command.Parent)
        {
            names.Push(at.Parent is null ? "policylint" : command.Command.Name);
        }

        return names;
    }

    /// <summary>Names the verb or option that was most likely meant; empty when nothing is near.</summary>
    public static string DidYouMean(string word, CommandResult? at, Session session)
    {
        var names = at is null ? [] : at.Command.Subcommands.Select(command => command.Name).Concat(at.Command.Options.Select(option => option.Name));
        return Spelling.Nearest(word, names) is { } nearest ? Texts.Of("Usage_DidYouMean", nearest).Text(session.Language) : "";
    }

    /// <summary>What help says about a command or option.</summary>
    public static string Describe(Session session, string name) => Texts.Of($"Help_{name}").Text(session.Language);
}
