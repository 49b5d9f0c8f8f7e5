using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Documents;

/// <summary>Who answers for what: chiefs, divisions, sections, council, advisors, audits. May be split over files under one id.</summary>
public sealed class Organization : PolicyDocument
{
    public static ObjectShape<Organization> Shape { get; } = ShapeOf(() => new Organization())
        .Must("id", Is.Text, (o, v) => o.Id = v, "id of the organisation; parts in several files share it", "組織のID（複数ファイルに分ける場合は同じID）")
        .MustByRule("name", Is.Localized, (o, v) => o.Title = v, "name of the organisation", "組織の名称")
        .May("chiefs", Chiefs.Shape, (o, v) => o.Chiefs = v, "who answers at the top", "最高責任者")
        .May("incidentCouncil", IncidentCouncil.Shape, (o, v) => o.IncidentCouncil = v, "council that meets after an incident", "個人情報流出等事故対策会議")
        .May("advisors", Is.ListOf(Advisor.Shape), (o, v) => o.Advisors = v, "outside experts", "情報セキュリティアドバイザー")
        .May("audits", Is.ListOf(Audit.Shape), (o, v) => o.Audits = v, "audits that took place", "監査の実績")
        .May("divisions", Is.ListOf(Division.Shape), (o, v) => o.Divisions = v, "divisions with their general managers", "局・部と総括個人情報保護管理者")
        .May("sections", Is.ListOf(Section.Shape), (o, v) => o.Sections = v, "sections and affiliates with their managers", "所属（課）・外郭団体と個人情報保護管理者")
        .May("people", Is.ListOf(Person.Shape), (o, v) => o.People = v, "people; when given, every person named must be here", "職員一覧（記載した場合、文書中の全員が対象）");

    public Positioned<string>? Id { get; internal set; }

    public LocalizedText? Title { get; internal set; }

    public Chiefs? Chiefs { get; internal set; }

    public IncidentCouncil? IncidentCouncil { get; internal set; }

    public ImmutableArray<Advisor> Advisors { get; internal set; } = [];

    public ImmutableArray<Audit> Audits { get; internal set; } = [];

    public ImmutableArray<Division> Divisions { get; internal set; } = [];

    public ImmutableArray<Section> Sections { get; internal set; } = [];

    public ImmutableArray<Person> People { get; internal set; } = [];

    /// <inheritdoc/>
    public override string Name => Id?.Value ?? nameof(Organization);
}

/// <summary>The two chiefs under whom the chain of command runs.</summary>
public sealed class Chiefs : ShapedObject
{
    public static ObjectShape<Chiefs> Shape { get; } = new ObjectShape<Chiefs>(nameof(Chiefs), () => new Chiefs())
        .May("personalInformation", Chief.Shape, (c, v) => c.PersonalInformation = v, "chief for personal information, a vice mayor", "個人情報保護の最高責任者（副市長）")
        .May("informationSecurity", Chief.Shape, (c, v) => c.InformationSecurity = v, "chief for information security, a vice mayor", "情報セキュリティの最高責任者（副市長）");

    public Chief? PersonalInformation { get; internal set; }

    public Chief? InformationSecurity { get; internal set; }
}

/// <summary>One chief.</summary>
public sealed class Chief : ShapedObject
{
    public static ObjectShape<Chief> Shape { get; } = new ObjectShape<Chief>(nameof(Chief), () => new Chief())
        .May("title", Is.Text, (c, v) => c.Title = v, "office held", "職名")
        .May("person", Is.IdOf(ReferenceKind.Person), (c, v) => c.Person = v, "person", "職員")
        .May("since", Is.Day, (c, v) => c.Since = v, "first day in office", "就任日");

    public Positioned<string>? Title { get; internal set; }

    public Positioned<string>? Person { get; internal set; }

    public Positioned<Day>? Since { get; internal set; }
}

/// <summary>The council that meets after an incident.</summary>
public sealed class IncidentCouncil : ShapedObject
{
    public static ObjectShape<IncidentCouncil> Shape { get; } = new ObjectShape<IncidentCouncil>(nameof(IncidentCouncil), () => new IncidentCouncil())
        .May("name", Is.Localized, (c, v) => c.Title = v, "name of the council", "会議の名称")
        .May("members", Is.ListOf(Is.Text), (c, v) => c.Members = v, "departments that sit in it: personal information, security, discipline", "構成部局（個人情報保護・情報セキュリティ・服務管理）");

    public LocalizedText? Title { get; internal set; }

    public ImmutableArray<Positioned<string>> Members { get; internal set; } = [];
}

/// <summary>An outside expert who is heard after an incident.</summary>
public sealed class Advisor : ShapedObject
{
    public static ObjectShape<Advisor> Shape { get; } = new ObjectShape<Advisor>(nameof(Advisor), () => new Advisor())
        .May("person", Is.IdOf(ReferenceKind.Person), (a, v) => a.Person = v, "person", "氏名またはID")
        .May("expertise", Is.Text, (a, v) => a.Expertise = v, "profession", "専門分野（弁護士、大学教授等）")
        .May("appointedOn", Is.Day, (a, v) => a.AppointedOn = v, "first day of the term", "委嘱日")
        .May("termEnds", Is.Day, (a, v) => a.TermEnds = v, "last day of the term", "任期満了日");

    public Positioned<string>? Person { get; internal set; }

    public Positioned<string>? Expertise { get; internal set; }

    public Positioned<Day>? AppointedOn { get; internal set; }

    public Positioned<Day>? TermEnds { get; internal set; }
}

/// <summary>An audit that took place.</summary>
public sealed class Audit : ShapedObject
{
    public static ObjectShape<Audit> Shape { get; } = new ObjectShape<Audit>(nameof(Audit), () => new Audit())
        .May("id", Is.Text, (a, v) => a.Id = v, "id of the audit", "監査のID")
        .May("type", Is.OneOf(("external", true), ("internal", false)), (a, v) => a.IsExternal = v, "by outsiders or by the organisation itself", "外部監査・内部監査の別")
        .May("scope", Is.ListOf(Is.IdOf(ReferenceKind.Unit)), (a, v) => a.Scope = v, "sections audited", "対象所属")
        .May("by", Is.Text, (a, v) => a.By = v, "auditor", "監査人")
        .May("completedOn", Is.PastDay, (a, v) => a.CompletedOn = v, "day of completion", "完了日")
        .May("report", Is.Text, (a, v) => a.Report = v, "path of the report", "報告書のパス");

    public Positioned<string>? Id { get; internal set; }

    public Positioned<bool>? IsExternal { get; internal set; }

    public ImmutableArray<Positioned<string>> Scope { get; internal set; } = [];

    public Positioned<string>? By { get; internal set; }

    public Positioned<Day>? CompletedOn { get; internal set; }

    public Positioned<string>? Report { get; internal set; }
}

/// <summary>A person by id.</summary>
public sealed class Person : ShapedObject
{
    public static ObjectShape<Person> Shape { get; } = new ObjectShape<Person>(nameof(Person), () => new Person())
        .Must("id", Is.Text, (p, v) => p.Id = v, "id of the person", "職員ID")
        .May("name", Is.Localized, (p, v) => p.Title = v, "name", "氏名")
        .May("title", Is.Text, (p, v) => p.Office = v, "office held", "職名");

    public Positioned<string>? Id { get; internal set; }

    public LocalizedText? Title { get; internal set; }

    public Positioned<string>? Office { get; internal set; }
}
