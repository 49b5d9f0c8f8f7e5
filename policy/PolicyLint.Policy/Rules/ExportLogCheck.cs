using System.Collections.Immutable;
using PolicyLint.Policy.CustomRules;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.ExportLogs;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules.Form;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Suppressions;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules;

/// <summary>
/// Puts every row of every export log through the rules about exports, one after another: the YAML logs among the declarations, then the
/// CSV and JSON Lines logs that the policy names. No more than a few files are held at a time.
/// </summary>
internal sealed class ExportLogCheck(CheckContext context)
{
    /// <summary>How many files are read at once before they are checked in their order.</summary>
    private const int Batch = 64;

    private readonly ExportRule[] _rules = [.. DeclarationRules.Checks.OfType<ExportRule>()];
    private readonly PL0101DuplicateId _ids = DeclarationRules.Checks.OfType<PL0101DuplicateId>().Single();
    private readonly PL0102UnknownReference _references = DeclarationRules.Checks.OfType<PL0102UnknownReference>().Single();
    private readonly PL0105ImpossibleDate _dates = DeclarationRules.Checks.OfType<PL0105ImpossibleDate>().Single();
    private readonly CustomRuleCheck _custom = new(context);
    private readonly Dictionary<string, Positioned<string>> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _declarations = new(StringComparer.Ordinal);
    private readonly List<Suppression> _suppressions = [];

    /// <summary>The declaration of each export in a YAML log, by the id of the export.</summary>
    public IReadOnlyDictionary<string, string> Declarations => _declarations;

    /// <summary>What the rows show.</summary>
    public LoggedExports Logged { get; } = new();

    /// <summary>Suppressions in comments of files that are not held.</summary>
    public IReadOnlyList<Suppression> Suppressions => _suppressions;

    /// <summary>Checks the YAML logs. Answers the files that turned out to hold more than logs, or could not be read: they belong into the dossier.</summary>
    public ImmutableArray<DocumentFile> CheckFiled(PolicyFiles reader)
    {
        var others = ImmutableArray.CreateBuilder<DocumentFile>();
        var files = context.Dossier.Files;
        for (var start = 0; start < files.Length; start += Batch)
        {
            var batch = ImmutableArray.Create(files, start, Math.Min(Batch, files.Length - start));
            foreach (var (file, read) in batch.Zip(reader.ReadWaiting(batch), (file, read) => (file, read)))
            {
                context.Cancel.ThrowIfCancellationRequested();
                if (file.IsLong)
                    CheckLong(file, reader, others);
                else if (file.Waiting is null)
                    CheckRows(read);
                else if (read.Source.IsBroken || read.Documents.Any(d => d is not ExportLog))
                    others.Add(read);
                else
                    CheckWhole(read);
            }
        }
        return others.ToImmutable();
    }

    /// <summary>Checks the CSV and JSON Lines logs that the policy names.</summary>
    public void CheckNamed(IPolicyFiles files, ImmutableArray<Message>.Builder notes)
    {
        foreach (var source in context.Config.ExportLogs)
        {
            if (source.File is not { } glob)
                continue;
            var paths = files.Find(glob.Value).OrderBy(p => p, StringComparer.Ordinal).ToArray();
            if (paths.Length == 0)
                notes.Add(PolicyMessages.Of("Note.NoLogs", glob.Value));
            foreach (var path in paths)
                CheckNamed(source, path, files);
        }
    }

    private void CheckNamed(ExportLogSource source, string path, IPolicyFiles files)
    {
        try
        {
            using var stream = files.Open(path) ?? throw new IOException(path);
            foreach (var (export, reading) in ExportLogReader.Read(source, path, stream, context.Config.Zone, context.Cancel))
            {
                Tell(reading.Findings);
                CheckForm(reading.References, reading.PastDays);
                if (export is not null)
                    Check(export);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Add(FileRules.TooLargeOrNotUtf8.At(path, "PL0010.Unreadable", e.Message));
        }
        catch (OpenQuoteException e)
        {
            context.Add(FileRules.TooLargeOrNotUtf8.At(new SourceLocation(path, e.Span), "PL0010.LogRecord"));
        }
        catch (System.Text.DecoderFallbackException)
        {
            context.Add(FileRules.TooLargeOrNotUtf8.At(path, "PL0010.NotUtf8"));
        }
    }

    /// <summary>Checks a file that nobody else will see: its form, its rows, its place in findings, its comments.</summary>
    private void CheckWhole(DocumentFile file)
    {
        var before = context.Findings.Count;
        Tell(file.Findings);
        CheckForm(file.References, file.PastDays);
        foreach (var document in file.Documents)
            _custom.Check(document);
        CheckRows(file);
        _suppressions.AddRange(file.Suppressions);
        if (context.Findings.Count > before)
            context.Findings.Change(before, new FindingTargets([file]).Complete);
    }

    /// <summary>Checks a file whose rows are not even held together. The organisation's own rules ask about documents, and so need them whole.</summary>
    private void CheckLong(DocumentFile file, PolicyFiles reader, ImmutableArray<DocumentFile>.Builder others)
    {
        var read = _custom.Asks(nameof(ExportLog)) ? reader.ReadWaiting(file) : reader.ReadRows(file, CheckRow);
        if (read.Source.IsBroken || read.Documents.Any(d => d is not ExportLog))
            others.Add(reader.ReadWaiting(file));
        else
            CheckWhole(read);
    }

    private void CheckRow(YamlNode row, int number)
    {
        context.Cancel.ThrowIfCancellationRequested();
        var before = context.Findings.Count;
        var reading = new ShapeReading(context.Config.Zone);
        var isRead = Export.Shape.TryRead(row, reading, out var export);
        Tell(reading.Findings);
        CheckForm(reading.References, reading.PastDays);
        if (isRead)
            CheckFiled(export);
        context.Findings.Change(before, finding => FindingTargets.Complete(finding, row, number));
    }

    private void Tell(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            context.Add(finding);
    }

    private void CheckForm(IEnumerable<Reference> references, IEnumerable<Positioned<Time.Day>> pastDays)
    {
        foreach (var reference in references)
            _references.Check(reference, context);
        foreach (var day in pastDays)
            _dates.CheckPast(day, context);
    }

    private void CheckRows(DocumentFile file)
    {
        foreach (var log in file.Documents.OfType<ExportLog>())
            foreach (var export in log.Exports)
                CheckFiled(export);
    }

    private void CheckFiled(Export export)
    {
        _ids.Check("Kind.Export", export.Id, _seen, context);
        if (export is { Id: { } id, Declaration: { } declaration })
            _declarations[id.Value] = declaration.Value;
        Check(export);
    }

    private void Check(Export export)
    {
        if (export.Declaration is { } declaration)
            Logged.Add(declaration.Value, context.Destinations.ClassOf(export.Destination) ?? (export.Device is null ? null : "removable-media"));
        foreach (var rule in _rules)
            rule.Check(export, context);
    }
}
