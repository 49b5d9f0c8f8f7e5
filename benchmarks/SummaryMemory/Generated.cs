using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SummaryMemory;

/// <summary>A program of chains of ten methods, each of which hands on what it is given in an object of its own; the last writes it and keeps it.</summary>
internal static class Generated
{
    private const int MethodsOfFile = 100;

    public const string Policy = """
        schemaVersion: 1
        kind: PolicyConfig
        code:
          personalData:
            types:
              - { type: G.Person, items: { Name: user.name } }
          requirements:
            public-web: [forbidden]
        """;

    public static Compilation Compile(int methods)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
            .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p));
        var trees = Enumerable.Range(0, methods / MethodsOfFile).Select(f => CSharpSyntaxTree.ParseText(FileOf(f), path: $"C{f}.cs"))
            .Append(CSharpSyntaxTree.ParseText("namespace G; public class Person { public string Name { get; set; } = \"\"; }", path: "Person.cs"));
        return CSharpCompilation.Create("Generated", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
    }

    private static string FileOf(int number)
    {
        var text = new StringBuilder($"using System.IO; namespace G; public class C{number} {{ string last = \"\";\n");
        for (var i = 0; i < MethodsOfFile; i++)
        {
            text.AppendLine(i % 10 == 9
                ? $"  public void M{i}(Person p, string path) {{ if (path.Length > {i}) last = p.Name; File.WriteAllText(path + last, p.Name + {i}); }}"
                : $"  public void M{i}(Person p, string path) {{ var q = new Person {{ Name = p.Name + \"{i}\" }}; if (q.Name.Length > {i}) path += \"x\"; M{i + 1}(q, path); }}");
        }

        return text.AppendLine("}").ToString();
    }
}
