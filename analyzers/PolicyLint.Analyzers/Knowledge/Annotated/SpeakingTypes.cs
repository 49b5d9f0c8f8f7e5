using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Knowledge.Personal;

namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>
/// Which types carry attributes that may say something of data, on themselves, on their members or on what these override and implement: in source by
/// the spelling of the attributes, in metadata by the assembly. Attributes of all others are never bound.
/// </summary>
internal sealed class SpeakingTypes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> heirs = new(SymbolEqualityComparer.Default);
    private readonly AnnotatedAssemblies assemblies;
    private readonly bool hasWords;

    /// <param name="policyAttributes">Attributes of the organisation: others may derive from them under any name, so spelling tells nothing.</param>
    public SpeakingTypes(Compilation compilation, AnnotatedAssemblies assemblies, ImmutableArray<PolicyAttribute> policyAttributes, CancellationToken cancellation)
    {
        this.assemblies = assemblies;
        hasWords = policyAttributes.IsEmpty && !WithProjects(compilation).Any(c => KnowsClassifications(c) || RenamesGlobally(c, cancellation));
    }

    /// <summary>Whether attributes on the symbol, on its type, or on what it inherits, may say something.</summary>
    public bool MaySpeak(ISymbol symbol)
    {
        if ((symbol as INamedTypeSymbol ?? symbol.ContainingType)?.OriginalDefinition is not { } type)
            return assemblies.MayAnnotate(symbol.ContainingAssembly);
        return heirs.TryGetValue(type, out var may) ? may : heirs.GetOrAdd(type, Lineage.Of(type).Any(Speaks));
    }

    /// <summary>Whether attributes on the type itself, or on its members, may say something.</summary>
    private bool Speaks(INamedTypeSymbol type) =>
        assemblies.MayAnnotate(type.ContainingAssembly)
        && (!hasWords || type.DeclaringSyntaxReferences.IsEmpty || type.DeclaringSyntaxReferences.Any(d => SpeakingTrees.Contain(d.SyntaxTree)));

    private static IEnumerable<Compilation> WithProjects(Compilation compilation) =>
        compilation.References.OfType<CompilationReference>().Select(r => r.Compilation).Prepend(compilation);

    /// <summary>Attributes that classify data derive from one that has no name of its own for each kind.</summary>
    private static bool KnowsClassifications(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblies.Any(a => a.Name.StartsWith(AttributeNames.ClassifyingAssemblies, StringComparison.Ordinal));

    /// <summary>Whether some file gives all others a name for an attribute that says something.</summary>
    private static bool RenamesGlobally(Compilation compilation, CancellationToken cancellation) => compilation.SyntaxTrees.Any(t =>
        t.GetRoot(cancellation) is CompilationUnitSyntax unit
        && unit.Usings.Any(u => u.GlobalKeyword != default && u is { Alias: not null, Name: { } name } && AttributeNames.All.Contains(AttributeSpelling.Full(name))));
}
