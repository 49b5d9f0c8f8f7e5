using System.Collections.Immutable;
using System.Globalization;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Cli.Adoption;
using PolicyLint.Cli.Code;
using PolicyLint.Cli.Declarations;
using PolicyLint.Cli.Discovery;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Cli.Checks;

/// <summary>One run of <c>check</c>: find, read, analyse, and put what was found into one report.</summary>
internal sealed class CheckRun(CheckRequest request, Session session, Engines engines, IProgress<string> progress)
{
    private readonly List<NotChecked> _notChecked = [];

    /// <exception cref="UsageException">There is nothing to check, or a file that was named cannot be used.</exception>
    public async Task<CheckOutcome> ExecuteAsync(CancellationToken cancel)
    {
        // Reading may block for ever (a pipe, a share that is gone); whoever called must be free to answer Ctrl-C all the same.
        await Task.Yield();

        // Stopping may take some seconds; who pressed the keys is told at once.
        await using var stopping = cancel.Register(() => session.Error.WriteLine(Texts.Of("Stopping").Text(session.Language))).ConfigureAwait(false);
        var started = session.Clock.GetTimestamp();
        var inputs = await InputSearch.FindAsync(request.Paths, request.Policy, cancel).ConfigureAwait(false);
        _notChecked.AddRange(inputs.NotChecked);
        var scopes = ReadScopes(inputs);
        RequireSomething(inputs, scopes);
        var now = session.Clock.GetUtcNow();
        var asOf = request.AsOf ?? (scopes.FirstOrDefault()?.Head ?? PolicyHead.Default).Today(now);
        var code = Task.Run(() => CheckCodeAsync(inputs, scopes, asOf, cancel), cancel);
        var declarations = await CheckDeclarationsAsync(scopes, now, cancel).ConfigureAwait(false);
        var assembly = new ReportAssembly(session.Directory, new SourceTexts(session.Directory), inputs);
        var analysed = await code.ConfigureAwait(false);
        var judged = CodeSuppressions.Apply(analysed with { Findings = UnloggedExports.Hold(analysed.Findings, declarations, PolicyOf) }, declarations, PolicyOf, IsWhole(analysed));
        var report = assembly.Join(asOf, analysed with { Findings = judged }, declarations, _notChecked);
        (report, var gone) = await AdoptAsync(report, assembly, scopes, now, cancel).ConfigureAwait(false);
        report = HiddenFaults.Tell(report, declarations, inputs, session.Directory);
        report = report with { Summary = report.Summary with { Seconds = session.Clock.GetElapsedTime(started).TotalSeconds } };
        report = request.Shard is { } shard ? AsPart(report, shard, inputs, scopes, analysed.Files.Union(declarations.Files)) : report;
        return new CheckOutcome(report, assembly, LanguageOf(scopes), inputs, declarations) { BaselineGone = gone, Inventory = analysed.Inventory };
    }

    private static ImmutableArray<PolicyScope> ReadScopes(CheckInputs inputs) =>
        [.. inputs.Policies.Select(PolicyScope.OfPolicy).Concat(inputs.BareRoots.Select(PolicyScope.OfFolder))];

    // An answer of "nothing found" must mean that something was looked at.
    private void RequireSomething(CheckInputs inputs, ImmutableArray<PolicyScope> scopes)
    {
        var hasCode = request.Subject != CheckSubject.Declarations && !inputs.Projects.IsEmpty;
        var hasDeclarations = request.Subject != CheckSubject.Code && scopes.Any(scope => (scope.Policy is { } policy && inputs.Covers(policy.Path)) || scope.Declarations.Any(inputs.Covers));
        if (!hasCode && !hasDeclarations && _notChecked.Count == 0)
        {
            throw new UsageException(Texts.Of("Check_Nothing", string.Join(", ", request.Paths.Select(path => NeutralPath.Relative(session.Directory, path)))));
        }
    }

    private async Task<CodeResult> CheckCodeAsync(CheckInputs inputs, ImmutableArray<PolicyScope> scopes, DateOnly asOf, CancellationToken cancel)
    {
        if (request.Subject == CheckSubject.Declarations || inputs.Projects.IsEmpty)
        {
            return CodeResult.Empty;
        }

        var projects = request.Shard?.Of(inputs.Projects) ?? inputs.Projects;
        var dotnet = session.Variable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";
        var codeRequest = new CodeRequest(projects, inputs.Solutions, asOf, request.Restore, request.WithInventory, dotnet, project => FilesBeside(project, scopes));
        return await new CodeCheck(engines.Code(), progress).RunAsync(codeRequest, cancel).ConfigureAwait(false);
    }

