using Microsoft.CodeAnalysis;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>A rule about how gates are asked: it sees all requests and egresses of one body together.</summary>
internal abstract class RequestRule
{
    public abstract RuleInfo Info { get; }

    public abstract IEnumerable<Fault> Judge(BodyReport report);
}

/// <summary>Something wrong at a place in code.</summary>
internal sealed record Fault(RuleInfo Rule, SyntaxNode Stand, Message Message, SyntaxNode? Related = null);
