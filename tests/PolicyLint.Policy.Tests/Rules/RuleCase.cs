namespace PolicyLint.Policy.Tests.Rules;

/// <summary>A change of the small city, and whether a rule tells of it.</summary>
/// <param name="Fires">True when the rule must speak, and no other than it and <paramref name="Also"/>; false when it must be silent.</param>
public sealed record RuleCase(string Rule, bool Fires, string Title, string AsOf, string[] Edits)
{
    /// <summary>Rules that rightly speak of the same change.</summary>
    public string[] Also { get; init; } = [];

    public override string ToString() => $"{Rule} {(Fires ? "fires" : "is silent")}: {Title}";
}

/// <summary>Writes cases as one reads them: <c>Fires("PL4001", "…", edits)</c>.</summary>
internal sealed class CaseList : List<RuleCase>
{
    public CaseList Fires(string rule, string title, params string[] edits) => Put(new RuleCase(rule, true, title, SmallCity.Today, edits));

    public CaseList Silent(string rule, string title, params string[] edits) => Put(new RuleCase(rule, false, title, SmallCity.Today, edits));

    /// <summary>The case just written happens on another day.</summary>
    public CaseList On(string asOf)
    {
        this[^1] = this[^1] with { AsOf = asOf };
        return this;
    }

    /// <summary>With the case just written other rules speak too.</summary>
    public CaseList Along(params string[] rules)
    {
        this[^1] = this[^1] with { Also = rules };
        return this;
    }

    private CaseList Put(RuleCase one)
    {
        Add(one);
        return this;
    }
}
