using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>What annotations anywhere in sight make interesting: trees of the compilation and of its projects, and metadata.</summary>
internal sealed class AnnotatedInterests
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    private AnnotatedInterests()
    {
    }

    public IReadOnlyCollection<string> Names => names;

    public GateKinds Gates { get; private set; }

    public static AnnotatedInterests Of(Compilation compilation, AnnotatedAssemblies assemblies, CancellationToken cancellation)
    {
        var interests = new AnnotatedInterests();
        interests.AddTrees(compilation, cancellation);
        foreach (var reference in compilation.References)
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is not IAssemblySymbol assembly || !assemblies.MayAnnotate(assembly))
                continue;
            if (reference is CompilationReference project)
                interests.AddTrees(project.Compilation, cancellation);
            else if (!FrameworkAssemblies.Contains(assembly))
                interests.AddTypes(assembly.GlobalNamespace, cancellation);
        }

        return interests;
    }

    private void AddTrees(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var scan = AnnotationScan.Of(tree, cancellation);
            names.UnionWith(scan.Names);
            Gates |= scan.Gates;
        }
    }

    private void AddTypes(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
                AddTypes(inner, cancellation);
            else if (member is IMethodSymbol method)
                AddMethod(method);
        }
    }

    private void AddMethod(IMethodSymbol method)
    {
        var speaks = Speaks(method.GetAttributes()) | Speaks(method.ContainingType.GetAttributes());
        foreach (var parameter in method.Parameters)
            speaks |= Speaks(parameter.GetAttributes());
        if (!speaks)
            return;
        names.Add(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.AssociatedSymbol?.Name ?? method.Name);
        foreach (var gate in GateReader.Read(method))
            Gates |= gate.Gate;
    }

    private static bool Speaks(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && Array.IndexOf(AttributeNames.OfInterest, type.Name) >= 0
                && AttributeNames.IsInNamespace(type, AttributeNames.Namespace))
                return true;
        }

        return false;
    }
}
