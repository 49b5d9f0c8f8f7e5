using PolicyLint.Analyzers.Knowledge.Models;
using PolicyLint.Policy.Code;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Models.Tests;

/// <summary>People write YAML, the analyzer reads the table made of it. Set <c>UPDATE_MODELS=1</c> to make it anew.</summary>
public sealed class ModelTableTests
{
    private static readonly string Folder = Path.Combine(Root(), "analyzers", "PolicyLint.Analyzers", "Knowledge", "Models");

    [Fact]
    public void Table_IsMadeOfTheYaml()
    {
        var table = ModelTable.Write(Sections());
        var file = Path.Combine(Folder, "models.tsv");
        if (Environment.GetEnvironmentVariable("UPDATE_MODELS") == "1")
            File.WriteAllText(file, table);

        Assert.Equal(table, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Table_SaysWhatTheYamlSays()
    {
        var table = ModelTable.Write(Sections());

        Assert.Equal(table, ModelTable.Write([ModelTable.Read(table)]));
    }

    [Fact]
    public void Yaml_IsReadWithoutFindings()
    {
        foreach (var (root, file) in Roots())
        {
            var reading = new ShapeReading(PolicyZone.Tokyo);

            Assert.True(CodeBlock.Shape.TryRead(root, reading, out _), file);
            Assert.Empty(reading.Findings);
        }
    }

    private static IEnumerable<CodeSection> Sections() => Roots().Select(r => CodeBlock.Read(r.Root));

    private static IEnumerable<(YamlMapping Root, string File)> Roots() => Directory.GetFiles(Folder, "*.yaml")
        .Order(StringComparer.Ordinal)
        .SelectMany(f => YamlReader.Read(File.ReadAllText(f), f, ReaderLimits.Default).Documents.OfType<YamlMapping>().Select(d => (d, f)));

    /// <summary>The checkout around the test; a deterministic build tells no paths of sources.</summary>
    private static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "PolicyLint.sln")))
                return folder;
        throw new InvalidOperationException("the tests do not lie in a checkout: no PolicyLint.sln above them");
    }
}
