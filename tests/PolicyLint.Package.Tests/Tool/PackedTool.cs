using PolicyLint.Package.Tests.Hosts;
using PolicyLint.Package.Tests.House;
using PolicyLint.Package.Tests.Nupkg;

namespace PolicyLint.Package.Tests.Tool;

/// <summary>The tool as it would be published: packed once, in a folder that serves as a feed.</summary>
public sealed class PackedTool : IAsyncLifetime
{
    private readonly DirectoryInfo _feed = Directory.CreateTempSubdirectory("policylint-feed-");

    public async ValueTask InitializeAsync()
    {
        var pack = await Dotnet.RunAsync(
            Repository.Root, TestContext.Current.CancellationToken, "pack", "cli/PolicyLint.Cli/PolicyLint.Cli.csproj", "--no-build", "-c", BuiltPackage.Configuration, "-o", _feed.FullName, "-v:q");
        Assert.True(pack.ExitCode == 0, pack.Output + pack.Errors);
    }

    public ValueTask DisposeAsync()
    {
        _feed.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A user's folder: the sample city beside a configuration that knows this feed alone.</summary>
    internal FreshProject Workspace()
    {
        var place = new FreshProject().Write("NuGet.config", $"""
            <configuration>
              <packageSources><clear /><add key="tools" value="{_feed.FullName}" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """);
        foreach (var file in SampleCity.Files())
        {
            place.Write($"{SampleCity.Folder}/{file}", Repository.Read($"{SampleCity.Folder}/{file}"));
        }

        return place;
    }

    /// <summary>What keeps one run's packages and tools apart from those of the user and of other runs.</summary>
    internal static IReadOnlyDictionary<string, string> Apart(FreshProject place) => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(place.Folder, "packages"),
        ["LANG"] = "en_US.UTF-8",
    };
}

/// <summary>Tests that share one packing of the tool.</summary>
[CollectionDefinition(Name)]
public sealed class PackedToolTests : ICollectionFixture<PackedTool>
{
    public const string Name = "packed tool";
}
