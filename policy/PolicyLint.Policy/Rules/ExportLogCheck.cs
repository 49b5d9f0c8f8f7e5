using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.ExportLogs;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules.Form;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules;

/// <summary>Streams the CSV and JSON Lines logs that the policy names through the rules about exports.</summary>
internal static class ExportLogCheck
{
    public static void Check(CheckContext context, IPolicyFiles files, ImmutableArray<Message>.Builder notes)
    {
        var rules = DeclarationRules.Checks.OfType<ExportRule>().ToArray();
        var references = DeclarationRules.Checks.OfType<PL0102UnknownReference>().Single();
        var dates = DeclarationRules.Checks.OfType<PL0105ImpossibleDate>().Single();
        foreach (var source in context.Config.ExportLogs)
        {
            if (source.File is not { } glob)
                continue;
            var paths = files.Find(glob.Value).OrderBy(p => p, StringComparer.Ordinal).ToArray();
            if (paths.Length == 0)
                notes.Add(PolicyMessages.Of("Note.NoLogs", glob.Value));
            foreach (var path in paths)
                Check(source, path, context, files, (export, reading) =>
                {
                    context.Findings.AddRange(reading.Findings);
                    foreach (var reference in reading.References)
                        references.Check(reference, context);
                    foreach (var day in reading.PastDays)
                        dates.CheckPast(day, context);
                    if (export is not null)
                        foreach (var rule in rules)
                            rule.Check(export, context);
                });
        }
    }

    private static void Check(ExportLogSource source, string path, CheckContext context, IPolicyFiles files, Action<Export?, ShapeReading> row)
    {
        try
        {
            using var stream = files.Open(path) ?? throw new IOException(path);
            foreach (var (export, reading) in ExportLogReader.Read(source, path, stream, context.Config.Zone, context.Cancel))
                row(export, reading);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Add(FileRules.TooLargeOrNotUtf8.At(path, "PL0010.Unreadable", e.Message));
        }
        catch (InvalidDataException e)
        {
            context.Add(FileRules.TooLargeOrNotUtf8.At(path, "PL0010.LogRecord", e.Message));
        }
        catch (System.Text.DecoderFallbackException)
        {
            context.Add(FileRules.TooLargeOrNotUtf8.At(path, "PL0010.NotUtf8"));
        }
    }
}
