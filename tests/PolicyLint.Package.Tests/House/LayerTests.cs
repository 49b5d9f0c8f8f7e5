using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace PolicyLint.Package.Tests.House;

/// <summary>References point one way: Cli to Analyzers to Policy (ARCHITECTURE.md).</summary>
public sealed class LayerTests
{
    private static readonly Version OldestCompiler = new(4, 14, 0, 0);

    [Theory]
    [InlineData("policy/PolicyLint.Policy", "")]
    [InlineData("analyzers/PolicyLint.Annotations", "")]
    [InlineData("analyzers/PolicyLint.Analyzers", "PolicyLint.Policy")]
    [InlineData("analyzers/PolicyLint.CodeFixes", "PolicyLint.Analyzers")]
    [InlineData("cli/PolicyLint.Cli", "PolicyLint.Analyzers PolicyLint.CodeFixes PolicyLint.Policy")]
    public void ProjectReferences_PointDown(string project, string allowed)
    {
        var references = ProjectReferences($"{project}/{Path.GetFileName(project)}.csproj");

        Assert.Empty(references.Except(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("PolicyLint.Policy", "Microsoft.CodeAnalysis")]
    [InlineData("PolicyLint.Policy", "Microsoft.Build")]
    [InlineData("PolicyLint.Analyzers", "Microsoft.Build")]
    [InlineData("PolicyLint.Analyzers", "Microsoft.CodeAnalysis.Workspaces")]
    [InlineData("PolicyLint.Analyzers", "System.CommandLine")]
    [InlineData("PolicyLint.CodeFixes", "Microsoft.Build")]
    public void Assembly_DoesNotKnow(string assembly, string stranger)
    {
        var references = AssemblyReferences(assembly);

        Assert.DoesNotContain(references.Keys, name => name.StartsWith(stranger, StringComparison.Ordinal));
    }

    [Fact]
    public void Annotations_DependOnNothing()
    {
        Assert.Equal(["netstandard"], AssemblyReferences("PolicyLint.Annotations").Keys);
    }

    [Theory]
    [InlineData("PolicyLint.Policy")]
    [InlineData("PolicyLint.Annotations")]
    [InlineData("PolicyLint.Analyzers")]
    [InlineData("PolicyLint.CodeFixes")]
    public void CompilerSide_IsNetStandard20(string assembly)
    {
        Assert.Contains("netstandard", AssemblyReferences(assembly).Keys);
    }

    /// <summary>A newer one would be skipped by older compilers with nothing but warning CS9057: nothing checked, nobody told.</summary>
    [Theory]
    [InlineData("PolicyLint.Analyzers")]
    [InlineData("PolicyLint.CodeFixes")]
    public void Analyzers_CompileAgainstTheOldestCompilerThatMustLoadThem(string assembly)
    {
        var compilers = AssemblyReferences(assembly)
            .Where(reference => reference.Key.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(reference => reference.Value);

        Assert.All(compilers, version => Assert.Equal(OldestCompiler, version));
    }

    private static IEnumerable<string> ProjectReferences(string project) =>
        XDocument.Load(Repository.Path(project))
            .Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));

    private static IReadOnlyDictionary<string, Version> AssemblyReferences(string assembly)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version);
    }
}
