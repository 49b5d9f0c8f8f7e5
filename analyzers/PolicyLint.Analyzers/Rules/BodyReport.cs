using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Rules;

/// <summary>One body with what leaves in it.</summary>
internal sealed class BodyReport(Body body, IReadOnlyList<Egress> egresses, SyntaxNode? alwaysGrants)
{
    private readonly Lazy<Derivations?> _derivations = new(() => Derivations.Of(body.Graph));

    private Swallowing? _swallowing;

    public Body Body { get; } = body;

    /// <summary>Where refusals are swallowed; null where there is no graph.</summary>
    public Swallowing? Swallowing => _swallowing ??= Rules.Swallowing.Of(Body.Graph, Approvals.Select(r => r.Site));

    /// <summary>What the arguments of calls in the body were made of; null where there is no graph.</summary>
    public Derivations? Derivations => _derivations.Value;

    /// <summary>The declaration of the gate that this body is, when it grants on every path; null otherwise.</summary>
    public SyntaxNode? AlwaysGrants { get; } = alwaysGrants;

    /// <summary>Requests for approval in the body.</summary>
    public IEnumerable<GateRequest> Approvals => Body.Events.Requests.Where(r => (r.Model.Gate & GateKinds.Approval) != 0);

    /// <summary>Egresses that an approval would allow, and that lack it.</summary>
    public IEnumerable<Egress> Unapproved => egresses.Where(e => !e.Requirement.IsForbidden && (e.Missing & GateKinds.Approval) != 0);

    /// <summary>Egresses that need an approval and hold one.</summary>
    public IEnumerable<Egress> Approved => egresses.Where(e => !e.Requirement.IsForbidden && (e.Requirement.Gates & ~e.Missing & GateKinds.Approval) != 0);
}
