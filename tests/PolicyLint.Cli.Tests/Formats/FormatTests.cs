using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using NJsonSchema;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Tests.Hosting;

namespace PolicyLint.Cli.Tests.Formats;

public sealed class FormatTests
{
    public static TheoryData<string, string> FormatsAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in FormatList.Names)
            {
                data.Add(name, "en");
                data.Add(name, "ja");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void EveryFormat_WritesWhatItsGoldenFileSays(string format, string language) =>
        Golden.AssertMatches(Render(format, Languages.OfTag(language)!), "formats", $"{format}.{language}.txt");

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void NoFormat_DependsOnTheCultureOfTheThread(string format, string language)
    {
        var expected = Render(format, Languages.OfTag(language)!);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            Assert.Equal(expected, Render(format, Languages.OfTag(language)!));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void NoFormat_LetsCheckedTextSteerTheTerminal(string format, string language) =>
        Assert.DoesNotContain('\u001b', Render(format, Languages.OfTag(language)!));

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void EveryFormat_SaysWhatWasNotChecked(string format, string language) =>
        Assert.Contains("Broken.csproj", Render(format, Languages.OfTag(language)!), StringComparison.Ordinal);

    [Fact]
    public async Task Sarif_IsValidByTheSchemaOfOasis()
    {
        var schema = await JsonSchema.FromFileAsync(TestData.PathOf("data", "sarif-2.1.0.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(Render("sarif", Languages.English)));
    }

    [Fact]
    public void Sarif_CarriesCodeFlowFingerprintSuppressionAndFailure()
    {
        using var sarif = JsonDocument.Parse(Render("sarif", Languages.English));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var flow = run.GetProperty("results")[1];

        Assert.False(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(2, flow.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").GetArrayLength());
        Assert.Equal(32, flow.GetProperty("partialFingerprints").GetProperty("policylint/v1").GetString()!.Length);
        Assert.Equal("external", run.GetProperty("results")[3].GetProperty("suppressions")[0].GetProperty("kind").GetString());
        Assert.Equal("unchanged", run.GetProperty("results")[4].GetProperty("baselineState").GetString());
    }

    [Fact]
    public void JUnit_CountsWhatItLists()
    {
        var root = XDocument.Parse(Render("junit", Languages.English)).Root!;
        Assert.Equal(root.Descendants("failure").Count().ToString(CultureInfo.InvariantCulture), root.Attribute("failures")!.Value);
        Assert.Equal(root.Descendants("error").Count().ToString(CultureInfo.InvariantCulture), root.Attribute("errors")!.Value);
        Assert.Equal(root.Descendants("testcase").Count().ToString(CultureInfo.InvariantCulture), root.Attribute("tests")!.Value);
    }

    private static string Render(string format, CultureInfo language)
    {
        using var sources = SampleReport.Sources();
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        FormatList.Of(format).Write(SampleReport.Report(), new FormatContext(writer, new SourceTexts(sources.Root), language) { Page = id => id == "PL1001" ? "# PL1001\n\nA page." : null });
        return writer.ToString();
    }
}
