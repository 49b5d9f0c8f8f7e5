using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>A rule about single egresses: whether it applies, and what it says.</summary>
internal abstract class EgressRule
{
    public abstract RuleInfo Info { get; }

    public abstract bool Applies(Egress egress);

    public Message Message(Egress egress) => Describe(egress);

    /// <summary>Names the data, the place and what is missing.</summary>
    protected virtual Message Describe(Egress egress) =>
        Texts.Of(Info.Id, ItemsText(egress.Items), egress.Destination?.Display ?? egress.MemberName, WhatIsMissing(egress));

    /// <summary>The class forbids personal data, or asks for an approval that is not held.</summary>
    protected static bool IsUnapproved(Egress egress, string destinationClass) =>
        egress is { IsFile: false, Destination: { } destination } && destination.Class == destinationClass && LacksApproval(egress);

    protected static bool LacksApproval(Egress egress) =>
        egress.Requirement.IsForbidden || (egress.Missing & GateKinds.Approval) != 0;

    /// <summary>The items in the words of a declaration, with the type where there is one only.</summary>
    protected static Message ItemsText(IEnumerable<PersonalItem> items)
    {
        var list = items.ToList();
        var names = string.Join(", ", list.Select(i => i.Name).Distinct());
        var types = list.Select(i => i.TypeName).Distinct().ToList();
        var likely = list.Count > 0 && list.TrueForAll(i => i.IsProbable) ? "Probable" : "";
        return types is [{ } type] ? Texts.Of(likely + "ItemsOf", names, type) : Texts.Of(likely + "Items", names);
    }

    protected static Message GatesText(GateKinds gates)
    {
        var names = new[] { GateKinds.Approval, GateKinds.Authentication, GateKinds.Audit }.Where(g => (gates & g) != 0).Select(g => Texts.Of("Gate." + g)).ToList();
        return names switch
        {
            [] => Texts.Of("Gate.Approval"),
            [var one] => one,
            [var first, var second] => Texts.Of("And", first, second),
            [var first, var second, var third, ..] => Texts.Of("And", Texts.Of("List", first, second), third),
        };
    }

    private static Message WhatIsMissing(Egress egress) =>
        egress.Requirement.IsForbidden ? Texts.Of("Forbidden") : egress.Missing switch
        {
            GateKinds.Approval => Texts.Of("Missing.Approval"),
            GateKinds.Approval | GateKinds.Authentication => Texts.Of("Missing.ApprovalAuthentication"),
            GateKinds.Approval | GateKinds.Audit => Texts.Of("Missing.ApprovalAudit"),
            GateKinds.All => Texts.Of("Missing.All"),
            var gates => Texts.Of("Missing", GatesText(gates)),
        };
}
