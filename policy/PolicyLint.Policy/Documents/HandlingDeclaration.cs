using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Documents;

/// <summary>Where a handling stands.</summary>
public enum HandlingStatus
{
    Planned,
    Active,
    Ended,
}

/// <summary>A handling of personal data: its notifications and its row of the personal information file register in one.</summary>
public sealed class HandlingDeclaration : PolicyDocument
{
    public static ObjectShape<HandlingDeclaration> Shape { get; } = ShapeOf(() => new HandlingDeclaration())
        .Must("id", Is.Text, (d, v) => d.Id = v, "id of the declaration", "届出のID")
        .Must("title", Is.Localized, (d, v) => d.Title = v, "name of the handling", "個人情報取扱事務の名称")
        .Must("section", Is.IdOf(ReferenceKind.Section), (d, v) => d.Section = v, "section that handles the data", "取扱所属")
        .Must("status", Is.OneOf(("planned", HandlingStatus.Planned), ("active", HandlingStatus.Active), ("ended", HandlingStatus.Ended)), (d, v) => d.Status = v, "planned, active or ended", "予定・取扱中・終了の別")
        .May("notifications", Is.ListOf(Notification.Shape), (d, v) => d.Notifications = v, "notifications of start, change and end", "届出（開始・変更・終了）")
        .Must("file", PersonalFile.Shape, (d, v) => d.File = v, "the personal information file, as the register shows it", "個人情報ファイル簿の記載")
        .May("legalBasis", LegalBasis.Shape, (d, v) => d.LegalBasis = v, "law the handling rests on", "根拠法令")
        .May("specificPersonalInformation", Inclusion.Shape, (d, v) => d.SpecificPersonalInformation = v, "whether My Number data is included", "特定個人情報の有無")
        .May("pia", ImpactAssessment.Shape, (d, v) => d.Pia = v, "impact assessment for My Number data", "特定個人情報保護評価")
        .Must("retention", Retention.Shape, (d, v) => d.Retention = v, "how long the data is kept", "保存期間")
        .May("holdings", Is.ListOf(Holding.Shape), (d, v) => d.Holdings = v, "data sets held", "保有しているデータ")
        .Must("safeguards", Safeguards.Shape, (d, v) => d.Safeguards = v, "how the data is protected", "安全管理措置")
        .May("systems", Is.ListOf(HandlingSystem.Shape), (d, v) => d.Systems = v, "information systems", "情報システム")
        .May("outsourcing", Is.ListOf(Is.IdOf(ReferenceKind.Contract)), (d, v) => d.Outsourcing = v, "ids of outsourcing contracts", "委託契約のID");

    public Positioned<string>? Id { get; internal set; }

    public LocalizedText? Title { get; internal set; }

    public Positioned<string>? Section { get; internal set; }

    public Positioned<HandlingStatus>? Status { get; internal set; }

    public ImmutableArray<Notification> Notifications { get; internal set; } = [];

    public PersonalFile? File { get; internal set; }

    public LegalBasis? LegalBasis { get; internal set; }

    public Inclusion? SpecificPersonalInformation { get; internal set; }

    public ImpactAssessment? Pia { get; internal set; }

    public Retention? Retention { get; internal set; }

    public ImmutableArray<Holding> Holdings { get; internal set; } = [];

    public Safeguards? Safeguards { get; internal set; }

    public ImmutableArray<HandlingSystem> Systems { get; internal set; } = [];

    public ImmutableArray<Positioned<string>> Outsourcing { get; internal set; } = [];

    /// <inheritdoc/>
    public override string Name => Id?.Value ?? nameof(HandlingDeclaration);

    /// <summary>How many people the file covers; zero when that is not said.</summary>
    public long SubjectsCount => File?.Subjects?.Count?.Value ?? 0;

    /// <summary>The first day of the handling, by its start notifications; null when none tells it.</summary>
    public Day? StartedOn => Earliest(NotificationType.Start);

    /// <summary>The last day of the handling, by its end notification; null when none tells it.</summary>
    public Day? EndedOn => Earliest(NotificationType.End);

    /// <summary>
    /// Whether the handling ran on that day. An active one without a start notification (PL4001) is taken to have run all along;
    /// an ended one without an end notification tells no last day and is not held to have run.
    /// </summary>
    public bool IsActiveOn(Day day) => Status?.Value switch
    {
        HandlingStatus.Active => (StartedOn ?? Day.Min) <= day && (EndedOn ?? Day.Max) >= day,
        HandlingStatus.Ended => EndedOn is { } end && (StartedOn ?? Day.Min) <= day && day <= end,
        _ => false,
    };

    private Day? Earliest(NotificationType type)
    {
        Day? earliest = null;
        foreach (var notification in Notifications)
            if (notification.Type?.Value == type && notification.EffectiveOn is { } on && (earliest is null || on.Value < earliest))
                earliest = on.Value;
        return earliest;
    }
}

/// <summary>What a notification tells.</summary>
public enum NotificationType
{
    Start,
    Change,
    End,
}

/// <summary>A notification (届出): start, change or end of a handling.</summary>
public sealed class Notification : ShapedObject
{
    public static ObjectShape<Notification> Shape { get; } = new ObjectShape<Notification>(nameof(Notification), () => new Notification())
        .Must("type", Is.OneOf(("start", NotificationType.Start), ("change", NotificationType.Change), ("end", NotificationType.End)), (n, v) => n.Type = v, "start, change or end", "開始・変更・終了の別")
        .Must("effectiveOn", Is.Day, (n, v) => n.EffectiveOn = v, "day from which it holds; of an end, the last day of the handling", "効力発生日（終了の場合は取扱いの最終日）")
        .Must("filedOn", Is.PastDay, (n, v) => n.FiledOn = v, "day of filing", "届出日")
        .May("filedBy", Is.IdOf(ReferenceKind.Person), (n, v) => n.FiledBy = v, "who filed it", "届出者")
        .May("changes", Is.ListOf(Is.Text), (n, v) => n.Changes = v, "paths of this document that changed, such as file.items", "変更した項目（file.items など）")
        .May("evidence", Is.Text, (n, v) => n.Evidence = v, "path of the filed form", "届出書のパス");

    public Positioned<NotificationType>? Type { get; internal set; }

    public Positioned<Day>? EffectiveOn { get; internal set; }

    public Positioned<Day>? FiledOn { get; internal set; }

    public Positioned<string>? FiledBy { get; internal set; }

    public ImmutableArray<Positioned<string>> Changes { get; internal set; } = [];

    public Positioned<string>? Evidence { get; internal set; }
}
