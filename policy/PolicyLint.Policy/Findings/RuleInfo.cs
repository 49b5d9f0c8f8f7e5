namespace PolicyLint.Policy.Findings;

/// <summary>One row of the catalogue: a rule for code or for declarations.</summary>
/// <param name="Id">PL and four digits; never changes its meaning.</param>
/// <param name="Name">kebab-case name that reads as "this is a …".</param>
/// <param name="DefaultSeverity">What it weighs where nobody set another.</param>
/// <param name="Title">One line without full stop.</param>
/// <param name="Basis">What the rule rests on: the seed, law, own judgement.</param>
/// <param name="Since">The version that first had the rule.</param>
public sealed record RuleInfo(string Id, string Name, Severity DefaultSeverity, Message Title, RuleBasis Basis, string Since = "0.1.0")
{
    /// <summary>Where the page of the rule lies; shown in IDEs and SARIF.</summary>
    public string HelpUri => $"https://github.com/policylint/policylint/blob/main/docs/rules/{Id}.md";
}

/// <summary>What a rule rests on; a rule may rest on several.</summary>
[Flags]
public enum RuleBasis
{
    /// <summary>How files are written: no law needed.</summary>
    Format = 0,

    /// <summary>The incident of 2015 and what the city answered.</summary>
    Seed = 1,

    /// <summary>Law; the article stands in dated data, since articles are renumbered.</summary>
    Law = 2,

    /// <summary>Own judgement, a parameter.</summary>
    Judgement = 4,
}
