using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Code;

/// <summary>
/// The <c>code:</c> section of a policy, and the form of the built-in models: what the organisation's symbols mean.
/// Typed, unresolved: patterns are still text, each with its position.
/// </summary>
public sealed record CodeSection
{
    public static CodeSection Empty { get; } = new();

    public ImmutableArray<PersonalTypeEntry> PersonalTypes { get; init; } = [];

    public ImmutableArray<PersonalAttributeEntry> PersonalAttributes { get; init; } = [];

    /// <summary>What to do with names that look personal; null where the policy says nothing.</summary>
    public NameRecognition? Names { get; init; }

    public ImmutableArray<DestinationEntry> Destinations { get; init; } = [];

    public ImmutableArray<HoldingEntry> Holdings { get; init; } = [];

    public ImmutableArray<RequirementEntry> Requirements { get; init; } = [];

    /// <summary>Everything that is said of members: writers, gates, personal members, …, in file order.</summary>
    public ImmutableArray<CodeEntry> Members { get; init; } = [];

    /// <summary>Whether names of files count as content.</summary>
    public bool ReportsFileNames { get; init; }
}

/// <summary>What to do with names that look personal.</summary>
public enum NameRecognition
{
    Off,
    Suggest,
    Report,
}

/// <summary>A type that is personal data.</summary>
/// <param name="Type">A type pattern.</param>
/// <param name="Category">The category of every readable member that <paramref name="Items"/> does not name; null when only the named ones are items.</param>
/// <param name="Items">Members and their categories.</param>
public sealed record PersonalTypeEntry(CodeText Type, CodeText? Category, ImmutableArray<PersonalTypeItem> Items);

/// <summary>A member of a personal type, by name.</summary>
public sealed record PersonalTypeItem(CodeText Member, CodeText Category);

/// <summary>An attribute of the organisation that marks personal data.</summary>
/// <param name="Attribute">A type pattern; derived attributes are covered.</param>
/// <param name="Category">A category, or <c>arg0</c>, <c>arg1</c>, … or the name of an argument that holds it.</param>
public sealed record PersonalAttributeEntry(CodeText Attribute, CodeText? Category);

/// <summary>Places and what they are.</summary>
public sealed record DestinationEntry(CodeText? Id, CodeText Class)
{
    /// <summary>Globs of paths; drive letters and UNC shares compare without case.</summary>
    public ImmutableArray<CodeText> Paths { get; init; } = [];

    /// <summary>Globs of URLs; a pattern without a path covers the host.</summary>
    public ImmutableArray<CodeText> Urls { get; init; } = [];

    /// <summary>Globs of mail recipients, such as <c>*@city.example</c>.</summary>
    public ImmutableArray<CodeText> Recipients { get; init; } = [];
}

/// <summary>Files that hold personal data.</summary>
public sealed record HoldingEntry(ImmutableArray<CodeText> Paths, CodeText Category)
{
    /// <summary>What people call it; null when the policy gives no name.</summary>
    public string? Label { get; init; }
}

/// <summary>What a destination class asks for.</summary>
/// <param name="Class">The class, built-in or the policy's own.</param>
/// <param name="IsForbidden">Nothing personal may go there.</param>
/// <param name="Gates">Gates that must be held; empty with <paramref name="IsForbidden"/> false means allowed.</param>
/// <param name="Severity">A severity other than the rule's; null for the default.</param>
public sealed record RequirementEntry(CodeText Class, bool IsForbidden, ImmutableArray<CodeText> Gates, Severity? Severity);
