using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>Assemblies of the platform: their types know nothing of the organisation's people.</summary>
internal static class FrameworkAssemblies
{
    public static bool Contains(IAssemblySymbol? assembly)
    {
        if (assembly is null)
            return false;
        var name = assembly.Name;
        return name is "mscorlib" or "netstandard" or "System" or "WindowsBase" or "PresentationCore" or "PresentationFramework"
            || name.StartsWith("System.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.", StringComparison.Ordinal);
    }
}
