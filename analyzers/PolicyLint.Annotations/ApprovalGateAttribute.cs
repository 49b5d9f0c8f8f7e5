namespace PolicyLint;

/// <summary>
/// A call grants approval. <c>bool</c>: when true. A result with one <c>bool</c> member marked <see cref="GrantedAttribute"/>: when
/// that is true. An enum: when it equals <see cref="GrantedWhen"/>. Other results: when not null. <c>void</c>: on normal return.
/// Of tasks it is the awaited value that counts.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ApprovalGateAttribute : Attribute
{
    /// <summary>The member of the result's enum that grants; an enum gate without it never grants (PL2008).</summary>
    public string? GrantedWhen { get; set; }

    /// <summary>The name of the parameter that says who asks.</summary>
    public string? Requester { get; set; }

    /// <summary>The name of the parameter that says who approves.</summary>
    public string? Approver { get; set; }
}
