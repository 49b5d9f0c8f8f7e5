using System.Collections.Immutable;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Documents;

/// <summary>Exports of personal data that took place.</summary>
public sealed class ExportLog : PolicyDocument
{
    public static ObjectShape<ExportLog> Shape { get; } = ShapeOf(() => new ExportLog())
        .May(ListKey, Is.ListOf(Export.Shape), (l, v) => l.Exports = v, "exports", "外部持出しの記録");

    /// <summary>The key of the list of exports.</summary>
    internal const string ListKey = "exports";

    public ImmutableArray<Export> Exports { get; internal set; } = [];

    /// <inheritdoc/>
    public override string Name => nameof(ExportLog);
}

/// <summary>One export: a row of the log, from YAML, CSV or JSON Lines alike.</summary>
public sealed class Export : ShapedObject
{
    public static ObjectShape<Export> Shape { get; } = new ObjectShape<Export>(nameof(Export), () => new Export())
        .Must("id", Is.Text, (e, v) => e.Id = v, "id of the export", "持出しのID")
        .Must("declaration", Is.IdOf(ReferenceKind.Declaration), (e, v) => e.Declaration = v, "declaration whose data left", "対象の届出ID")
        .Must("items", Is.OneOrMany(Is.Text), (e, v) => e.Items = v, "items that left", "持ち出した項目")
        .May("subjectsCount", Is.Count, (e, v) => e.SubjectsCount = v, "how many people", "人数")
        .May("requestedBy", Is.IdOf(ReferenceKind.Person), (e, v) => e.RequestedBy = v, "who asked for it", "申請者")
        .May("authentication", Authentication.Shape, (e, v) => e.Authentication = v, "how the performer proved who they are", "本人認証")
        .May("approval", Approval.Shape, (e, v) => e.Approval = v, "who approved it", "所属長の承認")
        .May("device", Is.Text, (e, v) => e.Device = v, "device that was written", "使用媒体")
        .Must("performedBy", Is.IdOf(ReferenceKind.Person), (e, v) => e.PerformedBy = v, "who did it", "実施者")
        .Must("performedAt", Is.PastInstant, (e, v) => e.PerformedAt = v, "when it was done", "実施日時")
        .May("destination", Is.Either(Is.Text.Select(ExportDestination.Plain), Is.Deferred(() => ExportDestination.Shape)), (e, v) => e.Destination = v, "where the data went", "持出先")
        .May("encrypted", Is.Boolean, (e, v) => e.Encrypted = v, "whether it was encrypted", "暗号化の有無")
        .May("log", Documents.Evidence.Shape, (e, v) => e.Log = v, "operation log of the system", "操作ログ")
        .May("returnBy", Is.Day, (e, v) => e.ReturnBy = v, "last day of return or erasure", "返却・消去期限")
        .May("returnedOn", Is.PastDay, (e, v) => e.ReturnedOn = v, "day of return", "返却日")
        .May("erasedOn", Is.PastDay, (e, v) => e.ErasedOn = v, "day of erasure", "消去日");

    public Positioned<string>? Id { get; internal set; }

    public Positioned<string>? Declaration { get; internal set; }

    public ImmutableArray<Positioned<string>> Items { get; internal set; } = [];

    public Positioned<long>? SubjectsCount { get; internal set; }

    public Positioned<string>? RequestedBy { get; internal set; }

    public Authentication? Authentication { get; internal set; }

    public Approval? Approval { get; internal set; }

    public Positioned<string>? Device { get; internal set; }

    public Positioned<string>? PerformedBy { get; internal set; }

    public Positioned<DateTimeOffset>? PerformedAt { get; internal set; }

    public ExportDestination? Destination { get; internal set; }

    public Positioned<bool>? Encrypted { get; internal set; }

    public Evidence? Log { get; internal set; }

    public Positioned<Day>? ReturnBy { get; internal set; }

    public Positioned<Day>? ReturnedOn { get; internal set; }

    public Positioned<Day>? ErasedOn { get; internal set; }

    /// <summary>What findings call it.</summary>
    public string Name => Id?.Value ?? "?";
}

/// <summary>How somebody proved who they are.</summary>
public sealed class Authentication : ShapedObject
{
    public static ObjectShape<Authentication> Shape { get; } = new ObjectShape<Authentication>(nameof(Authentication), () => new Authentication())
        .May("method", Is.Text, (a, v) => a.Method = v, "how: card, password, …", "方法（ICカード等）")
        .May("person", Is.IdOf(ReferenceKind.Person), (a, v) => a.Person = v, "who", "認証された職員")
        .May("at", Is.PastInstant, (a, v) => a.At = v, "when", "日時");

    public Positioned<string>? Method { get; internal set; }

    public Positioned<string>? Person { get; internal set; }

    public Positioned<DateTimeOffset>? At { get; internal set; }
}

/// <summary>The section head's decision on an export.</summary>
public sealed class Approval : ShapedObject
{
    public static ObjectShape<Approval> Shape { get; } = new ObjectShape<Approval>(nameof(Approval), () => new Approval())
        .May("by", Is.IdOf(ReferenceKind.Person), (a, v) => a.By = v, "who decided", "承認者")
        .May("role", Is.Text, (a, v) => a.Role = v, "in which office", "職")
        .May("at", Is.PastInstant, (a, v) => a.At = v, "when", "日時")
        .May("decision", Is.OneOf("approved", "rejected", "pending"), (a, v) => a.Decision = v, "what was decided", "決定")
        .May("reason", Is.Text, (a, v) => a.Reason = v, "why", "理由");

    public Positioned<string>? By { get; internal set; }

    public Positioned<string>? Role { get; internal set; }

    public Positioned<DateTimeOffset>? At { get; internal set; }

    public Positioned<string>? Decision { get; internal set; }

    public Positioned<string>? Reason { get; internal set; }
}

/// <summary>Where an export went: a text, which has the class of the policy's pattern that it matches, or class and name.</summary>
public sealed class ExportDestination : ShapedObject
{
    private SourceLocation? _plain;

    public static ObjectShape<ExportDestination> Shape { get; } = new ObjectShape<ExportDestination>(nameof(ExportDestination), () => new ExportDestination())
        .May("class", Is.Text, (d, v) => d.Class = v, "destination class, such as removable-media", "持出先の分類（removable-media など）")
        .May("name", Is.Text, (d, v) => d.Title = v, "name of the place", "名称");

    public Positioned<string>? Class { get; internal set; }

    public Positioned<string>? Title { get; internal set; }

    /// <summary>Where it stands.</summary>
    public SourceLocation Place => _plain ?? Node.Location;

    internal static ExportDestination Plain(Positioned<string> text) => new() { Title = text, _plain = text.Location };
}
