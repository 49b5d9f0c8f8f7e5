using System.Collections.Immutable;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>The gates as policies and findings write them.</summary>
public static class GateNames
{
    public const string Approval = "approval";
    public const string Authentication = "authentication";
    public const string Audit = "audit";

    /// <summary>In the order in which people pass them.</summary>
    public static ImmutableArray<string> All { get; } = [Approval, Authentication, Audit];

    /// <returns><see cref="GateKinds.None"/> for a name that is no gate.</returns>
    public static GateKinds Parse(string name) => name switch
    {
        Approval => GateKinds.Approval,
        Authentication => GateKinds.Authentication,
        Audit => GateKinds.Audit,
        _ => GateKinds.None,
    };

    /// <summary>The names of a set, in the order of <see cref="All"/>.</summary>
    public static IEnumerable<string> Of(GateKinds gates) => All.Where(n => (gates & Parse(n)) != 0);
}
