using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Commands;

/// <summary>One format and the file it goes to; null for standard output.</summary>
internal sealed record OutputTarget(string Format, string? File);

/// <summary><c>--format</c> and <c>--output</c>, both repeatable: an output belongs to the format before it.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _output;
    private readonly string _default;

    public OutputOptions(Session session, ImmutableArray<string> formats, string fallback)
    {
        _default = fallback;
        _format = new("--format", "-f") { Description = CommandTree.Describe(session, "Check_Format"), Arity = ArgumentArity.OneOrMore, HelpName = string.Join('|', formats) };
        _format.AcceptOnlyFromAmong([.. formats]);
        _output = new("--output", "-o") { Description = CommandTree.Describe(session, "Check_Output"), Arity = ArgumentArity.OneOrMore, HelpName = "FILE" };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_output);
    }

    /// <summary>The targets in the order of the command line.</summary>
    /// <exception cref="UsageException">Two formats would go to one place, or an output has no format.</exception>
    public ImmutableArray<OutputTarget> Read(ParseResult parsed, Session session)
    {
        var formats = parsed.GetValue(_format) ?? [];
        var outputs = parsed.GetValue(_output) ?? [];
        var targets = formats.Length == 0 ? Single(outputs) : formats.Length == outputs.Length
            ? formats.Zip(outputs, (format, output) => new OutputTarget(format, output))
            : ByPosition(parsed.Tokens);
        var result = targets.Select(target => target with { File = target.File is null or "-" ? null : session.FullPath(target.File) }).ToImmutableArray();
        if (result.GroupBy(target => target.File).FirstOrDefault(place => place.Count() > 1) is { } place)
        {
            throw new UsageException(place.Key is null
                ? Texts.Of("Output_TwoOnStandardOutput", string.Join(", ", place.Select(target => target.Format)))
                : Texts.Of("Output_TwoInOneFile", place.Key));
        }

        return result;
    }

    private IEnumerable<OutputTarget> Single(string[] outputs) => outputs switch
    {
        [] => [new OutputTarget(_default, null)],
        [var file] => [new OutputTarget(_default, file)],
        _ => throw new UsageException(Texts.Of("Output_WithoutFormat", outputs[1])),
    };

    private List<OutputTarget> ByPosition(IReadOnlyList<Token> tokens)
    {
        var targets = new List<OutputTarget>();
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (Is(tokens[i], _format))
            {
                targets.Add(new OutputTarget(tokens[i + 1].Value, null));
            }
            else if (Is(tokens[i], _output))
            {
                var file = tokens[i + 1].Value;
                if (targets.Count == 0 || targets[^1].File is not null)
                {
                    throw new UsageException(Texts.Of("Output_WithoutFormat", file));
                }

                targets[^1] = targets[^1] with { File = file };
            }
        }

        return targets;
    }

    private static bool Is(Token token, Option option) =>
        token.Type == TokenType.Option && (token.Value == option.Name || option.Aliases.Contains(token.Value));
}
