using System.Text.Json;
using PolicyLint.Package.Tests.House;
using PolicyLint.Package.Tests.Nupkg;

namespace PolicyLint.Package.Tests.Hosts;

/// <summary>The sample <c>samples/sakai</c>, and what the hosts say about it.</summary>
internal static class SampleCity
{
    /// <summary>The sample, relative to the repository.</summary>
    public const string Folder = "samples/sakai";

    /// <summary>The day as of which it is judged.</summary>
    public const string AsOf = "2026-11-23";

    /// <summary>The files of the sample, relative to it, without build output.</summary>
    public static IReadOnlyList<string> Files() => [.. Repository.Files("*", Folder).Select(file => file[(Folder.Length + 1)..])];

    /// <summary>The command line that the build of this solution made.</summary>
    public static string Tool { get; } = Repository.Path($"cli/PolicyLint.Cli/bin/{BuiltPackage.Configuration}/net10.0/policylint.dll");

    /// <summary>Runs the command line on the sample as the README says.</summary>
    public static Task<DotnetResult> CheckAsync(CancellationToken cancellation, params string[] options) =>
        Dotnet.RunAsync(Repository.Root, cancellation, [Tool, "check", Folder, "--as-of", AsOf, .. options]);

    /// <summary>The findings of a JSON report, as lines of <c>expected-findings.txt</c>.</summary>
    public static IReadOnlyList<SampleFinding> Findings(string json)
    {
        using var report = JsonDocument.Parse(json);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => new SampleFinding(
                finding.GetProperty("path").GetString()!.Replace($"{Folder}/", "", StringComparison.Ordinal),
                finding.GetProperty("line").GetInt32(),
                finding.GetProperty("rule").GetString()!,
                finding.GetProperty("severity").GetString()!))
            .Order()];
    }

    /// <summary>A copy of the sample in which every project has the package.</summary>
    public static FreshProject WithPackage()
    {
        var project = new FreshProject();
        foreach (var file in Files())
        {
            project.Write(file, Repository.Read($"{Folder}/{file}"));
        }

        var props = Repository.Read($"{Folder}/Directory.Build.props");
        var reference = $"""
              <ItemGroup>
                <PackageReference Include="PolicyLint.Analyzers" Version="{BuiltPackage.Version}" />
              </ItemGroup>
            </Project>
            """;
        return project.Write("Directory.Build.props", props.Replace("</Project>", reference, StringComparison.Ordinal));
    }
}

/// <summary>One finding: a path relative to the sample, with forward slashes.</summary>
internal sealed record SampleFinding(string Path, int Line, string Rule, string Severity) : IComparable<SampleFinding>
{
    public bool IsCode => Path.EndsWith(".cs", StringComparison.Ordinal);

    public int CompareTo(SampleFinding? other)
    {
        var byPath = string.CompareOrdinal(Path, other?.Path);
        return byPath != 0 ? byPath : (Line, Rule, Severity).CompareTo((other!.Line, other.Rule, other.Severity));
    }

    public override string ToString() => $"{Path}:{Line}: {Severity} {Rule}";
}
