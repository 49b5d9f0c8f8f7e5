using System.Text.Json;
using PolicyLint.Cli.Tests.Hosting;

namespace PolicyLint.Cli.Tests.Inventories;

/// <summary>With the shipped analyzers: what the code of two projects holds, where it goes, who claims it.</summary>
public sealed class InventoryTests
{
    private const string Voter = """
        namespace PolicyLint
        {
            [System.AttributeUsage(System.AttributeTargets.All)]
            internal sealed class PersonalDataAttribute(string category) : System.Attribute { public string Category { get; } = category; }
        }

        namespace Town
        {
            public sealed class Voter
            {
                [PolicyLint.PersonalData("user.name")] public string Name { get; set; } = "";

                public int Ward { get; set; }
            }
        }
        """;

    private const string Export = """
        using System.IO;

        namespace Town;

        public sealed class Export
        {
            public void Save(Voter voter) => File.WriteAllText(@"E:\voters.csv", voter.Name);
        }
        """;

    private const string Handling = """
        schemaVersion: 1
        kind: HandlingDeclaration
        id: H-1
        title: 名簿
        section: S-1
        status: planned
        file: { name: file, purpose: 選挙人名簿の調製のため, items: [ { name: 氏名, category: user.name, code: [Town.Voter.Name] } ], subjects: { scope: 住民, count: 12 }, specialCare: { included: false } }
        retention: { period: P5Y }
        safeguards: { accessControl: true, encryptionAtRest: true, exportLog: true, externalMedia: forbidden, publicWeb: forbidden }
        systems: [ { id: SYS-1, assemblies: [Core] } ]
        """;

    [Fact]
    public async Task AMember_IsListedWithItsCategoryItsClaimAndItsWaysOut_AcrossProjects()
    {
        using var place = new Workplace()
            .With("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\n").With("declarations/h.yaml", Handling)
            .With("Core/Core.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""").With("Core/Voter.cs", Voter)
            .With("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><ProjectReference Include="../Core/Core.csproj" /></ItemGroup></Project>""").With("App/Export.cs", Export);

        var run = await CliRun.OfAsync(place.Root, "inventory", "-f", "json", "-f", "csv", "-o", "list.csv", "-f", "markdown", "-o", "list.md");
        using var json = JsonDocument.Parse(run.Out);
        var item = Assert.Single(json.RootElement.GetProperty("items").EnumerateArray());

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(("Core", "Town.Voter", "Name"), (Text(item, "assembly"), Text(item, "type"), Text(item, "member")));
        Assert.Equal(("user.name", "attribute", "Core/Voter.cs"), (Text(item, "category"), Text(item, "recognisedBy"), Text(item, "path")));
        Assert.Equal(("H-1", "SYS-1"), (Text(item, "declaration"), Text(item, "system")));
        var way = Assert.Single(item.GetProperty("destinations").EnumerateArray());
        Assert.Equal(("removable-media", @"E:\voters.csv"), (Text(way, "class"), Text(way, "place")));
        Assert.Contains("approval", way.GetProperty("missing").EnumerateArray().Select(gate => gate.GetString()));

        string[] cells = ["Core", "Town.Voter", "Name", "氏名", "user.name", "no", "attribute", "Core/Voter.cs", "11", "SYS-1", "H-1"];
        var gates = string.Join(", ", way.GetProperty("missing").EnumerateArray().Select(gate => gate.GetString()));
        Assert.Equal($"assembly,type,member,name,category,specialCare,recognisedBy,path,line,system,declaration,destinations\n{string.Join(',', cells)},\"removable-media E:\\voters.csv (without {gates})\"\n", File.ReadAllText(place.PathOf("list.csv")));
        Assert.EndsWith($"| {string.Join(" | ", cells)} | removable-media E:\\voters.csv (without {gates}) |\n", File.ReadAllText(place.PathOf("list.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADraft_NamesWhatNoDeclarationNames_AndReadsWell()
    {
        using var place = new Workplace().With("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\nlocale: ja\n")
            .With("Core/Core.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""").With("Core/Voter.cs", Voter);

        var draft = await CliRun.OfAsync(place.Root, "declare", "-o", "declarations/draft.yaml");
        Assert.True(draft.ExitCode == 0, draft.ToString());
        Assert.Contains("{ name: '氏名', category: user.name, code: ['Town.Voter.Name'] }", File.ReadAllText(place.PathOf("declarations/draft.yaml")), StringComparison.Ordinal);

        var again = await CliRun.OfAsync(place.Root, "declare", "--no-restore");
        Assert.Contains("コード上の個人情報はすべて届出に記載されています", again.Error, StringComparison.Ordinal);
        var check = await CliRun.OfAsync(place.Root, "check", "--only", "declarations", "-f", "github");
        Assert.DoesNotContain("PL0001", check.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PL0003", check.Out, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
