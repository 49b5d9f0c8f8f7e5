using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Documents;

/// <summary>A contract by which somebody outside handles personal data.</summary>
public sealed class OutsourcingContract : PolicyDocument
{
    public static ObjectShape<OutsourcingContract> Shape { get; } = ShapeOf(() => new OutsourcingContract())
        .Must("id", Is.Text, (c, v) => c.Id = v, "id of the contract", "契約のID")
        .Must("declaration", Is.IdOf(ReferenceKind.Declaration), (c, v) => c.Declaration = v, "declaration of the handling", "届出のID")
        .Must("contractor", Is.Text, (c, v) => c.Contractor = v, "contractor", "受託者")
        .May("section", Is.IdOf(ReferenceKind.Section), (c, v) => c.Section = v, "section that contracts", "委託所属")
        .Must("term", ContractTerm.Shape, (c, v) => c.Term = v, "from when to when", "契約期間")
        .Must("clauses", ContractClauses.Shape, (c, v) => c.Clauses = v, "what is agreed", "契約条項")
        .May("supervision", Supervision.Shape, (c, v) => c.Supervision = v, "how the contractor is supervised", "委託先の監督");

    public Positioned<string>? Id { get; internal set; }

    public Positioned<string>? Declaration { get; internal set; }

    public Positioned<string>? Contractor { get; internal set; }

    public Positioned<string>? Section { get; internal set; }

    public ContractTerm? Term { get; internal set; }

    public ContractClauses? Clauses { get; internal set; }

    public Supervision? Supervision { get; internal set; }

    /// <inheritdoc/>
    public override string Name => Id?.Value ?? nameof(OutsourcingContract);

    /// <summary>Whether it cannot be said when the contract runs.</summary>
    public bool HasFaultyTerm => Term is null || Term.IsFaulty("from") || Term.IsFaulty("to");

    /// <summary>Whether the contract runs on that day.</summary>
    public bool RunsOn(Day day) => Term is { From: { } from } term && from.Value <= day && (term.To is not { } to || day <= to.Value);
}

/// <summary>From when to when a contract runs, both days inside.</summary>
public sealed class ContractTerm : ShapedObject
{
    public static ObjectShape<ContractTerm> Shape { get; } = new ObjectShape<ContractTerm>(nameof(ContractTerm), () => new ContractTerm())
        .Must("from", Is.Day, (t, v) => t.From = v, "first day", "開始日")
        .May("to", Is.Day, (t, v) => t.To = v, "last day", "終了日");

    public Positioned<Day>? From { get; internal set; }

    public Positioned<Day>? To { get; internal set; }
}

/// <summary>What a contract says about personal data.</summary>
public sealed class ContractClauses : ShapedObject
{
    public static ObjectShape<ContractClauses> Shape { get; } = new ObjectShape<ContractClauses>(nameof(ContractClauses), () => new ContractClauses())
        .May("confidentiality", Is.Boolean, (c, v) => c.Confidentiality = v, "duty of confidentiality", "秘密保持")
        .May("subcontracting", Is.OneOf("prohibited", "prior-approval", "free"), (c, v) => c.Subcontracting = v, "whether the contractor may subcontract", "再委託（禁止・事前承認・自由）")
        .May("exportBan", Is.Boolean, (c, v) => c.ExportBan = v, "ban on taking data out", "持出しの禁止")
        .May("returnOrErase", Is.Boolean, (c, v) => c.ReturnOrErase = v, "return or erasure at the end", "返還・消去")
        .May("incidentReport", Is.Boolean, (c, v) => c.IncidentReport = v, "duty to report incidents", "事故報告")
        .May("onSiteInspection", Is.Boolean, (c, v) => c.OnSiteInspection = v, "right to inspect", "実地検査");

    public Positioned<bool>? Confidentiality { get; internal set; }

    public Positioned<string>? Subcontracting { get; internal set; }

    public Positioned<bool>? ExportBan { get; internal set; }

    public Positioned<bool>? ReturnOrErase { get; internal set; }

    public Positioned<bool>? IncidentReport { get; internal set; }

    public Positioned<bool>? OnSiteInspection { get; internal set; }
}

/// <summary>How a contractor is supervised.</summary>
public sealed class Supervision : ShapedObject
{
    public static ObjectShape<Supervision> Shape { get; } = new ObjectShape<Supervision>(nameof(Supervision), () => new Supervision())
        .May("lastInspectedOn", Is.PastDay, (s, v) => s.LastInspectedOn = v, "day of the last inspection", "直近の検査日")
        .May("intervalMonths", Is.Integer(1, 1200), (s, v) => s.IntervalMonths = v, "months between inspections", "検査間隔（月）");

    public Positioned<Day>? LastInspectedOn { get; internal set; }

    public Positioned<long>? IntervalMonths { get; internal set; }
}
