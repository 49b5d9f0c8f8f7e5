using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>
/// Which assemblies can carry attributes that say something: those that declare such an attribute or reference, at whatever
/// distance, an assembly that does. Members of all others are never asked for their attributes.
/// </summary>
internal sealed class AnnotatedAssemblies(bool policyNamesAttributes)
{
    private static readonly string[] Sources =
    [
        "PolicyLint.Annotations", "Microsoft.Extensions.Identity.Core", "Microsoft.AspNetCore.Identity",
        "Microsoft.Extensions.Compliance.Abstractions",
    ];

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> known = new(SymbolEqualityComparer.Default);

    public bool MayAnnotate(IAssemblySymbol? assembly)
    {
        if (assembly is null)
            return false;
        if (known.TryGetValue(assembly, out var may))
            return may;
        may = Find(assembly, new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default));
        known.TryAdd(assembly, may);
        return may;
    }

    private bool Find(IAssemblySymbol assembly, HashSet<IAssemblySymbol> visited)
    {
        if (!visited.Add(assembly))
            return false;
        if (Array.IndexOf(Sources, assembly.Name) >= 0)
            return true;
        if (FrameworkAssemblies.Contains(assembly) && !assembly.Name.Contains("Identity"))
            return false;
        if (policyNamesAttributes || Declares(assembly))
            return true;
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblySymbols)
            {
                if (Find(reference, visited))
                    return true;
            }
        }

        return false;
    }

    private static bool Declares(IAssemblySymbol assembly) =>
        assembly.GlobalNamespace.GetMembers(AttributeNames.Namespace).OfType<INamespaceSymbol>()
            .Any(n => n.GetTypeMembers().Any(t => t.Name.EndsWith("Attribute", StringComparison.Ordinal)));
}
