using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>Which bodies can be entered from outside: without any caller that could have taken a gate.</summary>
internal sealed class EntryPoints(Compilation compilation, NameIndex names, BodyCatalogue bodies)
{
    private static readonly HashSet<string> TestAttributes =
        ["FactAttribute", "TheoryAttribute", "TestAttribute", "TestCaseAttribute", "TestMethodAttribute", "DataTestMethodAttribute", "BenchmarkAttribute"];

    private static readonly HashSet<string> FrameworkBases = ["ControllerBase", "Controller", "PageModel", "Hub", "BackgroundService", "ViewComponent", "ComponentBase"];

    private readonly HashSet<IMethodSymbol> _kept = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Called for a body that became an entry after it was interpreted.</summary>
    public Action<IMethodSymbol>? OnKept { get; set; }

    private bool IsExecutable => compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;

    /// <summary>A delegate to the method is kept for later: whoever calls it then holds nothing.</summary>
    public void Keep(IMethodSymbol method)
    {
        if (_kept.Add(method.OriginalDefinition))
        {
            OnKept?.Invoke(method.OriginalDefinition);
        }
    }

    /// <summary>Whether a delegate to the method was handed to somebody who cannot be seen calling it.</summary>
    public bool IsKept(IMethodSymbol method) => _kept.Contains(method.OriginalDefinition);

    public bool IsEntry(Body body)
    {
        if (body.Method is not { } method)
        {
            return true;
        }

        if (body.Context is not null)
        {
            // Only callers that can be seen come with a receiver of a known type.
            return false;
        }

        if (_kept.Contains(method.OriginalDefinition))
        {
            return true;
        }

        if (body.Outer is not null)
        {
            return false;
        }

        if (!_known.TryGetValue(method, out var isEntry))
        {
            _known.Add(method, isEntry = Decide(method));
        }

        return isEntry;
    }

    private bool Decide(IMethodSymbol method)
    {
        if (SymbolEqualityComparer.Default.Equals(method, compilation.GetEntryPoint(CancellationToken.None)) || method.MethodKind is MethodKind.Destructor or MethodKind.StaticConstructor)
        {
            return true;
        }

        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly))
        {
            return false;
        }

        return (!IsExecutable && IsVisible(method)) || IsCalledByFramework(method) || IsTest(method) || !HasCaller(method);
    }

    private static bool IsVisible(IMethodSymbol method)
    {
        if (method.ExplicitInterfaceImplementations.Any(i => IsVisible(i.ContainingType)))
        {
            return true;
        }

        ISymbol member = method.AssociatedSymbol ?? method;
        return IsOpen(method.DeclaredAccessibility) && IsOpen(member.DeclaredAccessibility) && IsVisible(method.ContainingType)
            && (method.DeclaredAccessibility == Accessibility.Public && member.DeclaredAccessibility == Accessibility.Public || IsForHeirs(method));
    }

    /// <summary>
    /// Whether a protected member can be called by somebody who inherits from outside. One that fills in what a base left open is called
    /// by the base: an heir that overrides it again brings code of its own.
    /// </summary>
    private static bool IsForHeirs(IMethodSymbol method) =>
        !method.IsOverride && !method.ContainingType.IsSealed && method.ContainingType.InstanceConstructors.Any(c => IsOpen(c.DeclaredAccessibility));

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (var t = type; t is not null; t = t.ContainingType)
        {
            if (!IsOpen(t.DeclaredAccessibility))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOpen(Accessibility accessibility) =>
        accessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    /// <summary>Overrides and implementations of what a library declares are called by the library; so are actions and handlers.</summary>
    private bool IsCalledByFramework(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (!bodies.IsSource(overridden))
            {
                return true;
            }
        }

        var type = method.ContainingType;
        foreach (var contract in type.AllInterfaces)
        {
            if (!bodies.IsSource(contract) && contract.GetMembers().Any(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), method)))
            {
                return true;
            }
        }

        return method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, MethodKind: MethodKind.Ordinary } && IsFrameworkType(type);
    }

    private static bool IsFrameworkType(INamedTypeSymbol type)
    {
        if (type.GetAttributes().Any(a => a.AttributeClass?.Name is "ApiControllerAttribute" or "ControllerAttribute"))
        {
            return true;
        }

        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            if (FrameworkBases.Contains(t.Name))
            {
                return true;
            }
        }

        return type.Name.EndsWith("Controller", StringComparison.Ordinal) && type is { IsAbstract: false, DeclaredAccessibility: Accessibility.Public };
    }

    private static bool IsTest(IMethodSymbol method) => method.GetAttributes().Any(a => a.AttributeClass is { } c && TestAttributes.Contains(c.Name));

    private bool HasCaller(IMethodSymbol method)
    {
        var name = NameIndex.NameOf(method);
        return name is null || names.IsMentioned(name);
    }
}
