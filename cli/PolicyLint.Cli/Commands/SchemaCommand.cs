using System.CommandLine;
using PolicyLint.Cli.Sessions;
using PolicyLint.Policy.Documents;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint schema</c>: JSON Schemas, for completion and hints in editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(Session session)
    {
        var kind = new Argument<string?>("KIND") { Description = CommandTree.Describe(session, "Schema_Kind"), Arity = ArgumentArity.ZeroOrOne };
        kind.AcceptOnlyFromAmong([.. DocumentKind.All.Select(known => known.Name)]);
        var output = new Option<string?>("--output", "-o") { Description = CommandTree.Describe(session, "Schema_Output"), HelpName = "FILE" };
        var command = new Command("schema", CommandTree.Describe(session, "Schema")) { kind, output };
        command.SetAction(parsed =>
        {
            var schema = parsed.GetValue(kind) is { } name ? DocumentKind.Find(name)!.JsonSchema() : DocumentKind.JsonSchemaOfAll();
            var file = parsed.GetValue(output) is { } path ? session.FullPath(path) : null;
            ReportWriting.WriteTo(file, session, writer => writer.WriteLine(schema));
            return ExitCode.Clean;
        });
        return command;
    }
}
