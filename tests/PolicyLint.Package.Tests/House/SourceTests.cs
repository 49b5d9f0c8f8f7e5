using System.Text.RegularExpressions;

namespace PolicyLint.Package.Tests.House;

/// <summary>Habits that a compiler does not check.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] Rooms = ["policy", "analyzers", "cli", "tests"];

    [Fact]
    public void Namespace_EqualsFolder()
    {
        var strays = Repository.Files("*.cs", Rooms)
            .Select(file => (File: file, Declared: DeclaredNamespace(file), Expected: ExpectedNamespace(file)))
            .Where(source => source.Declared is not null && source.Expected is not null && source.Declared != source.Expected)
            .Select(source => $"{source.File}: {source.Declared} instead of {source.Expected}");

        Assert.Empty(strays);
    }

    [Fact]
    public void Source_HasNoRegions()
    {
        var files = Repository.Files("*.cs", Rooms).Where(file => Region().IsMatch(Repository.Read(file)));

        Assert.Empty(files);
    }

    [Fact]
    public void EveryProject_IsInTheSolution()
    {
        var solution = Repository.Read("PolicyLint.sln").Replace('\\', '/');
        var projects = Repository.Files("*.csproj", Rooms);

        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.Contains($"\"{project}\"", solution));
    }

    private static string? DeclaredNamespace(string file)
    {
        var match = Namespace().Match(Repository.Read(file));
        return match.Success ? match.Groups[1].Value : null;
    }

    private static string? ExpectedNamespace(string file)
    {
        var parts = file.Split('/');
        var project = Array.FindIndex(parts, part => part.StartsWith("PolicyLint.", StringComparison.Ordinal));
        if (project < 0 || project == parts.Length - 1)
        {
            return null;
        }

        // The annotations are what users write `using PolicyLint;` for.
        var root = parts[project] == "PolicyLint.Annotations" ? "PolicyLint" : parts[project];
        return string.Join('.', parts[(project + 1)..^1].Prepend(root));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^\s*#region", RegexOptions.Multiline)]
    private static partial Regex Region();
}
