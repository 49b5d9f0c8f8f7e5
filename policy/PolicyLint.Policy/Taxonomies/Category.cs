using System.Collections.Immutable;

namespace PolicyLint.Policy.Taxonomies;

/// <summary>A category of personal data, with what it inherits worked out.</summary>
public sealed class Category
{
    internal Category(string key, string? parent, string ja, string en, ImmutableArray<string> aliases, ImmutableArray<string> exclusions, bool specialCare, bool myNumber, bool deprecated, string? replacedBy)
    {
        Key = key;
        ParentKey = parent;
        Ja = ja;
        En = en;
        Aliases = aliases;
        Exclusions = exclusions;
        SpecialCare = specialCare;
        MyNumber = myNumber;
        Deprecated = deprecated;
        ReplacedBy = replacedBy;
    }

    /// <summary>The key: <c>user.name.kana</c>.</summary>
    public string Key { get; }

    /// <summary>The key of the parent; null for a root.</summary>
    public string? ParentKey { get; }

    /// <summary>Japanese name.</summary>
    public string Ja { get; }

    /// <summary>English name.</summary>
    public string En { get; }

    /// <summary>Other names, as items are called in declarations and code.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>Names that look like the category and are none.</summary>
    public ImmutableArray<string> Exclusions { get; }

    /// <summary>Special-care data (要配慮個人情報), by itself or by something above it.</summary>
    public bool SpecialCare { get; internal set; }

    /// <summary>My Number data (特定個人情報), by itself or by something above it.</summary>
    public bool MyNumber { get; internal set; }

    /// <summary>No longer to be used.</summary>
    public bool Deprecated { get; }

    /// <summary>The key to use instead; null when none is named.</summary>
    public string? ReplacedBy { get; }

    /// <summary>Position in a walk over the tree: everything below lies between this and <see cref="Leave"/>.</summary>
    internal int Enter { get; set; } = -1;

    internal int Leave { get; set; }
}
