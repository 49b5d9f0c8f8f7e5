using System.Collections.Immutable;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Reconciliation;
using PolicyLint.Analyzers.Tests.Knowledge;
using PolicyLint.Policy.Code;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Fixes;
using PolicyLint.Policy.Taxonomies;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Analyzers.Tests.Reconciliation;

public sealed class ReconcilerTests
{
    private const string Source = """
        namespace Office.Election;
        public class Voter
        {
            [PolicyLint.PersonalData("user.name")] public string FullName { get; set; }
            [PolicyLint.PersonalData("user.contact.phone")] public string Phone { get; set; }
        }
        """;

    private const string Name = "{ name: 氏名, category: user.name, code: [Office.Election.Voter.FullName] }";
    private const string Phone = "{ name: 電話番号, category: user.contact.phone, code: [Office.Election.Voter.Phone] }";

    [Theory]
    [InlineData(Name + ", " + Phone, "Subject", "")]
    [InlineData(Name, "Subject", "PL3001 Office.Election.Voter.Phone")]
    [InlineData(Name + ", { name: 連絡先, category: user.contact }", "Subject", "")]
    [InlineData(Name + ", { name: 連絡先, category: user.contact, code: [Elsewhere.Row.Mail] }", "Subject", "PL3001 Office.Election.Voter.Phone")]
    [InlineData(Name + ", { name: 電話番号, category: user.contact.phone }", "Subject", "")]
    [InlineData(Name + ", { name: 電話番号, category: user.contact }", "Other", "")]
    [InlineData(Name + ", " + Phone + ", { name: 住所, category: user.address }", "Subject", "PL3002 SAK-1/住所")]
    [InlineData(Name + ", " + Phone + ", { name: 年齢, category: user.age, derived: true }", "Subject", "")]
    [InlineData("{ name: 氏名, category: user.address, code: [Office.Election.Voter.FullName] }, " + Phone, "Subject", "PL3003 Office.Election.Voter.FullName")]
    [InlineData("{ name: 氏名, category: user, code: [Office.Election.Voter.FullName] }, " + Phone, "Subject", "")]
    [InlineData("{ name: 住所, category: user.address }", "Other", "PL3004 Subject")]
    [InlineData(Name + ", " + Phone + ", { name: 旧姓, category: user.name.former, code: [Office.Election.Voter.FulName] }", "Subject", "PL3008 Office.Election.Voter.FulName")]
    [InlineData(Name + ", " + Phone + ", { name: 旧姓, category: user.name.former, code: [Elsewhere.Voter.Name] }", "Subject", "")]
    public void CodeIsHeldAgainstTheDeclaration(string items, string assembly, string expected) =>
        Assert.Equal(expected, Found(Source, Declaration("SAK-1", items, assembly)));

    [Fact]
    public void SpecialCare_MustBeDeclared()
    {
        const string Health = "class Patient { [PolicyLint.PersonalData(\"user.health.diagnosis\")] public string Illness { get; set; } }";
        const string Items = "{ name: 病名, category: user.health.diagnosis, code: [Patient.Illness] }";

        Assert.Equal("PL3006 Patient.Illness", Found(Health, Declaration("SAK-1", Items, "Subject", specialCare: false)));
        Assert.Equal("", Found(Health, Declaration("SAK-1", Items, "Subject", specialCare: true)));
    }

    [Fact]
    public void OneSymbol_BelongsToOneDeclaration() => Assert.Equal(
        "PL3009 Office.Election.Voter.FullName",
        Found(Source, Declaration("SAK-1", Name + ", " + Phone, "Subject"), Declaration("SAK-2", Name, "Other")));

    [Fact]
    public void ClaimedAssembly_MustHoldSomething() =>
        Assert.Equal("PL3010 Subject", Found("class Nothing { public int Count { get; set; } }", Declaration("SAK-1", "{ name: 氏名, category: user.name }", "Subject")));

    [Fact]
    public void MisnamedAssembly_PointsAtTheNearest()
    {
        var finding = Assert.Single(Findings(Source, true, Declaration("SAK-1", "{ name: 氏名, category: user.name }", "Subjekt")));

        Assert.Equal("PL3004", finding.Rule.Id);
        Assert.Contains("Subjekt", Assert.Single(finding.Related).Text.ToString());
    }

