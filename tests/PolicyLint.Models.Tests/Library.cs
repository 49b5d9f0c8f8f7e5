using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Models.Tests;

/// <summary>All libraries at hand, as one compilation sees them.</summary>
internal static class Library
{
    public static CSharpCompilation Compilation { get; } = Compile("");

    public static CodeKnowledge Knowledge { get; } = CodeKnowledge.Create(Compilation, KnowledgeInputs.Empty, CancellationToken.None);

    public static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Subject",
        [CSharpSyntaxTree.ParseText(source)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("PolicyLint", StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The overload of a member whose parameters are named so; of a type that one assembly declares.</summary>
    public static ISymbol Member(CSharpCompilation compilation, string type, string name, params string[] parameters)
    {
        var symbol = compilation.GetTypesByMetadataName(type).FirstOrDefault() ?? throw new InvalidOperationException($"no type {type}");
        return symbol.GetMembers(name).FirstOrDefault(m => parameters.All(p => ParametersOf(m).Any(q => q.Name == p)))
            ?? throw new InvalidOperationException($"no member {type}.{name}({string.Join(", ", parameters)})");
    }

    public static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    /// <summary>A port as the tables of the tests write it: the parameter's name, <c>this</c> or <c>return</c>.</summary>
    public static string NameOf(ISymbol member, Port port) => port.Kind switch
    {
        PortKind.This => "this",
        PortKind.Return => "return",
        _ => ParametersOf(member)[port.Index].Name,
    };
}
