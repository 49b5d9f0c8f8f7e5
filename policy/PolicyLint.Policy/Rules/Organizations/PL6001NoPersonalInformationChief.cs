using PolicyLint.Policy.Documents;

namespace PolicyLint.Policy.Rules.Organizations;

/// <summary>What it does: reports an organisation without a chief for personal information, or whose chief is no vice mayor.</summary>
/// <remarks>
/// Why is this bad: Sakai put a vice mayor at the head of the chain of command (seed, 6(2) ア). Example: no <c>chiefs.personalInformation</c>.
/// Use instead: <c>{ title: 副市長, person: E0001, since: … }</c>. Options: <c>titles</c> that count.
/// </remarks>
internal sealed class PL6001NoPersonalInformationChief : ChiefRule
{
    public PL6001NoPersonalInformationChief()
        : base("PL6001", "no-personal-information-chief")
    {
    }

    private protected override string Key => "personalInformation";

    private protected override Chief? Find(Chiefs? chiefs) => chiefs?.PersonalInformation;
}
