using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Commands;

/// <summary>The options that say what is checked and how; shared by every verb that checks.</summary>
internal sealed class CheckOptions
{
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _only;
    private readonly Option<string?> _policy;
    private readonly Option<DateOnly?> _asOf;
    private readonly Option<string?> _base;
    private readonly Option<bool> _noRestore;

    public CheckOptions(Session session)
    {
        _paths = new("PATH") { Description = Describe("Paths"), Arity = ArgumentArity.ZeroOrMore, DefaultValueFactory = _ => ["."] };
        _paths.Validators.Add(result => RefuseOptions(result, session));
        _only = new("--only") { Description = Describe("Only") };
        _only.AcceptOnlyFromAmong("code", "declarations");
        _policy = new("--policy") { Description = Describe("Policy"), HelpName = "FILE" };
        _asOf = new("--as-of") { Description = Describe("AsOf"), HelpName = "DATE", CustomParser = result => ParseDay(result, session) };
        _base = new("--base") { Description = Describe("Base"), HelpName = "GITREF" };
        _noRestore = new("--no-restore") { Description = Describe("NoRestore") };

        string Describe(string name) => CommandTree.Describe(session, $"Check_{name}");
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        foreach (var option in (ReadOnlySpan<Option>)[_only, _policy, _asOf, _base, _noRestore])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was asked for. Paths become absolute.</summary>
    /// <exception cref="UsageException">The policy that was named is not there.</exception>
    public CheckRequest Read(ParseResult parsed, Session session) => new()
    {
        Paths = [.. (parsed.GetValue(_paths) is { Length: > 0 } paths ? paths : ["."]).Select(session.FullPath).Select(Path.TrimEndingDirectorySeparator)],
        Subject = parsed.GetValue(_only) switch
        {
            "code" => CheckSubject.Code,
            "declarations" => CheckSubject.Declarations,
            _ => CheckSubject.Everything,
        },
        Policy = PolicyOf(parsed, session),
        AsOf = parsed.GetValue(_asOf),
        Base = parsed.GetValue(_base),
        Restore = !parsed.GetValue(_noRestore),
    };

    private string? PolicyOf(ParseResult parsed, Session session)
    {
        if (parsed.GetValue(_policy) is not { } name)
        {
            return null;
        }

        var path = session.FullPath(name);
        return File.Exists(path) ? path : throw new UsageException(Texts.Of("Check_PolicyMissing", name));
    }

    // A mistyped option would otherwise be a path that does not exist, and its meaning lost.
    private static void RefuseOptions(ArgumentResult result, Session session)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(session.FullPath(token.Value))))
        {
            result.AddError(Texts.Of("Usage_Unknown", token.Value).Text(session.Language) + CommandTree.DidYouMean(token.Value, result.Parent as CommandResult, session));
        }
    }

    private static DateOnly? ParseDay(ArgumentResult result, Session session)
    {
        var text = result.Tokens is [var token] ? token.Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError(Texts.Of("Check_AsOfInvalid", text).Text(session.Language));
        return null;
    }
}
