using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Documents;

/// <summary>Whether public or private bodies' rules apply.</summary>
public enum Sector
{
    Public,
    Private,
}

/// <summary>A division with the general manager who supervises its sections.</summary>
public sealed class Division : ShapedObject
{
    public static ObjectShape<Division> Shape { get; } = new ObjectShape<Division>(nameof(Division), () => new Division())
        .Must("id", Is.Text, (d, v) => d.Id = v, "id of the division", "局・部のID")
        .Must("name", Is.Localized, (d, v) => d.Title = v, "name of the division", "局・部の名称")
        .May("generalManager", GeneralManager.Shape, (d, v) => d.GeneralManager = v, "general manager of personal information protection", "総括個人情報保護管理者");

    public Positioned<string>? Id { get; internal set; }

    public LocalizedText? Title { get; internal set; }

    public GeneralManager? GeneralManager { get; internal set; }
}

/// <summary>Who supervises a division's handling of personal data.</summary>
public sealed class GeneralManager : ShapedObject
{
    public static ObjectShape<GeneralManager> Shape { get; } = new ObjectShape<GeneralManager>(nameof(GeneralManager), () => new GeneralManager())
        .May("person", Is.IdOf(ReferenceKind.Person), (g, v) => g.Person = v, "person", "職員")
        .May("since", Is.Day, (g, v) => g.Since = v, "first day in office", "就任日");

    public Positioned<string>? Person { get; internal set; }

    public Positioned<Day>? Since { get; internal set; }
}

/// <summary>A section, or an affiliate outside the administration.</summary>
public sealed class Section : ShapedObject
{
    public static ObjectShape<Section> Shape { get; } = new ObjectShape<Section>(nameof(Section), () => new Section())
        .Must("id", Is.Text, (s, v) => s.Id = v, "id of the section", "所属のID")
        .Must("name", Is.Localized, (s, v) => s.Title = v, "name of the section", "所属の名称")
        .May("kind", Is.OneOf(("department", false), ("affiliate", true)), (s, v) => s.IsAffiliate = v.Value, "part of the administration, or an affiliate", "市の所属・外郭団体の別")
        .May("sector", Is.OneOf(("public", Documents.Sector.Public), ("private", Documents.Sector.Private)), (s, v) => s.SectorSaid = v, "whose rules apply; departments are public, affiliates private unless said", "公的部門・民間部門の別（省略時は市の所属＝公的、外郭団体＝民間）")
        .May("division", Is.IdOf(ReferenceKind.Division), (s, v) => s.Division = v, "division it belongs to", "所属する局・部")
        .May("supervisedBy", Is.IdOf(ReferenceKind.Unit), (s, v) => s.SupervisedBy = v, "division that supervises an affiliate", "外郭団体の所管局・部")
        .May("manager", Is.OneOrMany(Term.Shape), (s, v) => s.Managers = v, "managers and their terms", "個人情報保護管理者（所属長）と在任期間")
        .May("deputy", Is.OneOrMany(Term.Shape), (s, v) => s.Deputies = v, "deputies, who act while there is no manager", "職務代理者（所属長不在時に代行）");

    public Positioned<string>? Id { get; internal set; }

    public LocalizedText? Title { get; internal set; }

    public bool IsAffiliate { get; internal set; }

    public Positioned<Sector>? SectorSaid { get; internal set; }

    public Sector Sector => SectorSaid?.Value ?? (IsAffiliate ? Sector.Private : Sector.Public);

    public Positioned<string>? Division { get; internal set; }

    public Positioned<string>? SupervisedBy { get; internal set; }

    public ImmutableArray<Term> Managers { get; internal set; } = [];

    public ImmutableArray<Term> Deputies { get; internal set; } = [];

    /// <summary>Whether a term could not be read in full: then nobody may say that a day has no manager, or another one.</summary>
    public bool HasFaultyTerms => IsFaulty("manager") || IsFaulty("deputy") || Managers.Concat(Deputies).Any(t => t.IsFaulty("person") || t.IsFaulty("from") || t.IsFaulty("to"));

    /// <summary>The manager in post on that day; null during a vacancy.</summary>
    public Term? ManagerOn(Day day) => Managers.FirstOrDefault(t => t.Covers(day));

    /// <summary>Who acts as manager on that day: the managers in post or, during a vacancy, the deputies.</summary>
    public IEnumerable<Term> ActingOn(Day day) => (ManagerOn(day) is null ? Deputies : Managers).Where(t => t.Covers(day));

    /// <summary>Whether the person acts as manager on that day.</summary>
    public bool IsActing(string person, Day day) => ActingOn(day).Any(t => t.Person?.Value == person);

    /// <summary>Whether the person holds or held any post in this section that covers the day.</summary>
    public bool Employs(string person, Day day) => Managers.Concat(Deputies).Any(t => t.Person?.Value == person && t.Covers(day));
}

/// <summary>A person in an office from a day to a day, both inside.</summary>
public sealed class Term : ShapedObject
{
    public static ObjectShape<Term> Shape { get; } = new ObjectShape<Term>(nameof(Term), () => new Term())
        .Must("person", Is.IdOf(ReferenceKind.Person), (t, v) => t.Person = v, "person", "職員")
        .May("title", Is.Text, (t, v) => t.Title = v, "office held", "職名")
        .Must("from", Is.Day, (t, v) => t.From = v, "first day in office", "就任日")
        .May("to", Is.Day, (t, v) => t.To = v, "last day in office; open when absent", "最終日（在任中は省略）");

    public Positioned<string>? Person { get; internal set; }

    public Positioned<string>? Title { get; internal set; }

    public Positioned<Day>? From { get; internal set; }

    public Positioned<Day>? To { get; internal set; }

    /// <summary>Whether the office is held on that day.</summary>
    public bool Covers(Day day) => From is { } from && from.Value <= day && (To is not { } to || day <= to.Value);
}
