using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Tests.Knowledge;

public sealed class PlaceTests
{
    private const string Yaml = """
        destinations:
          - { id: rolls, class: managed, paths: ['E:\managed\**', '\\fs01\secure\**', '**/keep/**'] }
          - { id: docroot, class: public-web, paths: ['F:\site\**'], urls: ['ftp://*.rental.example/**'] }
          - { id: own, class: managed, urls: ['https://*.city.example', files.city.example], recipients: ['*@city.example'] }
        holdings:
          - { paths: ['D:\rolls\**'], category: user }
        requirements:
          removable-media: [approval, audit]
          mail: { requires: forbidden, severity: error }
          courier: [approval]
        """;

    private static readonly CodeKnowledge Knowledge = Subject.Of("", Yaml).Knowledge;

    [Theory]
    [InlineData(@"E:\voters.csv", "removable-media")]
    [InlineData("e:/lists/x", "removable-media")]
    [InlineData(@"E:\Managed\x.csv", "managed")]
    [InlineData(@"E:\managed\..\x.csv", "removable-media")]
    [InlineData(@"\\?\E:\x.csv", "removable-media")]
    [InlineData(@"E:\lists\␀.csv", "removable-media")]
    [InlineData(@"D:\data\x.csv", null)]
    [InlineData(@"C:\data\x.csv", null)]
    [InlineData(@"C:\Users\sato\x.csv", "unmanaged-local")]
    [InlineData(@"C:\Users\..\data\x.csv", null)]
    [InlineData("c:/users/sato", "unmanaged-local")]
    [InlineData("/media/usb/x", "removable-media")]
    [InlineData("/media/␀", "removable-media")]
    [InlineData("/Media/usb/x", null)]
    [InlineData("/mnt/usb1/x", "removable-media")]
    [InlineData("/mnt/data/x", null)]
    [InlineData("/Volumes/STICK/x", "removable-media")]
    [InlineData("/Volumes/Macintosh HD/x", null)]
    [InlineData("/srv/app/wwwroot/x.csv", "public-web")]
    [InlineData("wwwroot/x.csv", "public-web")]
    [InlineData(@"wwwroot\x.csv", "public-web")]
    [InlineData("␀/wwwroot/x.csv", "public-web")]
    [InlineData("␀wwwroot/x.csv", "public-web")]
    [InlineData("/srv/mywwwroot/x.csv", null)]
    [InlineData("/srv/keep/wwwroot/x.csv", "managed")]
    [InlineData(@"D:\Inetpub\x", "public-web")]
    [InlineData("/home/sato/x", "unmanaged-local")]
    [InlineData("/home/sato/public_html/x", "public-web")]
    [InlineData("/tmp/x", "unmanaged-local")]
    [InlineData("~/x", "unmanaged-local")]
    [InlineData(@"\\fs01\Secure\x", "managed")]
    [InlineData("//FS01/secure/x", "managed")]
    [InlineData(@"\\fs02\other\x", null)]
    [InlineData("exports/x.csv", null)]
    [InlineData("␀", null)]
    [InlineData("␀/x.csv", null)]
    [InlineData("␀:\\x.csv", null)]
    [InlineData("␁public-web␁/x.csv", "public-web")]
    [InlineData("ftp://www.rental.example/list.csv", "public-web")]
    [InlineData("ftp://other.example/list.csv", "external-storage")]
    [InlineData("https://api.city.example/x", "managed")]
    [InlineData("https://files.city.example:8443/x", "managed")]
    [InlineData("https://api.city.example␀", "managed")]
    [InlineData("https://api.city.example.evil.example/x", "external-storage")]
    [InlineData("https://user:pw@evil.example/x", "external-storage")]
    [InlineData("https://evil.example?x=api.city.example", "external-storage")]
    [InlineData("https://␀/x", null)]
    [InlineData("https://␀.blob.core.windows.net/x", "external-storage")]
    [InlineData("http://localhost:5000/x", "managed")]
    [InlineData("http://127.0.0.1/x", "managed")]
    [InlineData("http://[::1]:5000/x", "managed")]
    [InlineData("file:///media/usb/x", "removable-media")]
    [InlineData("file:///E:/x", "removable-media")]
    [InlineData("sato@city.example", "managed")]
    [InlineData("sato@city.example, ito@elsewhere.example", "mail")]
    [InlineData("mailto:␀", "mail")]
    [InlineData("佐藤 <sato@city.example>", "managed")]
    public void Classify(string place, string? expected) => Assert.Equal(expected, Knowledge.Classify(Text(place))?.Class);

    [Fact]
    public void Matches_CarryIdAndDisplay()
    {
        Assert.Equal(new DestinationMatch("managed", "rolls", @"E:\managed\x"), Knowledge.Classify(@"E:\managed\x"));
        Assert.Equal("{public-web}/…", Knowledge.Classify(Text("␁public-web␁/␀"))!.Display);
    }

    [Theory]
    [InlineData(@"D:\rolls\2011.csv", true)]
    [InlineData("d:/ROLLS/2011/a.csv", true)]
    [InlineData(@"D:\rolls", true)]
    [InlineData(@"D:\", true)]
    [InlineData(@"D:\other\a.csv", false)]
    [InlineData(@"E:\rolls\a.csv", false)]
    public void HoldingAt(string place, bool expected) => Assert.Equal(expected, !Knowledge.HoldingAt(place).IsEmpty);

    [Fact]
    public void Requirements_ComeFromThePolicy_ElseFromTheDefaults()
    {
        Assert.Equal(new Requirement("removable-media", false, GateKinds.Approval | GateKinds.Audit), Knowledge.RequirementOf("removable-media"));
        Assert.Equal(new Requirement("mail", true, GateKinds.None, PolicyLint.Policy.Findings.Severity.Error), Knowledge.RequirementOf("mail"));
        Assert.Equal(new Requirement("log", true, GateKinds.None, PolicyLint.Policy.Findings.Severity.Warning), Knowledge.RequirementOf("log"));
        Assert.True(Knowledge.RequirementOf("public-web").IsForbidden);
        Assert.True(Knowledge.RequirementOf("managed").IsAllowed);
        Assert.Equal(GateKinds.Approval, Knowledge.RequirementOf("courier").Gates);
        Assert.True(Knowledge.RequirementOf("never-heard-of").IsForbidden);
    }

    [Fact]
    public void Configuration_IsReadFromAllFiles()
    {
        var knowledge = Subject.Of("", with: i => i with
        {
            ConfigurationFiles =
            [
                new ConfigurationFile("appsettings.json", "{ // comment\n \"Export\": { \"Path\": \"D:\\\\out\", \"Hosts\": [\"a\", \"b\",], }, \"Broken\": tru }"),
                new ConfigurationFile("appsettings.Production.json", """{ "export": { "path": "/media/usb" } }"""),
                new ConfigurationFile("launchSettings.json", """{ "profiles": { "x": { "environmentVariables": { "Export__Path": "E:\\" } } } }"""),
                new ConfigurationFile("bad.json", """{ "Export": { "Path": "C:\\", """),
            ],
        }).Knowledge;

        Assert.Equal(["/media/usb", @"C:\", @"D:\out", @"E:\"], knowledge.ConfigurationValues("export:PATH"));
        Assert.Equal(["b"], knowledge.ConfigurationValues("Export:Hosts:1"));
        Assert.Empty(knowledge.ConfigurationValues("Export"));
    }

    private static string Text(string place) => place.Replace('␀', PlaceText.Hole).Replace('␁', PlaceText.RootMark);
}
