using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Documents;

/// <summary>How sure one is of something bad. Ordered.</summary>
public enum Certainty
{
    None,

    /// <summary>Suspected, or possible.</summary>
    Possible,
    Confirmed,
}

/// <summary>A leak or loss of personal data.</summary>
public sealed class Incident : PolicyDocument
{
    public static ObjectShape<Incident> Shape { get; } = ShapeOf(() => new Incident())
        .Must("id", Is.Text, (i, v) => i.Id = v, "id of the incident", "事案のID")
        .Must("section", Is.IdOf(ReferenceKind.Section), (i, v) => i.Section = v, "section concerned", "所属")
        .Must("becameAwareOn", Is.PastDay, (i, v) => i.BecameAwareOn = v, "day on which it became known", "事態を知った日")
        .May("cause", Is.Text, (i, v) => i.Cause = v, "what happened", "原因")
        .May("malicious", Is.OneOf(("none", Certainty.None), ("suspected", Certainty.Possible), ("confirmed", Certainty.Confirmed)), (i, v) => i.Malicious = v, "whether somebody meant it", "不正の目的のおそれ")
        .Must("subjectsCount", Is.Count, (i, v) => i.SubjectsCount = v, "how many people", "本人の数")
        .May("categories", Is.ListOf(Is.IdOf(ReferenceKind.Category)), (i, v) => i.Categories = v, "categories of the data", "個人情報の分類")
        .May("financialHarm", Is.OneOf(("none", Certainty.None), ("possible", Certainty.Possible), ("confirmed", Certainty.Confirmed)), (i, v) => i.FinancialHarm = v, "whether people may lose money", "財産的被害のおそれ")
        .May("advancedProtection", Is.Boolean, (i, v) => i.AdvancedProtection = v, "whether strong encryption or the like exempts from reporting", "高度な暗号化等の措置")
        .May("files", Is.ListOf(LeakedFile.Shape), (i, v) => i.Files = v, "files concerned", "流出したファイル")
        .May("council", CouncilMeeting.Shape, (i, v) => i.Council = v, "meeting of the incident council", "事故対策会議の開催")
        .May("advisorOpinionOn", Is.PastDay, (i, v) => i.AdvisorOpinionOn = v, "day on which an advisor was heard", "アドバイザーの意見聴取日")
        .May("ppcReport", CommissionReport.Shape, (i, v) => i.PpcReport = v, "reports to the commission", "個人情報保護委員会への報告")
        .May("notification", SubjectsNotification.Shape, (i, v) => i.Notification = v, "how the people concerned were told", "本人への通知");

    public Positioned<string>? Id { get; internal set; }

    public Positioned<string>? Section { get; internal set; }

    public Positioned<Day>? BecameAwareOn { get; internal set; }

    public Positioned<string>? Cause { get; internal set; }

    public Positioned<Certainty>? Malicious { get; internal set; }

    public Positioned<long>? SubjectsCount { get; internal set; }

    public ImmutableArray<Positioned<string>> Categories { get; internal set; } = [];

    public Positioned<Certainty>? FinancialHarm { get; internal set; }

    public Positioned<bool>? AdvancedProtection { get; internal set; }

    public ImmutableArray<LeakedFile> Files { get; internal set; } = [];

    public CouncilMeeting? Council { get; internal set; }

    public Positioned<Day>? AdvisorOpinionOn { get; internal set; }

    public CommissionReport? PpcReport { get; internal set; }

    public SubjectsNotification? Notification { get; internal set; }

    /// <inheritdoc/>
    public override string Name => Id?.Value ?? nameof(Incident);

    /// <summary>Whether somebody meant it, or may have.</summary>
    public bool IsMalicious => Malicious is { Value: not Certainty.None };
}

/// <summary>A file that leaked.</summary>
public sealed class LeakedFile : ShapedObject
{
    public static ObjectShape<LeakedFile> Shape { get; } = new ObjectShape<LeakedFile>(nameof(LeakedFile), () => new LeakedFile())
        .May("no", Is.Count, (f, v) => f.Number = v, "number in the list", "番号")
        .May("label", Is.Text, (f, v) => f.Label = v, "what it holds", "内容")
        .May("count", Is.Count, (f, v) => f.Count = v, "how many people", "件数（人数）")
        .May("duplicateOf", Is.Count, (f, v) => f.DuplicateOf = v, "number of the file that holds the same people", "同じ本人を含むファイルの番号")
        .May("disclosed", Is.OneOf(("new", true), ("known", false)), (f, v) => f.IsNew = v, "newly found, or published before", "新規・既報の別")
        .May("categories", Is.ListOf(Is.IdOf(ReferenceKind.Category)), (f, v) => f.Categories = v, "categories of the data", "個人情報の分類");

    public Positioned<long>? Number { get; internal set; }

    public Positioned<string>? Label { get; internal set; }

    public Positioned<long>? Count { get; internal set; }

    public Positioned<long>? DuplicateOf { get; internal set; }

    public Positioned<bool>? IsNew { get; internal set; }

    public ImmutableArray<Positioned<string>> Categories { get; internal set; } = [];
}

/// <summary>A meeting of the incident council.</summary>
public sealed class CouncilMeeting : ShapedObject
{
    public static ObjectShape<CouncilMeeting> Shape { get; } = new ObjectShape<CouncilMeeting>(nameof(CouncilMeeting), () => new CouncilMeeting())
        .May("convenedOn", Is.PastDay, (c, v) => c.ConvenedOn = v, "day of the meeting", "開催日")
        .May("minutes", Is.Text, (c, v) => c.Minutes = v, "path of the minutes", "議事録のパス");

    public Positioned<Day>? ConvenedOn { get; internal set; }

    public Positioned<string>? Minutes { get; internal set; }
}

/// <summary>The reports to the Personal Information Protection Commission.</summary>
public sealed class CommissionReport : ShapedObject
{
    public static ObjectShape<CommissionReport> Shape { get; } = new ObjectShape<CommissionReport>(nameof(CommissionReport), () => new CommissionReport())
        .May("preliminaryOn", Is.PastDay, (r, v) => r.PreliminaryOn = v, "day of the preliminary report", "速報日")
        .May("finalOn", Is.PastDay, (r, v) => r.FinalOn = v, "day of the final report", "確報日");

    public Positioned<Day>? PreliminaryOn { get; internal set; }

    public Positioned<Day>? FinalOn { get; internal set; }
}

/// <summary>How the people concerned were told.</summary>
public sealed class SubjectsNotification : ShapedObject
{
    public static ObjectShape<SubjectsNotification> Shape { get; } = new ObjectShape<SubjectsNotification>(nameof(SubjectsNotification), () => new SubjectsNotification())
        .May("toSubjectsOn", Is.PastDay, (n, v) => n.ToSubjectsOn = v, "day on which they were told", "本人へ通知した日")
        .May("method", Is.Text, (n, v) => n.Method = v, "how", "方法")
        .May("alternative", Is.Text, (n, v) => n.Alternative = v, "what was done instead, such as a public announcement", "代替措置（公表など）");

    public Positioned<Day>? ToSubjectsOn { get; internal set; }

    public Positioned<string>? Method { get; internal set; }

    public Positioned<string>? Alternative { get; internal set; }
}
