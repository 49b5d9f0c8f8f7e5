using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PolicyLint.Analyzers.Tests.Corpus;

/// <summary>
/// One file of the corpus with what its first comments say of it: <c>// kind: executable</c> (a library otherwise),
/// <c>// with: B.part.cs</c> (more files of the same project), <c>// library: C.lib.cs</c> (a referenced project),
/// <c>// assembly: D.lib.cs</c> (a referenced assembly, whose source nobody has).
/// </summary>
internal sealed class Sample
{
    private const string PolicyName = "policylint.yml";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    private Sample(string path)
    {
        Path = path;
        Main = Parse(path);
        Parts = [.. Directive("with").Select(Parse)];
        Libraries = [.. Directive("library").Select(Parse)];
        Assemblies = [.. Directive("assembly").Select(Parse)];
        IsExecutable = Words("kind").Contains("executable");
        AdditionalFiles = [.. FilesNear(path)];
    }

    public string Path { get; }

    public SyntaxTree Main { get; }

    public ImmutableArray<SyntaxTree> Parts { get; }

    public ImmutableArray<SyntaxTree> Libraries { get; }

    public ImmutableArray<SyntaxTree> Assemblies { get; }

    public bool IsExecutable { get; }

    /// <summary>The nearest policy upward, and the settings files beside the sample.</summary>
    public ImmutableArray<string> AdditionalFiles { get; }

    public ImmutableArray<Expectation> Expectations => [.. Parts.Prepend(Main).SelectMany(t => Expectation.In(t))];

    public static string Root { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "corpus");

    /// <summary>The paths of all samples, relative to the corpus, with forward slashes, sorted.</summary>
    public static IEnumerable<string> All =>
        Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".part.cs", StringComparison.Ordinal) && !f.EndsWith(".lib.cs", StringComparison.Ordinal))
            .Select(f => System.IO.Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static Sample Read(string relativePath) => new(System.IO.Path.Combine(Root, relativePath.Replace('/', System.IO.Path.DirectorySeparatorChar)));

    private static SyntaxTree Parse(string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), Options, System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/'));

    private static IEnumerable<string> FilesNear(string path)
    {
        var folder = System.IO.Path.GetDirectoryName(path)!;
        var settings = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal);
        for (var near = folder; near.Length >= Root.Length; near = System.IO.Path.GetDirectoryName(near)!)
        {
            var policy = System.IO.Path.Combine(near, PolicyName);
            if (File.Exists(policy))
            {
                return settings.Append(policy);
            }
        }

        return settings;
    }

    private IEnumerable<string> Directive(string name) =>
        Words(name).Select(file => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, file));

    private string[] Words(string name)
    {
        var start = $"// {name}: ";
        var line = Main.GetRoot().GetLeadingTrivia().Select(t => t.ToString()).FirstOrDefault(t => t.StartsWith(start, StringComparison.Ordinal));
        return line?[start.Length..].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) ?? [];
    }
}
