using System.CommandLine;
using PolicyLint.Cli.Discovery;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Setup;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint init</c>: the first files. It asks only what it cannot find out, and never overwrites.</summary>
internal static class InitCommand
{
    public static Command Create(Session session)
    {
        var path = new Argument<string>("PATH") { Description = CommandTree.Describe(session, "Init_Path"), DefaultValueFactory = _ => "." };
        var name = new Option<string?>("--name") { Description = CommandTree.Describe(session, "Init_Name") };
        var yes = new Option<bool>("--yes", "-y") { Description = CommandTree.Describe(session, "Init_Yes") };
        var command = new Command("init", CommandTree.Describe(session, "Init")) { path, name, yes };
        command.SetAction((parsed, cancel) =>
            RunAsync(session, session.FullPath(parsed.GetRequiredValue(path)), parsed.GetValue(name), parsed.GetValue(yes), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Session session, string folder, string? name, bool isSilent, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var inputs = await InputSearch.FindAsync([folder], null, cancel).ConfigureAwait(false);
        var fallback = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var facts = new StarterFacts(
            name ?? (isSilent ? fallback : Ask(session, fallback)),
            session.Language.TwoLetterISOLanguageName == "ja" ? "ja" : "en",
            TimeZoneOf(session),
            [.. inputs.Projects.Select(project => Path.GetFileNameWithoutExtension(project)).Where(IsNoTest).Distinct().Order(StringComparer.Ordinal)],
            Directory.Exists(Path.Combine(folder, ".idea")));
        foreach (var file in Starter.Files(facts))
        {
            Write(session, folder, file);
        }

        session.Error.WriteLine(Texts.Of("Init_Next").Text(session.Language));
        return ExitCode.Clean;
    }

    private static void Write(Session session, string folder, StarterFile file)
    {
        var path = Path.Combine(folder, file.Path);
        var shown = NeutralPath.Relative(session.Directory, path);
        if (Path.Exists(path))
        {
            session.Out.WriteLine(Texts.Of("Init_Kept", shown).Text(session.Language));
            return;
        }

        ReportWriting.WriteTo(path, session, writer => writer.Write(file.Text));
        session.Out.WriteLine(Texts.Of("Init_Wrote", shown).Text(session.Language));
    }

    private static string Ask(Session session, string fallback)
    {
        if (session.In is null)
        {
            return fallback;
        }

        session.Error.Write(Texts.Of("Init_AskName", fallback).Text(session.Language) + " ");
        session.Error.Flush();
        return session.In.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : fallback;
    }

    private static string TimeZoneOf(Session session)
    {
        var local = session.Clock.LocalTimeZone.Id;
        return TimeZoneInfo.TryConvertWindowsIdToIanaId(local, out var iana) ? iana : local is "UTC" or "Etc/UTC" ? "Asia/Tokyo" : local;
    }

    private static bool IsNoTest(string project) => !project.EndsWith("Tests", StringComparison.OrdinalIgnoreCase) && !project.EndsWith(".Test", StringComparison.OrdinalIgnoreCase);
}
