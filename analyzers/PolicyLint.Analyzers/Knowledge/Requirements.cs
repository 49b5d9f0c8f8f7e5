using System.Collections.Immutable;
using PolicyLint.Policy.Code;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>What each destination class asks for: the policy's word, else the defaults of policy-format.md.</summary>
internal sealed class Requirements
{
    private static readonly ImmutableDictionary<string, Requirement> Defaults = new Requirement[]
    {
        new(DestinationClasses.RemovableMedia, false, GateKinds.All),
        new(DestinationClasses.PublicWeb, true, GateKinds.None),
        new(DestinationClasses.ExternalStorage, true, GateKinds.None),
        new(DestinationClasses.Mail, true, GateKinds.None, Severity.Warning),
        new(DestinationClasses.UnmanagedLocal, true, GateKinds.None, Severity.Warning),
        new(DestinationClasses.Log, true, GateKinds.None, Severity.Warning),
        new(DestinationClasses.Managed, false, GateKinds.None),
    }.ToImmutableDictionary(r => r.Class, StringComparer.Ordinal);

    private readonly ImmutableDictionary<string, Requirement> requirements;

    public Requirements(ImmutableArray<RequirementEntry> entries)
    {
        var merged = Defaults.ToBuilder();
        foreach (var entry in entries)
            merged[entry.Class.Value] = new Requirement(entry.Class.Value, entry.IsForbidden, GatesOf(entry), entry.Severity);
        requirements = merged.ToImmutable();
    }

    /// <summary>A class that nobody described asks for more than anyone can give: fail closed.</summary>
    public Requirement Of(string destinationClass) =>
        requirements.TryGetValue(destinationClass, out var found) ? found : new Requirement(destinationClass, true, GateKinds.None);

    private static GateKinds GatesOf(RequirementEntry entry)
    {
        var gates = GateKinds.None;
        foreach (var gate in entry.Gates)
            gates |= GateNames.Parse(gate.Value);
        return gates;
    }
}
