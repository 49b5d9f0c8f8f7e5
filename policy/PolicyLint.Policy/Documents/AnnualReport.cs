using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Documents;

/// <summary>A section's report on how it handles and protects personal data: at the start of a fiscal year, or as needed.</summary>
public sealed class AnnualReport : PolicyDocument
{
    public static ObjectShape<AnnualReport> Shape { get; } = ShapeOf(() => new AnnualReport())
        .Must("section", Is.IdOf(ReferenceKind.Section), (r, v) => r.Section = v, "section that reports", "報告所属")
        .Must("fiscalYear", Is.Integer(1900, 9998), (r, v) => r.FiscalYear = v, "fiscal year, named after the year in which it begins", "年度")
        .Must("submittedOn", Is.PastDay, (r, v) => r.SubmittedOn = v, "day of submission", "提出日")
        .Must("submittedBy", Is.IdOf(ReferenceKind.Person), (r, v) => r.SubmittedBy = v, "who submitted it: the manager in post", "提出者（提出日に在任する所属長）")
        .May("trigger", Is.OneOf(("fiscal-year-start", false), ("as-needed", true)), (r, v) => r.IsAsNeeded = v.Value, "why it was made", "報告の契機（年度当初・必要時）")
        .MustByRule("handlingStatus", Is.ListOf(HandlingStatusRow.Shape), (r, v) => r.HandlingStatus = v, "the handlings, each confirmed", "取扱状況の確認")
        .MustByRule("protection", ProtectionStatus.Shape, (r, v) => r.Protection = v, "how the data is protected, confirmed", "保護体制の確認")
        .May("reviewedBy", Is.IdOf(ReferenceKind.Person), (r, v) => r.ReviewedBy = v, "general manager who reviewed it", "確認した総括個人情報保護管理者")
        .May("reviewedOn", Is.PastDay, (r, v) => r.ReviewedOn = v, "day of the review", "確認日")
        .May("evidence", Is.ListOf(Documents.Evidence.Shape), (r, v) => r.Evidence = v, "files that prove it", "証跡ファイル");

    public Positioned<string>? Section { get; internal set; }

    public Positioned<long>? FiscalYear { get; internal set; }

    public Positioned<Day>? SubmittedOn { get; internal set; }

    public Positioned<string>? SubmittedBy { get; internal set; }

    public bool IsAsNeeded { get; internal set; }

    /// <summary>Whether it is surely the report of a fiscal year's start.</summary>
    public bool IsAnnual => !IsAsNeeded && !IsFaulty("trigger");

    public ImmutableArray<HandlingStatusRow> HandlingStatus { get; internal set; } = [];

    public ProtectionStatus? Protection { get; internal set; }

    public Positioned<string>? ReviewedBy { get; internal set; }

    public Positioned<Day>? ReviewedOn { get; internal set; }

    public ImmutableArray<Evidence> Evidence { get; internal set; } = [];

    /// <inheritdoc/>
    public override string Name => $"{Section?.Value ?? nameof(AnnualReport)}/{FiscalYear?.Value}";
}

/// <summary>One handling as a report confirms it.</summary>
public sealed class HandlingStatusRow : ShapedObject
{
    public static ObjectShape<HandlingStatusRow> Shape { get; } = new ObjectShape<HandlingStatusRow>(nameof(HandlingStatusRow), () => new HandlingStatusRow())
        .Must("declaration", Is.IdOf(ReferenceKind.Declaration), (h, v) => h.Declaration = v, "id of the declaration", "届出のID")
        .May("confirmedOn", Is.PastDay, (h, v) => h.ConfirmedOn = v, "day of confirmation", "確認日")
        .May("subjectsCount", Is.Count, (h, v) => h.SubjectsCount = v, "how many people", "人数")
        .May("changes", Is.Text, (h, v) => h.Changes = v, "changes since the last report", "変更の有無・内容")
        .May("itemsConfirmed", Is.Boolean, (h, v) => h.ItemsConfirmed = v, "whether the recorded items were confirmed", "記録項目を確認したか");

    public Positioned<string>? Declaration { get; internal set; }

    public Positioned<Day>? ConfirmedOn { get; internal set; }

    public Positioned<long>? SubjectsCount { get; internal set; }

    public Positioned<string>? Changes { get; internal set; }

    public Positioned<bool>? ItemsConfirmed { get; internal set; }
}

/// <summary>The state of protection as a report confirms it.</summary>
public sealed class ProtectionStatus : ShapedObject
{
    public static ObjectShape<ProtectionStatus> Shape { get; } = new ObjectShape<ProtectionStatus>(nameof(ProtectionStatus), () => new ProtectionStatus())
        .May("managerConfirmed", Is.Boolean, (p, v) => p.ManagerConfirmed = v, "whether the manager confirmed it", "所属長が確認したか")
        .May("trainingCompletedOn", Is.PastDay, (p, v) => p.TrainingCompletedOn = v, "day on which training was completed", "研修完了日")
        .May("mediaInventoryOn", Is.PastDay, (p, v) => p.MediaInventoryOn = v, "day of the inventory of removable media", "外部記録媒体の棚卸日")
        .May("findings", Is.ListOf(Is.Text), (p, v) => p.Findings = v, "what was found wanting", "指摘事項");

    public Positioned<bool>? ManagerConfirmed { get; internal set; }

    public Positioned<Day>? TrainingCompletedOn { get; internal set; }

    public Positioned<Day>? MediaInventoryOn { get; internal set; }

    public ImmutableArray<Positioned<string>> Findings { get; internal set; } = [];
}

/// <summary>A file that proves something, relative to the folder of the policy.</summary>
public sealed class Evidence : ShapedObject
{
    public static ObjectShape<Evidence> Shape { get; } = new ObjectShape<Evidence>(nameof(Evidence), () => new Evidence())
        .Must("path", Is.Text, (e, v) => e.File = v, "path, relative to the policy", "パス（ポリシーからの相対）")
        .May("sha256", Is.Sha256, (e, v) => e.Sha256 = v, "hash of its content", "SHA-256ハッシュ");

    public Positioned<string>? File { get; internal set; }

    public Positioned<string>? Sha256 { get; internal set; }
}
