using System.CommandLine;
using System.Globalization;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Sessions;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint rules</c>: the catalogue, for people or for programs.</summary>
internal static class RulesCommand
{
    public static Command Create(Session session)
    {
        var format = new Option<string>("--format", "-f") { Description = CommandTree.Describe(session, "Rules_Format"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var command = new Command("rules", CommandTree.Describe(session, "Rules")) { format };
        command.SetAction(parsed => Run(session, parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Session session, string format)
    {
        var catalogue = RuleCatalogue.Load();
        Action<RuleCatalogue, TextWriter, CultureInfo> write = format switch
        {
            "json" => WriteJson,
            "markdown" => WriteMarkdown,
            _ => WriteText,
        };
        write(catalogue, session.Out, session.Language);
        return ExitCode.Clean;
    }

    private static void WriteText(RuleCatalogue catalogue, TextWriter writer, CultureInfo language)
    {
        var width = catalogue.All.Max(rule => (int?)rule.Name.Length) ?? 0;
        foreach (var rule in catalogue.All)
        {
            writer.WriteLine($"{rule.Id}  {Ink.WordOf(rule.DefaultSeverity),-7}  {rule.Name.PadRight(width)}  {rule.Title.Text(language)}");
        }
    }

    private static void WriteMarkdown(RuleCatalogue catalogue, TextWriter writer, CultureInfo language)
    {
        writer.WriteLine("| id | severity | name | finding |\n|---|---|---|---|");
        foreach (var rule in catalogue.All)
        {
            writer.WriteLine($"| [{rule.Id}](docs/rules/{rule.Id}.md) | {Ink.WordOf(rule.DefaultSeverity)} | {rule.Name} | {rule.Title.Text(language).Replace("|", "\\|", StringComparison.Ordinal)} |");
        }
    }

    private static void WriteJson(RuleCatalogue catalogue, TextWriter writer, CultureInfo language) => JsonText.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (var rule in catalogue.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("severity", Ink.WordOf(rule.DefaultSeverity));
            json.WriteString("title", rule.Title.Text(language));
            json.WriteStartArray("basis");
            foreach (var word in BasisWords(rule.Basis))
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
            json.WriteString("since", rule.Since);
            json.WriteString("help", rule.HelpUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static IEnumerable<string> BasisWords(RuleBasis basis)
    {
        if (basis == RuleBasis.Format)
        {
            yield return "format";
        }

        if (basis.HasFlag(RuleBasis.Seed))
        {
            yield return "seed";
        }

        if (basis.HasFlag(RuleBasis.Law))
        {
            yield return "law";
        }

        if (basis.HasFlag(RuleBasis.Judgement))
        {
            yield return "judgement";
        }
    }
}
