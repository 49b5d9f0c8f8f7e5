using System.Collections.Immutable;

namespace PolicyLint.Analyzers.Knowledge.Names;

/// <summary>What kind of value a name stands for, as far as it bears on what the name can mean.</summary>
public enum NamedValue
{
    /// <summary>Text, or pieces of text.</summary>
    Text,
    Number,
    Date,
    Boolean,
    Enumeration,

    /// <summary>Bytes: a picture, a template.</summary>
    Bytes,

    /// <summary>An object of its own: it is asked for by its own members.</summary>
    Other,
}

/// <summary>All that can be read about one member without running it.</summary>
/// <param name="Identifier">Its name in code.</param>
/// <param name="Value">What it holds.</param>
public sealed record NameEvidence(string Identifier, NamedValue Value)
{
    /// <summary>The type that declares it.</summary>
    public string TypeName { get; init; } = "";

    /// <summary>Names by attribute: <c>[JsonPropertyName]</c>, <c>[Column]</c>.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>What people read: <c>[Display(Name = …)]</c>, <c>[Description]</c>, XML documentation, a trailing comment.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];
}

/// <summary>What a name seems to be.</summary>
/// <param name="Category">Key of the taxonomy.</param>
/// <param name="IsStrong">Whether the name alone would convince a person.</param>
/// <param name="Because">The word or text that tells.</param>
public sealed record NameMatch(string Category, bool IsStrong, string Because);
