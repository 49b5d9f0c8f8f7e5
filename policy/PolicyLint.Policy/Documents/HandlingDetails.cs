using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Documents;

/// <summary>The law a handling rests on.</summary>
public sealed class LegalBasis : ShapedObject
{
    public static ObjectShape<LegalBasis> Shape { get; } = new ObjectShape<LegalBasis>(nameof(LegalBasis), () => new LegalBasis())
        .May("law", Is.Text, (b, v) => b.Law = v, "the law", "法令名")
        .May("article", Is.Text, (b, v) => b.Article = v, "the article", "条項");

    public Positioned<string>? Law { get; internal set; }

    public Positioned<string>? Article { get; internal set; }
}

/// <summary>How thorough an impact assessment is. Ordered: a higher value is more thorough.</summary>
public enum AssessmentLevel
{
    Basic,
    Priority,
    Full,
}

/// <summary>The impact assessment that My Number data needs.</summary>
public sealed class ImpactAssessment : ShapedObject
{
    public static ObjectShape<ImpactAssessment> Shape { get; } = new ObjectShape<ImpactAssessment>(nameof(ImpactAssessment), () => new ImpactAssessment())
        .May("level", Is.OneOf(("full", AssessmentLevel.Full), ("priority", AssessmentLevel.Priority), ("basic", AssessmentLevel.Basic)), (a, v) => a.Level = v, "full, priority or basic", "全項目評価・重点項目評価・基礎項目評価の別")
        .May("completedOn", Is.PastDay, (a, v) => a.CompletedOn = v, "day of completion", "実施日");

    public Positioned<AssessmentLevel>? Level { get; internal set; }

    public Positioned<Day>? CompletedOn { get; internal set; }
}

/// <summary>How long data is kept.</summary>
public sealed class Retention : ShapedObject
{
    public static ObjectShape<Retention> Shape { get; } = new ObjectShape<Retention>(nameof(Retention), () => new Retention())
        .Must("period", Is.Period, (r, v) => r.Period = v, "length, such as P5Y", "期間（P5Y など）")
        .May("from", Is.Text, (r, v) => r.From = v, "from when it counts: fiscal-year-end, or prose, which counts from the creation", "起算点（fiscal-year-end＝年度末。文章の場合は作成日）")
        .May("basis", Is.Text, (r, v) => r.Basis = v, "rule it rests on", "根拠")
        .May("disposal", Is.Text, (r, v) => r.Disposal = v, "how data is disposed of", "廃棄方法");

    public Positioned<Period>? Period { get; internal set; }

    public Positioned<string>? From { get; internal set; }

    public Positioned<string>? Basis { get; internal set; }

    public Positioned<string>? Disposal { get; internal set; }
}

/// <summary>A data set that is held.</summary>
public sealed class Holding : ShapedObject
{
    public static ObjectShape<Holding> Shape { get; } = new ObjectShape<Holding>(nameof(Holding), () => new Holding())
        .May("id", Is.Text, (h, v) => h.Id = v, "id of the data set", "データのID")
        .May("label", Is.Text, (h, v) => h.Label = v, "what it is", "内容")
        .May("createdOn", Is.PastDay, (h, v) => h.CreatedOn = v, "day of creation", "作成日")
        .May("count", Is.Count, (h, v) => h.Count = v, "how many people it covers", "人数")
        .May("disposedOn", Is.PastDay, (h, v) => h.DisposedOn = v, "day of disposal", "廃棄日")
        .May("paths", Is.ListOf(Is.Text), (h, v) => h.Paths = v, "files that hold it", "ファイルのパス");

    public Positioned<string>? Id { get; internal set; }

    public Positioned<string>? Label { get; internal set; }

    public Positioned<Day>? CreatedOn { get; internal set; }

    public Positioned<long>? Count { get; internal set; }

    public Positioned<Day>? DisposedOn { get; internal set; }

    public ImmutableArray<Positioned<string>> Paths { get; internal set; } = [];
}

/// <summary>How data is protected.</summary>
public sealed class Safeguards : ShapedObject
{
    public static ObjectShape<Safeguards> Shape { get; } = new ObjectShape<Safeguards>(nameof(Safeguards), () => new Safeguards())
        .May("accessControl", Is.Boolean, (s, v) => s.AccessControl = v, "whether access is controlled", "アクセス制御の有無")
        .May("encryptionAtRest", Is.Boolean, (s, v) => s.EncryptionAtRest = v, "whether stored data is encrypted", "保存データの暗号化の有無")
        .May("exportLog", Is.Boolean, (s, v) => s.ExportLog = v, "whether exports are logged", "外部持出しの操作記録の有無")
        .May("externalMedia", Is.OneOf("forbidden", "approved-devices-only"), (s, v) => s.ExternalMedia = v, "whether removable media may be used", "外部記録媒体の使用")
        .May("publicWeb", Is.OneOf("forbidden", "allowed"), (s, v) => s.PublicWeb = v, "whether it may lie where the public can read", "公開領域への保存");

    public Positioned<bool>? AccessControl { get; internal set; }

    public Positioned<bool>? EncryptionAtRest { get; internal set; }

    public Positioned<bool>? ExportLog { get; internal set; }

    public Positioned<string>? ExternalMedia { get; internal set; }

    public Positioned<string>? PublicWeb { get; internal set; }
}

/// <summary>An information system and the code it is built from.</summary>
public sealed class HandlingSystem : ShapedObject
{
    public static ObjectShape<HandlingSystem> Shape { get; } = new ObjectShape<HandlingSystem>(nameof(HandlingSystem), () => new HandlingSystem())
        .May("id", Is.Text, (s, v) => s.Id = v, "id of the system", "システムのID")
        .May("repo", Is.Text, (s, v) => s.Repo = v, "folder or repository of its source", "ソースの場所")
        .May("assemblies", Is.ListOf(Is.Text), (s, v) => s.Assemblies = v, "assemblies it is built from", "アセンブリ名")
        .May("developedBy", Developer.Shape, (s, v) => s.DevelopedBy = v, "who develops it", "開発者");

    public Positioned<string>? Id { get; internal set; }

    public Positioned<string>? Repo { get; internal set; }

    public ImmutableArray<Positioned<string>> Assemblies { get; internal set; } = [];

    public Developer? DevelopedBy { get; internal set; }
}

/// <summary>Who develops a system, and under which contract.</summary>
public sealed class Developer : ShapedObject
{
    public static ObjectShape<Developer> Shape { get; } = new ObjectShape<Developer>(nameof(Developer), () => new Developer())
        .May("person", Is.Text, (d, v) => d.Person = v, "person or company", "個人または事業者")
        .May("contract", Is.IdOf(ReferenceKind.Contract), (d, v) => d.Contract = v, "id of the contract", "委託契約のID");

    public Positioned<string>? Person { get; internal set; }

    public Positioned<string>? Contract { get; internal set; }
}
