using System.Collections.Immutable;
using PolicyLint.Policy.Code;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Documents;

/// <summary>The policy (<c>policylint.yml</c>): how to count, what weighs how much, what is borne until when, what code means.</summary>
public sealed class PolicyConfig : PolicyDocument
{
    public static ObjectShape<PolicyConfig> Shape { get; } = ShapeOf(() => new PolicyConfig())
        .May("locale", Is.OneOf("ja", "en"), (c, v) => c.Locale = v, "language of messages; the environment's when absent", "メッセージの言語（省略時は環境に従う）")
        .May("timezone", Is.Text, (c, v) => c.Timezone = v, "zone of every \"today\" and day count; Asia/Tokyo when absent", "「今日」や日数計算のタイムゾーン（省略時 Asia/Tokyo）")
        .May("fiscalYearStart", Is.MonthDay, (c, v) => c.FiscalYearStart = v, "first day of the fiscal year; 04-01 when absent", "年度の初日（省略時 04-01）")
        .May("declarations", Is.ListOf(Is.Text), (c, v) => c.Declarations = v, "globs of the declaration files; declarations/**/*.yml and .yaml when absent", "届出ファイルのglob（省略時 declarations/**/*.yml, *.yaml）")
        .May("exportLogs", Is.ListOf(ExportLogSource.Shape), (c, v) => c.ExportLogs = v, "export logs as CSV or JSON Lines", "CSVまたはJSON Linesの持出し記録")
        .May("annualReport", AnnualReportSettings.Shape, (c, v) => c.AnnualReport = v, "when annual reports are due", "年度当初報告の期限")
        .May("notification", NotificationSettings.Shape, (c, v) => c.Notification = v, "when notifications are due", "届出の期限")
        .May("breach", BreachSettings.Shape, (c, v) => c.Breach = v, "when incidents must be reported", "漏えい等の報告期限")
        .May("register", RegisterSettings.Shape, (c, v) => c.Register = v, "the personal information file register", "個人情報ファイル簿")
        .May("calendar", CalendarSettings.Shape, (c, v) => c.Calendar = v, "holidays and what they do to deadlines", "休日と期限の扱い")
        .May("rules", Is.MapOf(RuleSetting.Shape), (c, v) => c.Rules = v, "severity and parameters by rule id", "ルールごとの重大度とパラメーター")
        .May("suppressions", Is.ListOf(SuppressionEntry.Shape), (c, v) => c.Suppressions = v, "findings that are borne for a time", "期限付きの許容（抑制）")
        .May("customRules", Is.ListOf(CustomRule.Shape), (c, v) => c.CustomRules = v, "the organisation's own rules", "独自ルール")
        .May("limits", LimitSettings.Shape, (c, v) => c.Limits = v, "what a file may cost", "ファイルの読み取り上限")
        .May("code", CodeBlock.Shape, (c, v) => c.Code = v, "what the organisation's symbols mean", "コード上のシンボルの意味");

    public Positioned<string>? Locale { get; internal set; }

    public Positioned<string>? Timezone { get; internal set; }

    public Positioned<MonthDay>? FiscalYearStart { get; internal set; }

    public ImmutableArray<Positioned<string>> Declarations { get; internal set; } = [];

    public ImmutableArray<ExportLogSource> ExportLogs { get; internal set; } = [];

    public AnnualReportSettings? AnnualReport { get; internal set; }

    public NotificationSettings? Notification { get; internal set; }

    public BreachSettings? Breach { get; internal set; }

    public RegisterSettings? Register { get; internal set; }

    public CalendarSettings? Calendar { get; internal set; }

    public ImmutableArray<KeyValuePair<YamlScalar, RuleSetting>> Rules { get; internal set; } = [];

    public ImmutableArray<SuppressionEntry> Suppressions { get; internal set; } = [];

    public ImmutableArray<CustomRule> CustomRules { get; internal set; } = [];

    public LimitSettings? Limits { get; internal set; }

    /// <summary>The <c>code:</c> section; null when there is none.</summary>
    public CodeBlock? Code { get; internal set; }

    /// <inheritdoc/>
    public override string Name => nameof(PolicyConfig);

    /// <summary>The globs of declaration files, relative to the policy's folder.</summary>
    public ImmutableArray<string> DeclarationGlobs =>
        Declarations.IsEmpty ? ["declarations/**/*.yml", "declarations/**/*.yaml"] : [.. Declarations.Select(d => d.Value)];

    /// <summary>How fiscal years are counted.</summary>
    public FiscalCalendar FiscalCalendar => FiscalYearStart is { } start ? new FiscalCalendar(start.Value) : FiscalCalendar.Japan;

    /// <summary>The zone of every "today"; Asia/Tokyo where the policy names none or one that is unknown.</summary>
    public PolicyZone Zone => (Timezone is { } zone ? PolicyZone.Find(zone.Value) : null) ?? PolicyZone.Tokyo;

    /// <summary>What reading a file may cost.</summary>
    public ReaderLimits ReaderLimits => Limits is { } limits
        ? new ReaderLimits((int)(limits.MaxBytes?.Value ?? ReaderLimits.Default.MaxBytes), (int)(limits.MaxDepth?.Value ?? ReaderLimits.Default.MaxDepth), limits.MaxAliasNodes?.Value ?? ReaderLimits.Default.MaxAliasNodes)
        : ReaderLimits.Default;

    /// <summary>A policy in which nothing is said: every default holds.</summary>
    public static PolicyConfig Empty { get; } = new() { Node = new YamlMapping("", TextSpan.FileStart, []) };
}
