using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>
/// What the symbols of one compilation mean. Immutable after creation, safe for concurrent use; every answer is found once
/// per symbol and remembered for the life of the compilation.
/// </summary>
public sealed class CodeKnowledge
{
    /// <summary>False when nothing can leave: the compilation references no writer, export or gate, and the engine has nothing to do.</summary>
    public bool HasEgress => true;

    /// <summary>
    /// Names that make a body worth binding: simple names of members that write, export, open, are gates or keep callbacks; for
    /// constructors the type's name.
    /// </summary>
    public ImmutableHashSet<string> InterestNames { get; } = [];

    /// <summary>Gates for which any API is named; a gate outside cannot be held.</summary>
    public GateKinds KnownGates => GateKinds.None;

    /// <summary>The model of a member's original definition; covers implementations and overrides of modelled members. Null when nothing is known.</summary>
    public MemberModel? ModelOf(ISymbol member) => null;

    /// <summary>
    /// What a value of this static type is by itself: the items of a personal type, of a type whose values hold one
    /// (flow.md, "What is personal by type"). Empty for all others.
    /// </summary>
    public ImmutableArray<PersonalItem> ItemsOfType(ITypeSymbol type) => [];

    /// <summary>What reading this property or field yields by itself (an item of a personal type, <c>[PersonalData]</c>, the policy's members).</summary>
    public ImmutableArray<PersonalItem> ItemsOfMember(ISymbol member) => [];

    /// <summary>What a parameter brings in by itself (<c>[PersonalData]</c> on it). Its type is asked for separately.</summary>
    public ImmutableArray<PersonalItem> ItemsOfParameter(IParameterSymbol parameter) => [];

    /// <summary>Whether values of this type can carry personal data at all: false for numbers, booleans, enums, dates and GUIDs.</summary>
    public bool CanCarry(ITypeSymbol type) => true;

    /// <summary>Classifies a place text (see <see cref="PlaceText"/>); null for a place of which nothing is known, which is silent.</summary>
    public DestinationMatch? Classify(string placeText) => null;

    /// <summary>The items of a policy holding that covers the path; empty when none does.</summary>
    public ImmutableArray<PersonalItem> HoldingAt(string placeText) => [];

    /// <summary>What the class asks for.</summary>
    public Requirement RequirementOf(string destinationClass) => new(destinationClass, true, GateKinds.None);

    /// <summary>A configuration key's values from the <c>appsettings*.json</c> at hand (<c>Export:Path</c>); empty when unknown.</summary>
    public ImmutableArray<string> ConfigurationValues(string key) => [];
}
