using PolicyLint.Package.Tests.Hosts;
using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Tool;

/// <summary>The packed tool, installed and run without installing, from a folder feed.</summary>
[Collection(PackedToolTests.Name)]
public sealed class ToolTests(PackedTool tool)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Installed_ItFindsTheOverdueReport()
    {
        using var place = tool.Workspace();
        var install = await RunAsync(place, "tool", "install", "policylint", "--tool-path", "tools");
        Assert.True(install.ExitCode == 0, install.Output + install.Errors);
        var dll = Assert.Single(Directory.GetFiles(Path.Combine(place.Folder, "tools", ".store"), "policylint.dll", SearchOption.AllDirectories));

        var rules = await RunAsync(place, dll, "rules");
        var check = await RunAsync(place, dll, "check", SampleCity.Folder, "--as-of", SampleCity.AsOf, "--only", "declarations", "-f", "github");

        Assert.Equal(0, rules.ExitCode);
        Assert.Contains("PL1001  error    personal-data-to-removable-media", rules.Output, StringComparison.Ordinal);
        Assert.True(check.ExitCode == 1, check.Errors);
        Assert.Contains("section S-SPORTS has not filed its annual report", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tool", "exec", "policylint", "--yes", "--", "explain", "PL1001")]
    [InlineData("dnx", "policylint", "--yes", "explain", "PL1001")]
    public async Task WithoutInstalling_ItRuns(params string[] arguments)
    {
        using var place = tool.Workspace();

        var run = await RunAsync(place, arguments);

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.Contains("# PL1001: personal data goes to removable media", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The entry of the pre-commit hook, run as pre-commit does: split into words, without a shell.</summary>
    [Fact]
    public async Task TheHookBeforeACommit_StopsIt()
    {
        using var place = tool.Workspace();
        var entry = Repository.Read(".pre-commit-hooks.yaml").Split('\n').First(line => line.Contains("entry:", StringComparison.Ordinal)).Split("entry: ")[1];
        var words = entry.Split(' ');
        Assert.Equal("dotnet", words[0]);

        var run = await RunAsync(place, [.. words[1..], SampleCity.Folder, "--as-of", SampleCity.AsOf]);

        Assert.True(run.ExitCode == 1, run.Output + run.Errors);
        Assert.Contains("error PL4010", run.Output, StringComparison.Ordinal);
    }

    private static Task<DotnetResult> RunAsync(FreshProject place, params string[] arguments) =>
        Dotnet.RunAsync(place.Folder, PackedTool.Apart(place), Cancellation, arguments);
}
