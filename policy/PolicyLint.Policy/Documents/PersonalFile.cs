using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Documents;

/// <summary>A personal information file as the register shows it. Fields that the law requires are missed by PL7001.</summary>
public sealed class PersonalFile : ShapedObject
{
    public static ObjectShape<PersonalFile> Shape { get; } = new ObjectShape<PersonalFile>(nameof(PersonalFile), () => new PersonalFile())
        .MustByRule("name", Is.Text, (f, v) => f.Title = v, "name of the file", "個人情報ファイルの名称")
        .May("institution", Is.Text, (f, v) => f.Institution = v, "institution that holds it", "行政機関等の名称")
        .May("responsibleUnit", Is.IdOf(ReferenceKind.Unit), (f, v) => f.ResponsibleUnit = v, "section in charge", "事務をつかさどる組織")
        .MustByRule("purpose", Is.Text, (f, v) => f.Purpose = v, "purpose of use", "利用目的")
        .MustByRule("items", Is.ListOf(RegisterItem.Shape), (f, v) => f.Items = v, "items recorded about a person", "記録項目")
        .Must("subjects", Subjects.Shape, (f, v) => f.Subjects = v, "whom it covers", "記録範囲")
        .May("collection", Is.Text, (f, v) => f.Collection = v, "how the data is collected", "収集方法")
        .May("specialCare", Inclusion.RegisterShape, (f, v) => f.SpecialCare = v, "whether special-care data is included", "要配慮個人情報の有無")
        .May("localSpecialCare", Inclusion.Shape, (f, v) => f.LocalSpecialCare = v, "whether special-care data by local ordinance is included", "条例要配慮個人情報の有無")
        .May("regularRecipients", Is.ListOf(Is.Text), (f, v) => f.RegularRecipients = v, "to whom data is regularly given", "経常的提供先")
        .May("requestDesk", RequestDesk.Shape, (f, v) => f.RequestDesk = v, "where people ask for disclosure", "開示請求等を受理する組織")
        .May("otherLawProcedure", OtherLawProcedure.Shape, (f, v) => f.OtherLawProcedure = v, "procedure of another law for correction", "訂正・利用停止に関する他の法令の手続")
        .May("type", Is.OneOf("electronic", "manual"), (f, v) => f.Type = v, "electronic or manual file", "電算処理・マニュアル処理の別")
        .May("hasCompanionManualFile", Is.Boolean, (f, v) => f.HasCompanionManualFile = v, "whether a manual file goes with it", "政令に定めるマニュアル処理ファイルの有無")
        .May("anonymizedProposal", AnonymizedProposal.Shape, (f, v) => f.AnonymizedProposal = v, "whether proposals for anonymised use are invited", "行政機関等匿名加工情報の提案募集")
        .May("published", Publication.Shape, (f, v) => f.Published = v, "publication of the register sheet", "個人情報ファイル簿の公表");

    public Positioned<string>? Title { get; internal set; }

    public Positioned<string>? Institution { get; internal set; }

    public Positioned<string>? ResponsibleUnit { get; internal set; }

    public Positioned<string>? Purpose { get; internal set; }

    public ImmutableArray<RegisterItem> Items { get; internal set; } = [];

    public Subjects? Subjects { get; internal set; }

    public Positioned<string>? Collection { get; internal set; }

    public Inclusion? SpecialCare { get; internal set; }

    public Inclusion? LocalSpecialCare { get; internal set; }

    public ImmutableArray<Positioned<string>> RegularRecipients { get; internal set; } = [];

    public RequestDesk? RequestDesk { get; internal set; }

    public OtherLawProcedure? OtherLawProcedure { get; internal set; }

    public Positioned<string>? Type { get; internal set; }

    public Positioned<bool>? HasCompanionManualFile { get; internal set; }

    public AnonymizedProposal? AnonymizedProposal { get; internal set; }

    public Publication? Published { get; internal set; }
}

/// <summary>An item recorded about a person.</summary>
public sealed class RegisterItem : ShapedObject
{
    public static ObjectShape<RegisterItem> Shape { get; } = new ObjectShape<RegisterItem>(nameof(RegisterItem), () => new RegisterItem())
        .Must("name", Is.Text, (i, v) => i.Title = v, "name of the item", "記録項目名")
        .Must("category", Is.IdOf(ReferenceKind.Category), (i, v) => i.Category = v, "category of the taxonomy, such as user.name", "分類（user.name など）")
        .May("code", Is.ListOf(Is.Text), (i, v) => i.Code = v, "symbols of the code that hold it", "対応するコードのシンボル")
        .May("derived", Is.Boolean, (i, v) => i.Derived = v, "whether it is computed from other items", "他の項目から算出されるか");

