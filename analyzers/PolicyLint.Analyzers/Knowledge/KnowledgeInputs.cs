using System.Collections.Immutable;
using PolicyLint.Policy.Code;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>All that <see cref="CodeKnowledge"/> knows besides the compilation itself. Immutable.</summary>
public sealed record KnowledgeInputs
{
    /// <summary>Nothing but the built-in models.</summary>
    public static KnowledgeInputs Empty { get; } = new();

    /// <summary>The policy's <c>code:</c> section.</summary>
    public CodeSection Code { get; init; } = CodeSection.Empty;

    /// <summary><c>appsettings*.json</c>, <c>launchSettings.json</c>: order does not matter.</summary>
    public ImmutableArray<ConfigurationFile> ConfigurationFiles { get; init; } = [];

    /// <summary>What the declarations say of members: their names for people, and their categories.</summary>
    public ImmutableArray<ClaimedItem> ClaimedItems { get; init; } = [];

    /// <summary>Files that declarations say hold personal data, beside the policy's.</summary>
    public ImmutableArray<HoldingEntry> DeclaredHoldings { get; init; } = [];

    /// <summary>The categories by whose names members are recognised; the built-in ones where the organisation has none of its own.</summary>
    public CategoryTree? Taxonomy { get; init; }

    /// <summary>Whether data of a category wants encryption wherever it goes: special care, or My Number. By the taxonomy.</summary>
    public Func<string, bool> IsSpecialCare { get; init; } = static _ => false;
}

/// <summary>A configuration file at hand.</summary>
/// <param name="Path">As the host names it.</param>
/// <param name="Text">JSON, comments and trailing commas allowed.</param>
public sealed record ConfigurationFile(string Path, string Text);

/// <summary>An item of a declaration that names a member of the code (<c>file.items[].code</c>).</summary>
/// <param name="Member">A member pattern.</param>
/// <param name="Name">The item in the declaration's words, such as 氏名.</param>
/// <param name="Category">The declared category.</param>
public sealed record ClaimedItem(CodeText Member, string Name, string Category);
