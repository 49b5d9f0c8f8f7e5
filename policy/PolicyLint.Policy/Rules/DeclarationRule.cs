using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Rules;

/// <summary>A rule about declarations: what it is called, what it weighs, and what it looks at.</summary>
public abstract class DeclarationRule
{
    private protected DeclarationRule(string id, string name, Severity severity, RuleBasis basis) =>
        Info = new RuleInfo(id, name, severity, PolicyMessages.Of(id + ".Title"), basis);

    /// <summary>For rules whose row the shapes share, which report part of the faults while they read.</summary>
    private protected DeclarationRule(RuleInfo info) => Info = info;

    /// <summary>The row of the catalogue.</summary>
    public RuleInfo Info { get; }

    /// <summary>What a policy may set.</summary>
    public virtual ImmutableArray<RuleParameter> Parameters => [];

    /// <summary>Looks at everything that was filed.</summary>
    internal virtual void Check(CheckContext context)
    {
    }

    /// <summary>A finding of this rule.</summary>
    /// <param name="location">The place that its reader has to change.</param>
    /// <param name="subject">The id of what it is about: a declaration, a section, a device.</param>
    /// <param name="args">What the message names.</param>
    private protected Finding At(SourceLocation location, string subject, params object[] args) => Variant(Info.Id, location, subject, args);

    /// <summary>A finding of this rule with another message than its first.</summary>
    private protected Finding Variant(string messageKey, SourceLocation location, string subject, params object[] args) =>
        Info.At(location, messageKey, args) with { Target = subject };
}

/// <summary>A rule that looks at one export at a time and at nothing else, since logs may be longer than memory.</summary>
public abstract class ExportRule : DeclarationRule
{
    private protected ExportRule(string id, string name, Severity severity, RuleBasis basis)
        : base(id, name, severity, basis)
    {
    }

    /// <summary>Looks at one export.</summary>
    internal abstract void Check(Export export, CheckContext context);
}
