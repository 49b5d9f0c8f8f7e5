using PolicyLint.Analyzers.Rules;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Analyzers.Tests.Catalogue;

/// <summary>A policy may set rules about code; the policy room knows their ids as data, since it may not look into the analyzers.</summary>
public sealed class CodeRuleIdsTests
{
    [Fact]
    public void ThePolicyKnowsEveryRuleAboutCode() =>
        Assert.Empty(CodeRules.All.Select(r => r.Id).Except(DeclarationRules.CodeRuleIds));

    [Fact]
    public void NoRuleBelongsToBothRooms() =>
        Assert.Empty(DeclarationRules.All.Select(r => r.Id).Intersect(DeclarationRules.CodeRuleIds));
}
