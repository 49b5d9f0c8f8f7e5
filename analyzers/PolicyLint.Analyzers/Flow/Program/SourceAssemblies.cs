using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// The assemblies whose code is followed: the compilation's own, and those of the projects that it references as source. A project that was
/// compiled against other references than this one (another framework, other versions of packages) is seen through symbols that are not those
/// of its own code: it is a library like any other.
/// </summary>
internal sealed class SourceAssemblies
{
    private readonly HashSet<ISymbol> _foreign = new(SymbolEqualityComparer.Default);

    public SourceAssemblies(Compilation compilation)
    {
        var all = new List<IAssemblySymbol> { compilation.Assembly };
        var compilations = new List<Compilation> { compilation };
        foreach (var reference in compilation.References.OfType<CompilationReference>())
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is not IAssemblySymbol seen)
            {
                continue;
            }

            if (SymbolEqualityComparer.Default.Equals(seen, reference.Compilation.Assembly))
            {
                all.Add(seen);
                compilations.Add(reference.Compilation);
            }
            else
            {
                _foreign.Add(seen);
            }
        }

        All = all;
        Compilations = compilations;
    }

    /// <summary>In order of reference, the compilation's own first.</summary>
    public IReadOnlyList<IAssemblySymbol> All { get; }

    /// <summary>Those that made the assemblies, in the same order.</summary>
    public IReadOnlyList<Compilation> Compilations { get; }

    /// <summary>Whether code is at hand that cannot be followed.</summary>
    public bool LeaveOut => _foreign.Count > 0;

    /// <summary>Whether the code of the symbol, an original definition, can be followed.</summary>
    public bool Contain(ISymbol definition)
    {
        var isDeclared = !definition.DeclaringSyntaxReferences.IsEmpty
            || (definition.IsImplicitlyDeclared && definition.ContainingType is { DeclaringSyntaxReferences.IsEmpty: false });
        return isDeclared && (_foreign.Count == 0 || definition.ContainingAssembly is not { } assembly || !_foreign.Contains(assembly));
    }
}
