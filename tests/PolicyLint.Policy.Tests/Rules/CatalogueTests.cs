using System.Globalization;
using PolicyLint.Policy.Bases;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Tests.Rules;

public sealed class CatalogueTests
{
    public static TheoryData<string> Ids => [.. DeclarationRules.All.Select(r => r.Id)];

    [Fact]
    public void IdsAndNamesAreUniqueAndInOrder()
    {
        Assert.Equal(DeclarationRules.All.Select(r => r.Id).Distinct().Order(StringComparer.Ordinal), DeclarationRules.All.Select(r => r.Id));
        Assert.Equal(DeclarationRules.All.Length, DeclarationRules.All.Select(r => r.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryRuleHasATitleInBothLanguages(string id)
    {
        var title = DeclarationRules.All.Single(r => r.Id == id).Title;
        Assert.NotEqual(id + ".Title", title.ToString());
        Assert.NotEqual(title.ToString(), title.Text(CultureInfo.GetCultureInfo("ja")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryRuleWithABasisHasItsGrounds(string id)
    {
        var rule = DeclarationRules.All.Single(r => r.Id == id);
        if (rule.Basis != RuleBasis.Format)
            Assert.NotEmpty(RuleBases.Of(id));
        foreach (var line in RuleBases.Of(id))
            Assert.NotEqual(line.Text.ToString(), line.Text.Text(CultureInfo.GetCultureInfo("ja")));
    }

    [Fact]
    public void ARuleStandsInTheFileOfItsName()
    {
        foreach (var check in DeclarationRules.Checks)
            Assert.StartsWith(check.Info.Id, check.GetType().Name);
    }
}
