using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Documents;

/// <summary>When annual reports are due.</summary>
public sealed class AnnualReportSettings : ShapedObject
{
    public static ObjectShape<AnnualReportSettings> Shape { get; } = new ObjectShape<AnnualReportSettings>(nameof(AnnualReportSettings), () => new AnnualReportSettings())
        .May("windowStart", Is.MonthDay, (s, v) => s.WindowStart = v, "first day of the window", "受付開始日")
        .May("dueBy", Is.MonthDay, (s, v) => s.DueBy = v, "last day of the window; 04-30 when absent", "提出期限（省略時 04-30）")
        .May("upcomingDays", Is.Integer(0, 366), (s, v) => s.UpcomingDays = v, "how many days ahead to remind", "期限前に知らせる日数");

    public Positioned<MonthDay>? WindowStart { get; internal set; }

    public Positioned<MonthDay>? DueBy { get; internal set; }

    public Positioned<long>? UpcomingDays { get; internal set; }
}

/// <summary>When notifications are due.</summary>
public sealed class NotificationSettings : ShapedObject
{
    public static ObjectShape<NotificationSettings> Shape { get; } = new ObjectShape<NotificationSettings>(nameof(NotificationSettings), () => new NotificationSettings())
        .May("startBeforeDays", Is.Integer(0, 366), (s, v) => s.StartBeforeDays = v, "days before its start by which a handling is to be notified", "開始届を提出すべき日数（開始日の何日前まで）")
        .May("changeWithinDays", Is.Integer(0, 366), (s, v) => s.ChangeWithinDays = v, "days after a change within which it is to be notified", "変更届を提出すべき日数（変更日から何日以内）");

    public Positioned<long>? StartBeforeDays { get; internal set; }

    public Positioned<long>? ChangeWithinDays { get; internal set; }
}

/// <summary>When incidents must be reported.</summary>
public sealed class BreachSettings : ShapedObject
{
    public static ObjectShape<BreachSettings> Shape { get; } = new ObjectShape<BreachSettings>(nameof(BreachSettings), () => new BreachSettings())
        .May("sector", Is.OneOf(("public", Documents.Sector.Public), ("private", Documents.Sector.Private)), (s, v) => s.Sector = v, "sector of sections that the organisation does not list", "組織に記載のない所属の部門区分")
        .May("preliminary", PreliminarySettings.Shape, (s, v) => s.Preliminary = v, "preliminary report", "速報")
        .May("final", FinalSettings.Shape, (s, v) => s.Final = v, "final report", "確報")
        .May("countFirstDay", Is.Boolean, (s, v) => s.CountFirstDay = v, "whether the day of knowledge is day 1 rather than day 0", "知った日を1日目と数えるか");

    public Positioned<Sector>? Sector { get; internal set; }

    public PreliminarySettings? Preliminary { get; internal set; }

    public FinalSettings? Final { get; internal set; }

    public Positioned<bool>? CountFirstDay { get; internal set; }
}

/// <summary>The deadline of the preliminary report.</summary>
public sealed class PreliminarySettings : ShapedObject
{
    public static ObjectShape<PreliminarySettings> Shape { get; } = new ObjectShape<PreliminarySettings>(nameof(PreliminarySettings), () => new PreliminarySettings())
        .May("warnAfterDays", Is.Integer(0, 366), (s, v) => s.WarnAfterDays = v, "days after which it is late", "遅延（警告）となる日数")
        .May("errorAfterDays", Is.Integer(0, 366), (s, v) => s.ErrorAfterDays = v, "days after which it is far too late", "遅延（エラー）となる日数");

    public Positioned<long>? WarnAfterDays { get; internal set; }

    public Positioned<long>? ErrorAfterDays { get; internal set; }
}