    public Positioned<string>? Title { get; internal set; }

    public Positioned<string>? Category { get; internal set; }

    public ImmutableArray<Positioned<string>> Code { get; internal set; } = [];

    public Positioned<bool>? Derived { get; internal set; }
}

/// <summary>Whom a file covers.</summary>
public sealed class Subjects : ShapedObject
{
    public static ObjectShape<Subjects> Shape { get; } = new ObjectShape<Subjects>(nameof(Subjects), () => new Subjects())
        .May("scope", Is.Text, (s, v) => s.Scope = v, "who they are", "本人の範囲")
        .Must("count", Is.Count, (s, v) => s.Count = v, "how many people", "人数")
        .May("countedOn", Is.PastDay, (s, v) => s.CountedOn = v, "day of the count", "人数の基準日");

    public Positioned<string>? Scope { get; internal set; }

    public Positioned<long>? Count { get; internal set; }

    public Positioned<Day>? CountedOn { get; internal set; }
}

/// <summary>Whether something is included.</summary>
public sealed class Inclusion : ShapedObject
{
    public static ObjectShape<Inclusion> Shape { get; } = new ObjectShape<Inclusion>(nameof(Inclusion), () => new Inclusion())
        .Must("included", Is.Boolean, (i, v) => i.Included = v, "whether it is included", "有無");

    /// <summary>The same for the register, of which PL7001 tells what is missing.</summary>
    public static ObjectShape<Inclusion> RegisterShape { get; } = new ObjectShape<Inclusion>("RegisterInclusion", () => new Inclusion())
        .MustByRule("included", Is.Boolean, (i, v) => i.Included = v, "whether it is included", "有無");

    public Positioned<bool>? Included { get; internal set; }
}

/// <summary>Where people ask for disclosure of their data.</summary>
public sealed class RequestDesk : ShapedObject
{
    public static ObjectShape<RequestDesk> Shape { get; } = new ObjectShape<RequestDesk>(nameof(RequestDesk), () => new RequestDesk())
        .May("name", Is.Text, (d, v) => d.Title = v, "name of the desk", "組織の名称")
        .May("address", Is.Text, (d, v) => d.Address = v, "address", "所在地");

    public Positioned<string>? Title { get; internal set; }

    public Positioned<string>? Address { get; internal set; }
}

/// <summary>A procedure of another law for correction and suspension.</summary>
public sealed class OtherLawProcedure : ShapedObject
{
    public static ObjectShape<OtherLawProcedure> Shape { get; } = new ObjectShape<OtherLawProcedure>(nameof(OtherLawProcedure), () => new OtherLawProcedure())
        .May("applies", Is.Boolean, (p, v) => p.Applies = v, "whether there is one", "該当の有無")
        .May("law", Is.Text, (p, v) => p.Law = v, "the law", "法令名");

    public Positioned<bool>? Applies { get; internal set; }

    public Positioned<string>? Law { get; internal set; }
}

/// <summary>Whether proposals for anonymised use are invited.</summary>
public sealed class AnonymizedProposal : ShapedObject
{
    public static ObjectShape<AnonymizedProposal> Shape { get; } = new ObjectShape<AnonymizedProposal>(nameof(AnonymizedProposal), () => new AnonymizedProposal())
        .May("invited", Is.Boolean, (p, v) => p.Invited = v, "whether they are invited", "募集の有無");

    public Positioned<bool>? Invited { get; internal set; }
}

/// <summary>The publication of a register sheet.</summary>
public sealed class Publication : ShapedObject
{
    public static ObjectShape<Publication> Shape { get; } = new ObjectShape<Publication>(nameof(Publication), () => new Publication())
        .May("required", Is.Boolean, (p, v) => p.Required = v, "whether it must be published", "公表の要否")
        .May("on", Is.Day, (p, v) => p.On = v, "day of the present publication", "公表日")
        .May("url", Is.Text, (p, v) => p.Url = v, "address", "URL")
        .May("reason", Is.Text, (p, v) => p.Reason = v, "why it is not published", "公表しない理由")
        .May("removedOn", Is.PastDay, (p, v) => p.RemovedOn = v, "day on which it was taken off the register", "ファイル簿から削除した日");

    public Positioned<bool>? Required { get; internal set; }

    public Positioned<Day>? On { get; internal set; }

    public Positioned<string>? Url { get; internal set; }

    public Positioned<string>? Reason { get; internal set; }

    public Positioned<Day>? RemovedOn { get; internal set; }
}
