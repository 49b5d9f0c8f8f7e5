namespace PolicyLint.Package.Tests.Nupkg;

public sealed class PackageContentTests
{
    [Fact]
    public void Compiler_FindsTheAnalyzersAndAllThatTheyNeed()
    {
        var loaded = BuiltPackage.Entries().Where(path => path.StartsWith("analyzers/", StringComparison.Ordinal) && !path.Contains("/ja/"));

        Assert.Equal(
            [
                "analyzers/dotnet/cs/PolicyLint.Analyzers.dll",
                "analyzers/dotnet/cs/PolicyLint.CodeFixes.dll",
                "analyzers/dotnet/cs/PolicyLint.Policy.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
            ],
            loaded);
    }

    [Fact]
    public void EveryResourceTable_IsThereInJapanese()
    {
        var tables = House.Repository.Files("*.ja.resx", "policy", "analyzers")
            .Select(file => $"analyzers/dotnet/cs/ja/{file.Split('/')[1]}.resources.dll")
            .Distinct();

        Assert.Empty(tables.Except(BuiltPackage.Entries()));
    }

    [Fact]
    public void Users_CompileAgainstTheAnnotationsOnly()
    {
        var referenced = BuiltPackage.Entries().Where(path => path.StartsWith("lib/", StringComparison.Ordinal));

        Assert.Equal(["lib/netstandard2.0/PolicyLint.Annotations.dll", "lib/netstandard2.0/PolicyLint.Annotations.xml"], referenced);
    }

    [Theory]
    [InlineData("buildTransitive/PolicyLint.Analyzers.props")]
    [InlineData("buildTransitive/PolicyLint.Analyzers.targets")]
    [InlineData("buildTransitive/PolicyLint.Editor.globalconfig")]
    [InlineData("README.md")]
    public void Package_Holds(string path)
    {
        Assert.Contains(path, BuiltPackage.Entries());
    }
}