/// <summary>The deadline of the final report.</summary>
public sealed class FinalSettings : ShapedObject
{
    public static ObjectShape<FinalSettings> Shape { get; } = new ObjectShape<FinalSettings>(nameof(FinalSettings), () => new FinalSettings())
        .May("days", Is.Integer(0, 366), (s, v) => s.Days = v, "days after which it is late", "期限の日数")
        .May("maliciousDays", Is.Integer(0, 366), (s, v) => s.MaliciousDays = v, "days after which it is late when somebody meant it", "不正の目的のおそれがある場合の日数");

    public Positioned<long>? Days { get; internal set; }

    public Positioned<long>? MaliciousDays { get; internal set; }
}

/// <summary>The personal information file register.</summary>
public sealed class RegisterSettings : ShapedObject
{
    public static ObjectShape<RegisterSettings> Shape { get; } = new ObjectShape<RegisterSettings>(nameof(RegisterSettings), () => new RegisterSettings())
        .May("publishThreshold", Is.Count, (s, v) => s.PublishThreshold = v, "number of people from which a file must be published", "公表が必要となる人数");

    public Positioned<long>? PublishThreshold { get; internal set; }
}

/// <summary>Holidays and what they do to deadlines.</summary>
public sealed class CalendarSettings : ShapedObject
{
    public static ObjectShape<CalendarSettings> Shape { get; } = new ObjectShape<CalendarSettings>(nameof(CalendarSettings), () => new CalendarSettings())
        .May("rollDeadlines", Is.OneOf(("none", false), ("next-business-day", true)), (s, v) => s.RollsDeadlines = v.Value, "whether a deadline on a day off moves to the next working day", "期限が休日の場合に翌開庁日とするか")
        .May("holidays", Is.ListOf(Is.Day), (s, v) => s.Holidays = v, "days off beside weekends and national holidays", "土日祝日以外の閉庁日");

    public bool RollsDeadlines { get; internal set; }

    public ImmutableArray<Positioned<Day>> Holidays { get; internal set; } = [];
}

/// <summary>What a file may cost.</summary>
public sealed class LimitSettings : ShapedObject
{
    public static ObjectShape<LimitSettings> Shape { get; } = new ObjectShape<LimitSettings>(nameof(LimitSettings), () => new LimitSettings())
        .May("maxBytes", Is.Integer(1024, 1 << 30), (s, v) => s.MaxBytes = v, "largest file in bytes", "ファイルの最大バイト数")
        .May("maxDepth", Is.Integer(8, ReaderLimits.HardDepth), (s, v) => s.MaxDepth = v, "deepest nesting", "入れ子の最大段数")
        .May("maxAliasNodes", Is.Integer(0, 100_000_000), (s, v) => s.MaxAliasNodes = v, "how many nodes aliases may stand for", "エイリアス展開の上限");

    public Positioned<long>? MaxBytes { get; internal set; }

    public Positioned<long>? MaxDepth { get; internal set; }

    public Positioned<long>? MaxAliasNodes { get; internal set; }
}

/// <summary>An export log that is not YAML, and which of its columns is what.</summary>
public sealed class ExportLogSource : ShapedObject
{
    public static ObjectShape<ExportLogSource> Shape { get; } = new ObjectShape<ExportLogSource>(nameof(ExportLogSource), () => new ExportLogSource())
        .Must("path", Is.Text, (s, v) => s.File = v, "glob of the log files, relative to the policy", "記録ファイルのglob（ポリシーからの相対）")
        .Must("format", Is.OneOf(("csv", false), ("jsonl", true)), (s, v) => s.IsJsonLines = v.Value, "csv or jsonl", "形式")
        .May("separator", Is.OneOf((",", ','), (";", ';'), ("tab", '\t')), (s, v) => s.Separator = v.Value, "what separates CSV columns", "CSVの区切り文字")
        .Must("columns", Is.MapOf(Is.Text), (s, v) => s.Columns = v, "key of the export (approval.by) to column name", "項目（approval.by など）と列名の対応");

    public Positioned<string>? File { get; internal set; }

    public bool IsJsonLines { get; internal set; }

    public char Separator { get; internal set; } = ',';

    public ImmutableArray<KeyValuePair<YamlScalar, Positioned<string>>> Columns { get; internal set; } = [];
}
