using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Documentation;

/// <summary>Documentation that comes from the code: checked in, so that it can be read anywhere, and compared here, so that it stays true.</summary>
internal static class GeneratedDocument
{
    private const string UpdateVariable = "POLICYLINT_UPDATE_DOCS";

    /// <summary>The whole file is generated.</summary>
    public static void AssertCurrent(string file, string generated) => Compare(file, generated.ReplaceLineEndings("\n"));

    /// <summary>The part between <c>&lt;!-- name: … --&gt;</c> and <c>&lt;!-- /name --&gt;</c> is generated.</summary>
    public static void AssertPartCurrent(string file, string name, string generated)
    {
        var text = Repository.Read(file).ReplaceLineEndings("\n");
        var start = text.IndexOf($"<!-- {name}:", StringComparison.Ordinal);
        var end = text.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"{file} has no part {name}");

        var head = text[..(text.IndexOf('\n', start) + 1)];
        Compare(file, $"{head}\n{generated.ReplaceLineEndings("\n").Trim()}\n\n{text[end..]}");
    }

    /// <summary>What stands under a second-level heading is generated.</summary>
    public static void AssertSectionCurrent(string file, string heading, string generated)
    {
        var text = Repository.Read(file).ReplaceLineEndings("\n");
        var start = text.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{file} has no heading {heading}");
        var end = text.IndexOf("\n## ", start, StringComparison.Ordinal);

        Compare(file, $"{text[..start]}## {heading}\n\n{generated}\n{(end < 0 ? "" : text[end..])}");
    }

    private static void Compare(string file, string expected)
    {
        var path = Repository.Path(file);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, expected);
        }

        var actual = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(expected == actual, $"{file} is not current; {UpdateVariable}=1 dotnet test --project tests/PolicyLint.Package.Tests rewrites it");
    }
}
