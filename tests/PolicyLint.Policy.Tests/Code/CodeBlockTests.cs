using PolicyLint.Policy.Code;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Tests.Code;

public sealed class CodeBlockTests
{
    [Fact]
    public void EverySection_IsRead()
    {
        var (section, findings) = Read("""
            personalData:
              types:
                - { type: A.Voter, category: user, items: { Name: user.name, Birth: user.birth_date } }
              members: [ { member: A.Db.Query(string), category: user } ]
              attributes: [ { attribute: A.PiiAttribute, category: arg0 } ]
              names: report
            notPersonal: [ { member: A.Anonymizer.* } ]
            destinations:
              - { id: drives, class: removable-media, paths: ['E:\**', '/media/**'], urls: ftp://x.example, recipients: ['*@city.example'] }
            holdings: [ { paths: ['D:\rolls\**'], category: user, label: 名簿 } ]
            writers:
              - { member: 'A.Client.Upload(byte[], string)', data: [0], to: 1, files: [f] }
              - { member: A.Burner.Burn, data: ['*'], class: removable-media }
              - { member: A.Writer.new, opens: [path, stream], scheme: ftp }
            readers: [ { member: A.R.Read, reads: path } ]
            places: [ { member: A.P.Root, class: public-web } ]
            encrypts: [ { member: A.E.Encrypt } ]
            passThrough: [ { member: A.T.Join, from: ['*'], to: [return] } ]
            exports: [ { member: A.X.Export*, gates: [approval, audit] }, { member: A.X.Other } ]
            callbacks: [ { member: A.S.Every, keeps: [job] } ]
            gates:
              approval:
                - { member: A.G.Ask, granted: returns-true, requester: who, approver: head }
                - { member: A.G.Answer, granted: { member: IsApproved, is: true } }
                - { member: A.G.Status, granted: { equals: Approved } }
              audit: [ { member: A.G.Log, granted: on-return } ]
            requirements:
              removable-media: [approval, authentication]
              log: { requires: forbidden, severity: error }
              managed: allowed
            fileNames: report
            """);

        Assert.Empty(findings);
        Assert.Equal(("A.Voter", "user", 2), (section.PersonalTypes[0].Type.Value, section.PersonalTypes[0].Category!.Value, section.PersonalTypes[0].Items.Length));
        Assert.Equal("arg0", section.PersonalAttributes[0].Category!.Value);
        Assert.Equal(NameRecognition.Report, section.Names);
        Assert.Equal(["E:\\**", "/media/**"], section.Destinations[0].Paths.Select(p => p.Value));
        Assert.Equal("名簿", section.Holdings[0].Label);
        Assert.Equal(
            [
                "PersonalMemberEntry", "NotPersonalEntry", "WriterEntry", "WriterEntry", "WriterEntry", "ReaderEntry", "PlaceEntry", "EncryptsEntry", "PassThroughEntry",
                "ExportEntry", "ExportEntry", "CallbackEntry", "GateEntry", "GateEntry", "GateEntry", "GateEntry",
            ],
            section.Members.Select(m => m.GetType().Name));
        Assert.Equal(["approval"], section.Members.OfType<ExportEntry>().Last().Gates.Select(g => g.Value));
        Assert.Equal([GrantForm.ReturnsTrue, GrantForm.Member, GrantForm.Equals, GrantForm.OnReturn], section.Members.OfType<GateEntry>().Select(g => g.Granted.Form));
        Assert.Equal([(false, null), (true, (Severity?)Severity.Error), (false, null)], section.Requirements.Select(r => (r.IsForbidden, r.Severity)));
        Assert.True(section.ReportsFileNames);
    }

    [Fact]
    public void Words_KeepTheirPlaces()
    {
        var (section, _) = Read("writers:\n  - { member: A.B, data: [x], class: log }\n");

        Assert.Equal(new TextSpan(2, 15, 2, 18), section.Members[0].Member.Location!.Span);
    }

    [Theory]
    [InlineData("writer: []", "PL0003", "writers")]
    [InlineData("writers: [ { member: A.B, dat: [x], class: log } ]", "PL0003", "data")]
    [InlineData("writers: [ { data: [x], class: log } ]", "PL0103", "member")]
    [InlineData("writers: [ { member: A.B, data: [x], class: removeable-media } ]", "PL0003", "removable-media")]
    [InlineData("gates: { approval: [ { member: A.B, granted: return-true } ] }", "PL0003", "returns-true")]
    [InlineData("gates: { aproval: [] }", "PL0003", "approval")]
    [InlineData("exports: [ { member: A.B, gates: [approvals] } ]", "PL0003", "approval")]
    [InlineData("requirements: { log: forbiden }", "PL0003", "forbidden")]
    [InlineData("destinations: forbidden", "PL0003", "list")]
    public void Slips_AreReportedWithWhatIsMeant(string yaml, string rule, string hint)
    {
        var finding = Assert.Single(Read(yaml).Findings);

        Assert.Equal(rule, finding.Rule.Id);
        Assert.Contains(hint, finding.Message.ToString());
    }

    [Fact]
    public void OwnClasses_AreNamedInRequirements() =>
        Assert.Empty(Read("requirements: { courier: [approval] }\ndestinations: [ { class: courier, paths: ['/courier/**'] } ]").Findings);

    private static (CodeSection Section, List<Finding> Findings) Read(string yaml)
    {
        var root = YamlReader.Read(yaml, "policylint.yml", ReaderLimits.Default, TestContext.Current.CancellationToken).Documents.Single();
        var reading = new ShapeReading(PolicyZone.Tokyo);
        return (CodeBlock.Shape.TryRead(root, reading, out var block) ? block.Section : CodeSection.Empty, [.. reading.Findings]);
    }
}
