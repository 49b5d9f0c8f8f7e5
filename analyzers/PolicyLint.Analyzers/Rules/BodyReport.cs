using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Flow.Bodies;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Rules;

/// <summary>One body with what leaves in it.</summary>
internal sealed class BodyReport(FlowEngine engine, Body body, IReadOnlyList<Egress> egresses, CancellationToken cancellation)
{
    private Derivations? _derivations;

    private Swallowing? _swallowing;

    public Body Body { get; } = body;

    /// <summary>Where refusals are swallowed; null where there is no graph.</summary>
    public Swallowing? Swallowing => _swallowing ??= Rules.Swallowing.Of(Body.Graph, Approvals.Select(r => r.Site));

    /// <summary>What the arguments of calls in the body were made of; null where there is no graph.</summary>
    public Derivations? Derivations => _derivations ??= Rules.Derivations.Of(Body.Graph);

    /// <summary>The declaration of the gate that this body is, when it grants on every path; null otherwise.</summary>
    public SyntaxNode? AlwaysGrants { get; } = GrantingBody.Of(engine, body);

    /// <summary>Whether what leaves would be approved on every path if these requests granted nothing.</summary>
    public bool IsApprovedWithout(IEnumerable<GateRequest> requests, Egress egress) =>
        BodyInterpreter.IsApprovedWithout(engine, Body, requests.Select(r => r.Site), egress.Stand, cancellation);

    /// <summary>Requests for approval in the body.</summary>
    public IEnumerable<GateRequest> Approvals => Body.Events.Requests.Where(r => (r.Model.Gate & GateKinds.Approval) != 0);

    /// <summary>Requests for approval in the body, and at its calls of helpers that ask.</summary>
    public IEnumerable<GateRequest> AllApprovals => Approvals.Concat(Body.Events.Relayed);

    /// <summary>Egresses that an approval would allow, and that lack it.</summary>
    public IEnumerable<Egress> Unapproved => egresses.Where(e => !e.Requirement.IsForbidden && (e.Missing & GateKinds.Approval) != 0);

    /// <summary>Egresses that need an approval and hold one.</summary>
    public IEnumerable<Egress> Approved => egresses.Where(e => !e.Requirement.IsForbidden && (e.Requirement.Gates & ~e.Missing & GateKinds.Approval) != 0);

    /// <summary>What helpers write, or export, under an approval that this body holds for them.</summary>
    public IEnumerable<Egress> ApprovedInHelpers => Body.Events.Egresses.Where(e => e.Certain is not null && IsApproved(e)).Select(e => new Egress
    {
        Stand = e.Stand,
        Write = e.Write,
        Member = e.Member,
        Body = Body,
        Requirement = new Requirement("", false, GateKinds.Approval),
        Calls = e.Calls,
        Values = e.Values,
    });

    private bool IsApproved(EgressEvent egress) => (egress.Held.Kinds & GateKinds.Approval) != 0 && (egress.Required is { } required
        ? (required & GateKinds.Approval) != 0
        : engine.Obligations.MatchesOf(egress, engine.Entries.IsEntry(Body)).Any(m => engine.Knowledge.RequirementOf(m.Class) is { IsForbidden: false } r && (r.Gates & GateKinds.Approval) != 0));
}
