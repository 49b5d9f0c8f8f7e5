using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>What a destination class asks of data that goes there.</summary>
/// <param name="Class">The destination class.</param>
/// <param name="IsForbidden">Nothing personal may go there, whatever gates are held.</param>
/// <param name="Gates">Gates that must be held; <see cref="GateKinds.None"/> with <paramref name="IsForbidden"/> false means allowed.</param>
/// <param name="Severity">A severity that differs from the rule's default; null for the default.</param>
public sealed record Requirement(string Class, bool IsForbidden, GateKinds Gates, Severity? Severity = null)
{
    public bool IsAllowed => !IsForbidden && Gates == GateKinds.None;
}
