using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Policy.Code;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Analyzers.Tests.Knowledge;

/// <summary>A snippet compiled against the platform and the annotations, with what is known of it.</summary>
internal sealed class Subject
{
    private static readonly ImmutableArray<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(typeof(PersonalDataAttribute).Assembly.Location),
    ];

    private Subject(CSharpCompilation compilation, KnowledgeInputs inputs)
    {
        Compilation = compilation;
        Knowledge = CodeKnowledge.Create(compilation, inputs, TestContext.Current.CancellationToken);
    }

    public CSharpCompilation Compilation { get; }

    public CodeKnowledge Knowledge { get; }

    public static Subject Of(string source, string policy = "", Func<KnowledgeInputs, KnowledgeInputs>? with = null, params MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            "Subject",
            [CSharpSyntaxTree.ParseText(source, path: "Subject.cs")],
            Platform.AddRange(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var inputs = new KnowledgeInputs { Code = Section(policy), IsSpecialCare = c => c.StartsWith("user.health", StringComparison.Ordinal) };
        return new Subject(compilation, with is null ? inputs : with(inputs));
    }

    public static CodeSection Section(string policy)
    {
        var documents = YamlReader.Read(policy, "policylint.yml", ReaderLimits.Default).Documents;
        return documents.Length == 0 ? CodeSection.Empty : CodeBlock.Read((YamlMapping)documents[0]);
    }

    public INamedTypeSymbol Type(string metadataName) =>
        Compilation.GetTypeByMetadataName(metadataName) ?? throw new InvalidOperationException($"no type {metadataName}");

    /// <summary>The one member of that name; <paramref name="parameters"/> picks an overload.</summary>
    public ISymbol Member(string type, string name, int? parameters = null)
    {
        var members = Type(type).GetMembers(name)
            .Where(m => parameters is null || m is IMethodSymbol method && method.Parameters.Length == parameters)
            .ToList();
        return members.Count > 0 ? members[0] : throw new InvalidOperationException($"no member {type}.{name}");
    }

    public MemberModel? ModelOf(string type, string name, int? parameters = null) => Knowledge.ModelOf(Member(type, name, parameters));

    /// <summary>The declared type of a variable or member of the snippet.</summary>
    public ITypeSymbol TypeOf(string variable)
    {
        var tree = Compilation.SyntaxTrees[0];
        var model = Compilation.GetSemanticModel(tree);
        var declarator = tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>().First(d => d.Identifier.ValueText == variable);
        return model.GetDeclaredSymbol(declarator) switch
        {
            ILocalSymbol local => local.Type,
            IFieldSymbol field => field.Type,
            _ => throw new InvalidOperationException($"no variable {variable}"),
        };
    }

    public string[] ItemNames(ITypeSymbol type) => [.. Knowledge.ItemsOfType(type).Select(i => $"{i.Name}:{i.Category}")];
}
