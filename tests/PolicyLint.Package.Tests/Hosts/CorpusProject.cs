using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Hosts;

/// <summary>Samples of one area of the corpus that compile together: a project as small as the hosts can be asked about.</summary>
/// <param name="Name">Unique, usable as a file name and as a name in C#.</param>
/// <param name="Folder">The area, relative to the corpus.</param>
/// <param name="Files">Relative to the corpus, with forward slashes, sorted.</param>
internal sealed record CorpusProject(string Name, string Folder, ImmutableArray<string> Files, bool IsExecutable)
{
    private const string Corpus = "tests/corpus";

    /// <summary>
    /// Every sample in one project with all that it can share a compilation with. Those with a referenced project are left out: a
    /// plain build sees metadata there, which is a difference by design.
    /// </summary>
    public static ImmutableArray<CorpusProject> All { get; } = [.. Group()];

    public static string Read(string file) => Repository.Read($"{Corpus}/{file}");

    /// <summary>The nearest policy above the samples, relative to the corpus.</summary>
    public string Policy
    {
        get
        {
            var folder = Folder;
            while (!File.Exists(Repository.Path($"{Corpus}/{folder}/policylint.yml")))
            {
                folder = folder[..folder.LastIndexOf('/')];
            }

            return $"{folder}/policylint.yml";
        }
    }

    private static IEnumerable<CorpusProject> Group()
    {
        foreach (var area in Samples().GroupBy(sample => (sample.Folder, sample.IsExecutable, sample.Parts)))
        {
            var projects = new List<List<Sample>>();
            foreach (var sample in area)
            {
                var project = area.Key.IsExecutable ? null : projects.Find(others => !others.Exists(other => other.Types.Overlaps(sample.Types)));
                if (project is null)
                {
                    projects.Add(project = []);
                }

                project.Add(sample);
            }

            foreach (var project in projects)
            {
                yield return Of(area.Key.Folder, project);
            }
        }
    }

    private static CorpusProject Of(string folder, List<Sample> samples)
    {
        var name = $"{folder}/{System.IO.Path.GetFileNameWithoutExtension(samples[0].File)}".Replace('/', '_');
        var parts = samples[0].Parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{folder}/{part}");
        return new CorpusProject(name, folder, [.. samples.Select(sample => sample.File).Concat(parts).Distinct().Order(StringComparer.Ordinal)], samples[0].IsExecutable);
    }

    private static IEnumerable<Sample> Samples() => Repository.Files("*.cs", Corpus)
        .Select(file => file[(Corpus.Length + 1)..])
        .Where(file => !file.EndsWith(".part.cs", StringComparison.Ordinal) && !file.EndsWith(".lib.cs", StringComparison.Ordinal))
        .Select(Sample.Of)
        .Where(sample => !sample.HasLibrary);

    private sealed record Sample(string File, string Folder, bool IsExecutable, string Parts, bool HasLibrary, HashSet<string> Types)
    {
        public static Sample Of(string file)
        {
            var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(Read(file)).GetRoot();
            var head = root.GetLeadingTrivia().Select(trivia => trivia.ToString()).ToList();
            string Said(string name) => head.Find(line => line.StartsWith($"// {name}: ", StringComparison.Ordinal))?[(name.Length + 5)..] ?? "";
            var types = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>();
            return new Sample(
                file,
                file[..file.LastIndexOf('/')],
                Said("kind").Contains("executable", StringComparison.Ordinal),
                Said("with").Replace(',', ' '),
                Said("library").Length > 0 || Said("assembly").Length > 0,
                [.. types.Where(type => type is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax).Select(FullName)]);
        }

        private static string FullName(MemberDeclarationSyntax type)
        {
            var name = type is BaseTypeDeclarationSyntax named ? named.Identifier.Text : ((DelegateDeclarationSyntax)type).Identifier.Text;
            return string.Join('.', type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(space => space.Name.ToString()).Prepend(name));
        }
    }
}
