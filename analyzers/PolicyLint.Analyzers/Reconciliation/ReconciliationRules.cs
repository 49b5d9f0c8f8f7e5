using System.Collections.Immutable;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Reconciliation;

/// <summary>The rules that hold code against declarations, and the policy's patterns against code.</summary>
public static class ReconciliationRules
{
    /// <summary>A pattern of the policy's <c>code:</c> matches nothing in the checked solution.</summary>
    public static RuleInfo UnmatchedPattern { get; } = Rule("PL0107", "pattern-that-matches-nothing", Severity.Warning, RuleBasis.Format);

    /// <summary>A data item of the code is in no declaration that claims its system.</summary>
    public static RuleInfo UndeclaredItem { get; } = Rule("PL3001", "undeclared-item", Severity.Error, RuleBasis.Seed | RuleBasis.Law);

    /// <summary>A declared item was not found in the code.</summary>
    public static RuleInfo ItemNotInCode { get; } = Rule("PL3002", "declared-item-not-in-code", Severity.Info, RuleBasis.Judgement);

    /// <summary>The code's category is neither the declared one nor below it.</summary>
    public static RuleInfo OtherCategory { get; } = Rule("PL3003", "category-other-than-declared", Severity.Error, RuleBasis.Judgement);

    /// <summary>An assembly with personal data belongs to no declaration.</summary>
    public static RuleInfo UndeclaredAssembly { get; } = Rule("PL3004", "undeclared-assembly", Severity.Error, RuleBasis.Seed);

    /// <summary>A name looks personal but nobody classified it.</summary>
    public static RuleInfo UnclassifiedName { get; } = Rule("PL3005", "unclassified-personal-name", Severity.Info, RuleBasis.Judgement);

    /// <summary>Special-care data in code whose declaration says that there is none.</summary>
    public static RuleInfo UndeclaredSpecialCare { get; } = Rule("PL3006", "undeclared-special-care", Severity.Error, RuleBasis.Law);

    /// <summary>Data goes where its own declaration forbids, whatever gates are held.</summary>
    public static RuleInfo ForbiddenDestination { get; } = Rule("PL3007", "destination-that-the-declaration-forbids", Severity.Error, RuleBasis.Seed);

    /// <summary>A declaration names a symbol that does not exist.</summary>
    public static RuleInfo StaleSymbol { get; } = Rule("PL3008", "stale-symbol-in-declaration", Severity.Warning, RuleBasis.Judgement);

    /// <summary>Two declarations claim one symbol.</summary>
    public static RuleInfo TwiceClaimed { get; } = Rule("PL3009", "symbol-claimed-twice", Severity.Warning, RuleBasis.Judgement);

    /// <summary>Nothing personal was found in an assembly that a declaration claims.</summary>
    public static RuleInfo NothingFound { get; } = Rule("PL3010", "claimed-assembly-without-items", Severity.Error, RuleBasis.Judgement);

    /// <summary>An export that the code can perform but that no row of an export log shows; only hosts that read the logs can say it.</summary>
    public static RuleInfo UnloggedExport { get; } = Rule("PL5013", "export-that-no-log-shows", Severity.Warning, RuleBasis.Judgement);

    /// <summary>All of them, in order of their ids.</summary>
    public static ImmutableArray<RuleInfo> All { get; } =
    [
        UnmatchedPattern, UndeclaredItem, ItemNotInCode, OtherCategory, UndeclaredAssembly, UnclassifiedName, UndeclaredSpecialCare, ForbiddenDestination, StaleSymbol, TwiceClaimed, NothingFound, UnloggedExport,
    ];

    private static RuleInfo Rule(string id, string name, Severity severity, RuleBasis basis) => new(id, name, severity, Texts.Of(id + ".title"), basis);
}