    private async Task<DeclarationResult> CheckDeclarationsAsync(ImmutableArray<PolicyScope> scopes, DateTimeOffset now, CancellationToken cancel)
    {
        if (request.Subject == CheckSubject.Code)
        {
            return DeclarationResult.Empty;
        }

        var bases = request.Base is { } gitRef ? await BaseFiles.ReadAsync(gitRef, scopes, cancel).ConfigureAwait(false) : null;
        Func<PolicyScope, ImmutableArray<PolicySource>>? baseOf = bases is null ? null : scope => bases[scope.Root];
        var result = new DeclarationCheck(now, request.AsOf).Run(scopes, baseOf, cancel);
        return request.Shard is { HasDeclarations: false } ? result with { IsForCode = true, NotChecked = [] } : result;
    }

    private CheckReport AsPart(CheckReport report, Shard shard, CheckInputs inputs, ImmutableArray<PolicyScope> scopes, IEnumerable<string> files)
    {
        var projects = request.Subject == CheckSubject.Declarations ? [] : shard.Of(inputs.Projects);
        var absent = report.Findings.Where(finding => WholeRunFindings.IsAboutAbsence(finding.Finding)).ToImmutableArray();
        return report with
        {
            Findings = report.Findings.RemoveRange(absent),
            Part = new ReportPart(shard.Index, shard.Count, Relative(projects.SelectMany(project => FilesBeside(project, scopes))), Relative(files), absent),
        };
    }

    private ImmutableArray<string> Relative(IEnumerable<string> paths) =>
        [.. paths.Distinct(StringComparer.Ordinal).Select(path => NeutralPath.Relative(session.Directory, path)).Order(StringComparer.Ordinal)];

    private bool IsWhole(CodeResult code) =>
        request.Subject == CheckSubject.Everything && code.NotChecked.IsEmpty && code.Projects > 0;

    private string? PolicyOf(string file) => request.Policy ?? PolicyFile.Nearest(Path.GetDirectoryName(file)!);

    private ImmutableArray<string> FilesBeside(string project, ImmutableArray<PolicyScope> scopes)
    {
        var policy = PolicyOf(project);
        return scopes.FirstOrDefault(scope => scope.Policy is { } file && file.Path == policy) is { } scope
            ? scope.Declarations.Insert(0, scope.Policy!.Path)
            : [];
    }

    private async Task<(CheckReport Report, int Gone)> AdoptAsync(
        CheckReport report, ReportAssembly assembly, ImmutableArray<PolicyScope> scopes, DateTimeOffset now, CancellationToken cancel)
    {
        var gone = 0;
        if (request.Baseline is { } path)
        {
            var baseline = Baseline.Read(path);
            report = baseline.Apply(report, assembly.Fingerprints);
            gone = request.Shard is null ? baseline.Entries.Length - report.Debt.Count() : 0;
        }

        if (request.Since is { } since)
        {
            var changes = await ChangedLines.ReadAsync(since, session.Directory, cancel).ConfigureAwait(false);
            var before = request.Subject == CheckSubject.Code ? [] : await FindingsBeforeAsync(since, scopes, now, cancel).ConfigureAwait(false);
            report = report with { Findings = new Since(changes, session.Directory, scopes, before).Of(report.Findings) };
        }

        return (report, gone);
    }

    private async Task<IEnumerable<Finding>> FindingsBeforeAsync(string commit, ImmutableArray<PolicyScope> scopes, DateTimeOffset now, CancellationToken cancel)
    {
        var before = new List<Finding>();
        foreach (var scope in scopes)
        {
            var (policy, declarations) = await BaseFiles.AtCommitAsync(commit, scope, cancel).ConfigureAwait(false);
            before.AddRange(new DeclarationCheck(now, request.AsOf).FindingsOf(scope, policy, declarations, cancel));
        }

        return before.Where(finding => finding.Suppressed is null && finding.Severity != Severity.Off).Select(finding => NeutralPath.Relative(session.Directory, finding));
    }

    private static CultureInfo? LanguageOf(ImmutableArray<PolicyScope> scopes) =>
        scopes.Select(scope => Languages.OfTag(scope.Head.Config.Locale?.Value)).FirstOrDefault(language => language is not null);
}

/// <summary>What a run leaves for the formats.</summary>
/// <param name="Language">The language that the policy asks for; null where it does not say.</param>
internal sealed record CheckOutcome(
    CheckReport Report, ReportAssembly Assembly, CultureInfo? Language, CheckInputs Inputs, DeclarationResult Declarations)
{
    /// <summary>Source lines for code frames.</summary>
    public SourceTexts Texts => Assembly.Texts;

    /// <summary>Members that hold personal data; empty unless it was asked for.</summary>
    public CodeInventory Inventory { get; init; } = new([], []);

    /// <summary>How many entries of the baseline found nothing: mended debt.</summary>
    public int BaselineGone { get; init; }
}
