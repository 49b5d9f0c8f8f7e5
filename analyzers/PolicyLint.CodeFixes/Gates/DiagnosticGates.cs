using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.CodeFixes.Gates;

/// <summary>Which gates a finding misses.</summary>
internal static class DiagnosticGates
{
    /// <summary>The property of a diagnostic that names the missing gates, separated by commas.</summary>
    private const string MissingProperty = "missing";

    /// <summary>The gates that are missing, in the order in which people pass them; empty when no gate would help.</summary>
    public static GateKinds Missing(Diagnostic diagnostic)
    {
        if (diagnostic.Properties.TryGetValue(MissingProperty, out var names) && !string.IsNullOrEmpty(names))
        {
            return names!.Split(',').Aggregate(GateKinds.None, (gates, name) => gates | GateNames.Parse(name.Trim()));
        }

        return diagnostic.Id switch
        {
            "PL2001" => GateKinds.Approval,
            "PL2005" => GateKinds.Authentication,
            "PL2006" => GateKinds.Audit,
            _ => GateKinds.None,
        };
    }

    /// <summary>The single gates of a set: the operator proves who they are, asks, and the export is recorded.</summary>
    public static ImmutableArray<GateKinds> InOrder(GateKinds gates) =>
        [.. new[] { GateKinds.Authentication, GateKinds.Approval, GateKinds.Audit }.Where(gate => (gates & gate) != 0)];
}