    [Fact]
    public void WithoutDeclarations_OnlyNamesAreSpokenOf() =>
        Assert.Equal("PL3005 Row.Shimei", Found(Source + " class Row { public string Shimei { get; set; } }".Replace(" class", "\npublic class"))
            .Replace("Office.Election.", ""));

    [Fact]
    public void Absence_IsSaidOnlyByTheWholeRun()
    {
        const string Stale = Name + ", " + Phone + ", { name: 旧姓, category: user.name.former, code: [Office.Election.Voter.FulName] }";

        Assert.Empty(Findings(Source, false, Declaration("SAK-1", Stale, "Subject")));
    }

    [Fact]
    public void AMissingItem_IsAddedWithAllItsMembers()
    {
        const string Twice = "public class Officer { [PolicyLint.PersonalData(\"user.contact.phone\")] public string Desk { get; set; } }";
        var declaration = Declaration("SAK-1", Name, "Subject");
        var findings = Findings(Source + "\n" + Twice, true, declaration);

        var fixes = findings.Where(f => f.Rule.Id == "PL3001").Select(f => f.Fix!).ToList();
        Assert.Equal(2, fixes.Count);
        var mended = TextFixes.Apply(declaration, fixes, out var applied);
        Assert.Equal(1, applied);
        Assert.Equal(mended, TextFixes.Apply(declaration, [fixes[1]], out _));
        Assert.Equal("", Found(Source + "\n" + Twice, mended));
        Assert.Equal(declaration, mended.Replace(", { name: 電話番号, category: user.contact.phone, code: [Office.Election.Voter.Phone, Office.Election.Officer.Desk] }", ""));
    }

    [Fact]
    public void AStaleSymbol_IsRenamedToTheNearest()
    {
        var declaration = Declaration("SAK-1", Name.Replace("FullName", "FulName") + ", " + Phone, "Subject");
        var finding = Assert.Single(Findings(Source, true, declaration), f => f.Rule.Id == "PL3008");

        Assert.Equal("", Found(Source, TextFixes.Apply(declaration, [finding.Fix!], out _)));
    }

    private static string Found(string source, params string[] declarations) =>
        string.Join("; ", Findings(source, true, declarations).Select(f => $"{f.Rule.Id} {f.Target}"));

    private static ImmutableArray<Finding> Findings(string source, bool isWholeRun, params string[] declarations)
    {
        ImmutableArray<HandlingDeclaration> handlings = [.. declarations.Select((d, i) => DocumentReader
            .Read(YamlReader.Read(d, $"d{i}.yaml", ReaderLimits.Default, TestContext.Current.CancellationToken), PolicyZone.Tokyo).Documents.OfType<HandlingDeclaration>().Single())];
        var subject = Subject.Of(source, with: inputs => inputs with
        {
            IsSpecialCare = CategoryTree.BuiltIn.IsSpecialCare,
            ClaimedItems = [.. handlings.SelectMany(h => h.File!.Items).SelectMany(i => i.Code.Select(c => new ClaimedItem(new CodeText(c.Value, c.Location), i.Title!.Value.Value, i.Category!.Value.Value)))],
        });
        return [.. new Reconciler(subject.Compilation, subject.Knowledge, handlings, CategoryTree.BuiltIn).Findings(null, isWholeRun, TestContext.Current.CancellationToken)];
    }

    private static string Declaration(string id, string items, string assembly, bool specialCare = false) => $$"""
        schemaVersion: 1
        kind: HandlingDeclaration
        id: {{id}}
        title: 事務
        section: S-1
        status: active
        file:
          name: ファイル
          purpose: 選挙人名簿の調製
          items: [ {{items}} ]
          subjects: { count: 10 }
          specialCare: { included: {{(specialCare ? "true" : "false")}} }
        retention: { period: P5Y }
        safeguards: { accessControl: true }
        systems: [ { id: SYS-1, assemblies: [{{assembly}}] } ]
        """;
}
