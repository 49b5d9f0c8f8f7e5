namespace Sakai.ElectionAssist.PostalVoting;

/// <summary>
/// A voter who may vote by post (郵便等による不在者投票). The grade and the name of a disability are special-care data.
/// </summary>
public sealed record PostalVoter
{
    public required string FullName { get; init; }

    public required DateOnly BirthDate { get; init; }

    public required string Address { get; init; }

    /// <summary>Number of the disability handbook (身体障害者手帳).</summary>
    public required string HandbookNumber { get; init; }

    public required int Grade { get; init; }

    public required string DisabilityName { get; init; }

    /// <summary>Where the ballot is sent, which may be a hospital or a home.</summary>
    public required string MailingAddress { get; init; }

    /// <summary>Who writes in the voter's place (代理記載人), if anybody.</summary>
    public string? ProxyName { get; init; }
}
