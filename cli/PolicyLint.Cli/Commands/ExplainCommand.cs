using System.CommandLine;
using System.Globalization;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint explain ID</c>: the page of a rule, and what it rests on.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        var id = new Argument<string>("ID") { Description = CommandTree.Describe(session, "Explain_Id") };
        var language = new Option<string?>("--lang") { Description = CommandTree.Describe(session, "Check_Language") };
        language.AcceptOnlyFromAmong("en", "ja");
        var command = new Command("explain", CommandTree.Describe(session, "Explain")) { id, language };
        command.SetAction(parsed => Run(session, parsed.GetRequiredValue(id), Languages.OfTag(parsed.GetValue(language)) ?? session.Language));
        return command;
    }

    private static int Run(Session session, string id, CultureInfo language)
    {
        var catalogue = RuleCatalogue.Load();
        if (catalogue.Find(id) is not { } rule)
        {
            throw new UsageException(catalogue.Nearest(id) is { } nearest
                ? Texts.Of("Explain_UnknownNearest", id, nearest)
                : Texts.Of("Explain_Unknown", id));
        }

        var ink = new Ink(session.OutIsTerminal && session.Variable("NO_COLOR") is null or "");
        WritePage(rule, session, language, ink);
        return ExitCode.Clean;
    }

    private static void WritePage(RuleInfo rule, Session session, CultureInfo language, Ink ink)
    {
        var isJapanese = language.TwoLetterISOLanguageName == "ja";
        var page = isJapanese && RulePages.ReadWhole(rule.Id) is { } whole ? JapanesePage.Of(rule, whole) : RulePages.Read(rule.Id);
        if (page is null)
        {
            session.Out.WriteLine(ink.Bold($"# {rule.Id} {rule.Name}"));
            session.Out.WriteLine();
            session.Out.WriteLine(rule.Title.Text(language));
        }
        else
        {
            foreach (var line in new RulePageText(rule, ink).Lines(page))
            {
                session.Out.WriteLine(line);
            }
        }

        session.Out.WriteLine();
        session.Out.WriteLine(Texts.Of("Explain_Severity", Texts.Of($"Severity_{rule.DefaultSeverity}"), rule.Since).Text(language));
        session.Out.WriteLine(rule.HelpUri);
    }
}
