using System.Text;
using PolicyLint.Cli.Fixing;
using PolicyLint.Cli.Tests.Hosting;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Tests.Fixing;

public sealed class FixTests
{
    private const string Policy = "schemaVersion: 1\nkind: PolicyConfig\n";

    [Fact]
    public void EverythingOutsideAnEdit_StaysByteForByte()
    {
        using var place = new Workplace().With("a.yml", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a: 1 \r\nb：２\r\n# 終\n")]);
        var plan = FixRun.Plan([Fix(place, new TextSpan(2, 2, 2, 4), ": 2")]);
        FixRun.Write(Assert.Single(plan));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a: 1 \r\nb: 2\r\n# 終\n")], File.ReadAllBytes(place.PathOf("a.yml")));
    }

    [Fact]
    public void OfTwoOverlappingMends_TheFirstIsApplied()
    {
        using var place = new Workplace().With("a.yml", "abcdef\n");
        var file = Assert.Single(FixRun.Plan([Fix(place, new TextSpan(1, 1, 1, 4), "X"), Fix(place, new TextSpan(1, 3, 1, 5), "Y"), Fix(place, new TextSpan(1, 5, 1, 6), "Z")]));
        Assert.Equal("XdZf\n", file.After);
        Assert.Equal(2, file.Fixes);
    }

    [Fact]
    public async Task Diff_ShowsTheChange_AndChangesNothing()
    {
        using var place = new Workplace().With("policylint.yml", Policy).With("declarations/a.yml", "kind: Organization\nid: O-1\nname: 市\n");
        var before = File.ReadAllText(place.PathOf("declarations/a.yml"));
        foreach (string[] options in (string[][])[["--diff"], ["--fix", "--diff"]])
        {
            var run = await CliRun.OfAsync(place.Root, ["check", .. options]);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("+schemaVersion: 1", run.Out, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllText(place.PathOf("declarations/a.yml")));
        }
    }

    [Fact]
    public async Task Fix_MendsAndChecksAgain_AndASecondRunHasNothingToDo()
    {
        using var place = new Workplace().With("policylint.yml", Policy).With("declarations/a.yml", "kind: Organization\nid: O-1\nname: 市\n");
        var run = await CliRun.OfAsync(place.Root, "check", "--fix");
        Assert.Contains("mended 1 finding", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("error PL0103", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("schemaVersion: 1\nkind: Organization\n", File.ReadAllText(place.PathOf("declarations/a.yml")), StringComparison.Ordinal);
        Assert.Empty((await CliRun.OfAsync(place.Root, "check", "--diff")).Out);
    }

    [Theory]
    [InlineData("a: 1\nb: 2\n", "a: 1\nb: 3\n", " a: 1\n-b: 2\n+b: 3\n")]
    [InlineData("a: 1\nb: 2", "a: 1\nb: 3", " a: 1\n-b: 2\n\\ No newline at end of file\n+b: 3\n\\ No newline at end of file\n")]
    public void Diff_EndsAsTheFileEnds(string before, string after, string hunk) =>
        Assert.EndsWith("@@\n" + hunk, UnifiedDiff.Of(new FixedFile("a.yml", before, after, 1), "a.yml"), StringComparison.Ordinal);

    private static TextFix Fix(Workplace place, TextSpan span, string text) =>
        new(Message.Literal("mend"), [new TextEdit(place.PathOf("a.yml"), span, text)]);
}
