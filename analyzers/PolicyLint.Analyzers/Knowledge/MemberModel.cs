using System.Collections.Immutable;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>
/// What built-in models, the policy's <c>code:</c> section and annotations together say about one method, constructor,
/// property, field or indexer. Where a member has both a model and a source body, the model decides.
/// </summary>
public sealed record MemberModel
{
    /// <summary>What the member writes, and where to; empty when it is no writer. Several when models disagree on ports.</summary>
    public ImmutableArray<WriterModel> Writers { get; init; } = [];

    /// <summary>
    /// The object made or returned writes where this port's value says (a path, a stream, another writer), or names that place. The
    /// receiver does where nothing is returned. On a property <see cref="Port.Return"/> means: assigning it opens the containing object
    /// on the assigned value (<c>HttpClient.BaseAddress</c>).
    /// </summary>
    public Port? Opens { get; init; }

    /// <summary>
    /// The object made or returned writes to this fixed class; beside <see cref="Opens"/> it holds unless the place there is known to be another.
    /// </summary>
    public string? OpensClass { get; init; }

    /// <summary>The port of <see cref="Opens"/> names a host: a text without scheme means <c>scheme://text</c>. Null for paths and objects.</summary>
    public string? OpensScheme { get; init; }

    /// <summary>The result holds the content of the file that this port names: a holding is the source.</summary>
    public Port? Reads { get; init; }

    /// <summary>
    /// Flows that replace the default of library calls; null when nothing is said and the default applies. From
    /// <see cref="Port.Return"/> to another port means that the result is a part of it: what is later put into the result reaches it too.
    /// </summary>
    public ImmutableArray<PassThrough>? PassThrough { get; init; }

    /// <summary>Ports whose delegates are kept for later instead of being run during the call.</summary>
    public ImmutableArray<Port> Keeps { get; init; } = [];

    /// <summary>The gates that callers must hold (<c>exports:</c>, <c>[RequiresApproval]</c>); null when the member is no export.</summary>
    public GateKinds? Requires { get; init; }

    /// <summary>What a call grants.</summary>
    public ImmutableArray<GateModel> Gates { get; init; } = [];

    /// <summary>The call, read or result yields these whatever its static type (<c>personalData.members</c>, <c>[PersonalData]</c> on a member or return value).</summary>
    public ImmutableArray<PersonalItem> Yields { get; init; } = [];

    /// <summary>The result identifies nobody any more.</summary>
    public bool NotPersonal { get; init; }

    /// <summary>The result is encrypted: still personal, but satisfies PL1007.</summary>
    public bool Encrypts { get; init; }

    /// <summary>The value read or returned names a place of this class (<c>[Destination]</c> on a member or return value).</summary>
    public string? PlaceClass { get; init; }
}

/// <summary>One way a member writes.</summary>
/// <param name="Data">Ports that carry the content.</param>
/// <param name="Files">Ports that name files or directories whose content is carried (copy, move, upload by path): PL1006.</param>
/// <param name="To">The port that says where: a path, a URI, an object opened on a place; null when <paramref name="Class"/> is fixed.</param>
/// <param name="Class">
/// A fixed destination class; null when <paramref name="To"/> alone says where. With both, the class holds unless the place at
/// <paramref name="To"/> is known to be another: an FTP server whose host is unknown is outside all the same.
/// </param>
/// <param name="Described">How to name the destination in messages when the class is fixed, such as <c>log</c> or <c>Burner.Burn</c>.</param>
public sealed record WriterModel(ImmutableArray<Port> Data, ImmutableArray<Port> Files, Port? To, string? Class, string? Described);

/// <summary>When a call of a gate counts as granted (of the awaited value for tasks).</summary>
public enum GrantKind
{
    ReturnsTrue,
    ReturnsFalse,
    OnReturn,
    NotNull,

    /// <summary>Member <see cref="GateModel.Member"/> of the result equals <see cref="GateModel.Value"/> (<c>true</c>, <c>false</c>, or an enum member's name).</summary>
    Member,

    /// <summary>The result equals the enum member named <see cref="GateModel.Value"/>.</summary>
    Equals,

    /// <summary>An enum gate without <c>GrantedWhen</c>: never grants, PL2008.</summary>
    Never,
}

/// <summary>One gate that a member is.</summary>
public sealed record GateModel(GateKinds Gate, GrantKind Granted)
{
    public string? Member { get; init; }

    public string? Value { get; init; }

    /// <summary>The port that names who asks (PL2004).</summary>
    public Port? Requester { get; init; }

    /// <summary>The port that names who approves (PL2004).</summary>
    public Port? Approver { get; init; }
}
