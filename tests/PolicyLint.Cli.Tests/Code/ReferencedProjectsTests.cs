using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Tests.Hosting;

namespace PolicyLint.Cli.Tests.Code;

/// <summary>Code is followed into the projects that it references, whatever those are built for.</summary>
public sealed class ReferencedProjectsTests
{
    private const string Policy = """
        schemaVersion: 1
        kind: PolicyConfig
        code:
          personalData:
            names: off
            members:
              - { member: Town.Roll.Name, category: user.name }
          writers:
            - { member: '**.Sheet.Put', data: ['*'], class: public-web }
          requirements:
            public-web: forbidden

        """;

    private const string Core = """
        namespace Town
        {
            public abstract class Text
            {
                public static Text Of(string text) => new Plain(text);

                public abstract override string ToString();

                private sealed class Plain : Text
                {
                    private readonly string _text;

                    public Plain(string text) => _text = text;

                    public override string ToString() => _text;
                }
            }

            public sealed class Roll
            {
                public string Name { get; set; }

                public Text Title => Text.Of(Name);

                public Text Heading => Text.Of("Roll");
            }
        }
        """;

    private const string App = """
        using Town;

        public static class Sheet
        {
            public static void Put(string text) { }

            public static void Print(Roll roll)
            {
                Put(roll.Title.ToString());
                Put(roll.Heading.ToString());
            }
        }
        """;

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public async Task WhatAReferencedProjectDoes_IsFollowed(string framework)
    {
        using var place = new Workplace()
            .With("policylint.yml", Policy)
            .With("Core/Core.csproj", Project(framework)).With("Core/Core.cs", Core)
            .With("App/App.csproj", Project("net10.0", "../Core/Core.csproj")).With("App/App.cs", App);

        await AssertOnlyTheNameIsFoundAsync(place);
    }

    /// <summary>Two projects see one reference through versions of their own: what runs is what the referencing one brings.</summary>
    [Fact]
    public async Task ProjectsBetween_AreAlignedToo()
    {
        using var place = new Workplace()
            .With("policylint.yml", Policy)
            .With("Core/Core.csproj", Project("netstandard2.0")).With("Core/Core.cs", Core)
            .With("Middle/Middle.csproj", Project("netstandard2.0", "../Core/Core.csproj"))
            .With("Middle/Middle.cs", "public static class Middle { public static string Of(Town.Roll roll) => roll.Title.ToString(); }")
            .With("App/App.csproj", Project("net10.0", "../Middle/Middle.csproj"))
            .With("App/App.cs", App.Replace("roll.Title.ToString()", "Middle.Of(roll)", StringComparison.Ordinal));

        await AssertOnlyTheNameIsFoundAsync(place);
    }

    private static async Task AssertOnlyTheNameIsFoundAsync(Workplace place)
    {
        var run = await CliRun.OfAsync(place.Root, Engines.Shipped, TestContext.Current.CancellationToken, "check", "-f", "github");

        Assert.True(run.ExitCode == 1, run.ToString());
        var line = Assert.Single(run.Out.Split('\n'), text => text.StartsWith("::error", StringComparison.Ordinal));
        Assert.Contains("file=App/App.cs,line=9", line, StringComparison.Ordinal);
    }

    private static string Project(string framework, string? reference = null) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>{framework}</TargetFramework></PropertyGroup>
        {(reference is null ? "" : $"<ItemGroup><ProjectReference Include=\"{reference}\" /></ItemGroup>")}</Project>
        """;
}
