using System.Collections.Immutable;

namespace PolicyLint.Policy.Code;

/// <summary>What the policy says about the members that one pattern names.</summary>
/// <param name="Member">A member pattern (policy-format.md), such as <c>Acme.Ftp.Client.Upload(byte[], string)</c>.</param>
public abstract record CodeEntry(CodeText Member);

/// <summary>A member that carries content to a place, or makes an object that does.</summary>
public sealed record WriterEntry(CodeText Member) : CodeEntry(Member)
{
    /// <summary>Ports that carry content.</summary>
    public ImmutableArray<CodeText> Data { get; init; } = [];

    /// <summary>Ports that name files or directories whose content is carried.</summary>
    public ImmutableArray<CodeText> Files { get; init; } = [];

    /// <summary>The port that says where; the first that the overload has.</summary>
    public ImmutableArray<CodeText> To { get; init; } = [];

    /// <summary>The object made or returned writes where this port says; the first that the overload has.</summary>
    public ImmutableArray<CodeText> Opens { get; init; } = [];

    /// <summary>
    /// A fixed destination class. Beside <see cref="To"/> or <see cref="Opens"/> it holds unless the place there is known to be another.
    /// </summary>
    public CodeText? Class { get; init; }

    /// <summary>The port of <see cref="Opens"/> names a host: the place is <c>scheme://host</c>.</summary>
    public CodeText? Scheme { get; init; }

    /// <summary>Whether the entry speaks of the object made or returned rather than of a write.</summary>
    public bool IsOpening => !Opens.IsEmpty || (Class is not null && Data.IsEmpty && Files.IsEmpty);
}

/// <summary>A member whose result holds the content of the file that a port names.</summary>
public sealed record ReaderEntry(CodeText Member, ImmutableArray<CodeText> Reads) : CodeEntry(Member);

/// <summary>Which ports flow to which, instead of the default of library calls.</summary>
public sealed record PassThroughEntry(CodeText Member, ImmutableArray<CodeText> From, ImmutableArray<CodeText> To) : CodeEntry(Member);

/// <summary>A member whose value names a place: of a fixed class, or the place of a port.</summary>
public sealed record PlaceEntry(CodeText Member, CodeText? Class) : CodeEntry(Member)
{
    /// <summary>The port whose place the value has; the first that the overload has.</summary>
    public ImmutableArray<CodeText> Opens { get; init; } = [];
}

/// <summary>A member whose result, or whose made object's output, is encrypted.</summary>
public sealed record EncryptsEntry(CodeText Member) : CodeEntry(Member);

/// <summary>A member whose result identifies nobody any more.</summary>
public sealed record NotPersonalEntry(CodeText Member) : CodeEntry(Member);

/// <summary>A member that yields personal data whatever its static type.</summary>
public sealed record PersonalMemberEntry(CodeText Member, CodeText Category) : CodeEntry(Member);

/// <summary>An operation that needs gates wherever it writes.</summary>
/// <param name="Gates">Names of the gates; never empty (<c>approval</c> where the entry says nothing).</param>
public sealed record ExportEntry(CodeText Member, ImmutableArray<CodeText> Gates) : CodeEntry(Member);

/// <summary>A library member that keeps a delegate for later.</summary>
public sealed record CallbackEntry(CodeText Member, ImmutableArray<CodeText> Keeps) : CodeEntry(Member);

/// <summary>A member that grants approval, authentication or the audit record.</summary>
/// <param name="Gate"><c>approval</c>, <c>authentication</c> or <c>audit</c>.</param>
public sealed record GateEntry(CodeText Member, string Gate, GrantSpec Granted) : CodeEntry(Member)
{
    public CodeText? Requester { get; init; }

    public CodeText? Approver { get; init; }
}

/// <summary>How the <c>granted:</c> of a gate is written.</summary>
public enum GrantForm
{
    ReturnsTrue,
    ReturnsFalse,
    OnReturn,
    NotNull,

    /// <summary><c>{ member: IsApproved, is: true }</c></summary>
    Member,

    /// <summary><c>{ equals: Approved }</c></summary>
    Equals,
}

/// <summary>When a gate grants.</summary>
/// <param name="Member">Member of the result, for <see cref="GrantForm.Member"/>.</param>
/// <param name="Value">What the member or the result must be: <c>true</c>, <c>false</c> or the name of an enum member.</param>
public sealed record GrantSpec(GrantForm Form, CodeText? Member = null, CodeText? Value = null);
