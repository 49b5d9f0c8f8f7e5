using PolicyLint.Policy.Documents;

namespace PolicyLint.Policy.Rules.Organizations;

/// <summary>What it does: reports an organisation without a chief for information security, or whose chief is no vice mayor.</summary>
/// <remarks>
/// Why is this bad: see PL6001; Sakai named a second vice mayor for security (seed, 6(2) ア). Example: no <c>chiefs.informationSecurity</c>.
/// Use instead: <c>{ title: 副市長, person: E0002, since: … }</c>. Options: <c>titles</c> that count.
/// </remarks>
internal sealed class PL6002NoInformationSecurityChief : ChiefRule
{
    public PL6002NoInformationSecurityChief()
        : base("PL6002", "no-information-security-chief")
    {
    }

    private protected override string Key => "informationSecurity";

    private protected override Chief? Find(Chiefs? chiefs) => chiefs?.InformationSecurity;
}
