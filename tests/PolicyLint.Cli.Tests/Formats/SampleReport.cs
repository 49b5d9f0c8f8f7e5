using System.Collections.Immutable;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Tests.Hosting;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Tests.Formats;

/// <summary>A report with everything that a format may meet: a flow, a declaration, full-width text, hostile text, suppression, debt, a gap.</summary>
internal static class SampleReport
{
    private static readonly RuleInfo Media = new("PL1001", "removable-media-without-gates", Severity.Error,
        Message.Literal("personal data on removable media without the required gates", "承認等のない外部記録媒体への個人情報の書き出し"), RuleBasis.Seed);

    private static readonly RuleInfo Missing = new("PL4010", "annual-report-missing", Severity.Error,
        Message.Literal("annual report missing", "年度当初報告がない"), RuleBasis.Seed | RuleBasis.Judgement);

    private static readonly RuleInfo Log = new("PL1005", "personal-data-in-log", Severity.Warning,
        Message.Literal("personal data in a log", "ログへの個人情報の出力"), RuleBasis.Judgement);

    public static Workplace Sources() => new Workplace()
        .With("src/Export.cs", "class Export\n{\n\tvoid 出力(Voter 有権者) => File.WriteAllText(@\"E:\\名簿.csv\", 有権者.氏名);\n    void Log(Voter v) => Console.WriteLine(v.Name);\n}\n")
        .With("declarations/org.yaml", "sections:\n  - { id: S-ELEC, name: 選挙管理課 }\n");

    public static CheckReport Report() => new(
        new DateOnly(2026, 11, 23),
        [
            new ReportedFinding(Declaration(), Fingerprints.Hash("a")),
            new ReportedFinding(Flow(), Fingerprints.Hash("b")),
            new ReportedFinding(Logged(4), Fingerprints.Hash("c")),
            new ReportedFinding(Logged(4) with { Suppressed = new SuppressionInfo("E0007", "2027-03-31", "until <the> audit", "policylint.yml", 12) }, Fingerprints.Hash("d")),
            new ReportedFinding(Logged(99), Fingerprints.Hash("e"), InBaseline: true),
        ],
        [new NotChecked("src/Broken/Broken.csproj", Message.Literal("does not compile, 100% | sure", "コンパイルできません"))],
        new CheckSummary(2, 7, 1, 2.125));

    private static Finding Flow() => new(Media, Severity.Error,
        Message.Literal("氏名 of Voter is written to 'E:\\名簿.csv' (removable-media) without approval; ask the section head first",
            "Voter の氏名が承認なしに 'E:\\名簿.csv' (removable-media) に書き出されます。先に課長の承認を得てください"),
        At("src/Export.cs", 3, 24, 3, 68))
    {
        Trace = [Step("src/Export.cs", 3, 11, 3, 20, "Voter comes in here", "Voter がここで入ります"), Step("src/Export.cs", 3, 24, 3, 68, "it is written here", "ここで書き出されます")],
        Data = ["user.name"],
        Destination = new FindingDestination("removable-media", "E:\\名簿.csv"),
        Missing = ["approval"],
        Source = At("src/Export.cs", 3, 11, 3, 20),
        Write = At("src/Export.cs", 3, 24, 3, 68),
        Target = "Export.出力(Voter)",
    };

    private static Finding Declaration() => new(Missing, Severity.Error,
        Message.Literal("section 選挙管理課 (S-ELEC) has not reported fiscal year 2026, due by 2026-04-30; file an AnnualReport",
            "選挙管理課（S-ELEC）の 2026 年度の報告（期限 2026-04-30）がありません。AnnualReport を提出してください"),
        At("declarations/org.yaml", 2, 11, 2, 17))
    {
        Related = [Step("declarations/SAK-00001.yaml", 3, 1, 3, 5, "handling: 名簿", "取扱い: 名簿")],
        Target = "S-ELEC",
    };

    private static Finding Logged(int line) => new(Log, Severity.Warning,
        Message.Literal("Voter.Name goes to the console\u001b[31m; leave it out", "Voter.Name がコンソールに出力されます"), At("src/Export.cs", line, 26, line, 51))
    {
        Target = "Export.Log(Voter)",
    };

    private static TraceStep Step(string path, int line, int column, int endLine, int endColumn, string english, string japanese) =>
        new(At(path, line, column, endLine, endColumn), Message.Literal(english, japanese));

    private static SourceLocation At(string path, int line, int column, int endLine, int endColumn) =>
        new(path, new TextSpan(line, column, endLine, endColumn));
}
