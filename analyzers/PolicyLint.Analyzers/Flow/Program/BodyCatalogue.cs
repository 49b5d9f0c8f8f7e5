using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>Which other constructor a constructor calls first.</summary>
internal enum ConstructorCall
{
    None,
    Base,
    This,
}

/// <summary>
/// The bodies of the program: of the compilation, and of the projects that it references as source. A body is bound when it is
/// first asked for and never again.
/// </summary>
internal sealed class BodyCatalogue(Compilation compilation, SourceAssemblies sources, CancellationToken cancellation)
{
    private readonly Dictionary<ISymbol, Body?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Body> _nested = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxTree, SemanticModel?> _models = [];
    private readonly Dictionary<INamedTypeSymbol, List<Body>> _initializers = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the symbol's code can be seen.</summary>
    public bool IsSource(ISymbol symbol) => sources.Contain(symbol.OriginalDefinition);

    /// <summary>The body of a method, accessor, operator or constructor; null when there is none to be seen.</summary>
    public Body? Find(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        if (!_bodies.TryGetValue(definition, out var body))
        {
            _bodies.Add(definition, body = Make(definition));
        }

        return body;
    }

    /// <summary>The body of a lambda or local function that was met in another body.</summary>
    public Body? FindNested(IMethodSymbol method) => _nested.TryGetValue(method, out var body) ? body : null;

    public void AddLambda(IMethodSymbol symbol, SyntaxNode syntax, Func<ControlFlowGraph?> graph, Body outer)
    {
        if (!_nested.ContainsKey(symbol))
        {
            var nested = new Body(symbol, syntax, graph, outer);
            _nested.Add(symbol, nested);
            outer.Root.Nested.Add(nested);
        }
    }

    /// <summary>The initializers of the instance fields and properties of a type, in order of the text.</summary>
    public IReadOnlyList<Body> InitializersOf(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        if (!_initializers.TryGetValue(definition, out var bodies))
        {
            bodies = [.. definition.GetMembers().Where(m => !m.IsStatic).Select(FindInitializer).OfType<Body>()];
            _initializers.Add(definition, bodies);
        }

        return bodies;
    }

    /// <summary>The initializer of a field or property; null when it has none.</summary>
    public Body? FindInitializer(ISymbol member)
    {
        if (member is not (IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } or IPropertySymbol))
        {
            return null;
        }

        if (!_bodies.TryGetValue(member, out var body))
        {
            _bodies.Add(member, body = MakeInitializer(member));
        }

        return body;
    }

    public ConstructorCall CallsOtherConstructor(IMethodSymbol constructor)
    {
        if (SyntaxOf(constructor) is not ConstructorDeclarationSyntax { Initializer: { } initializer })
        {
            return SyntaxOf(constructor) is TypeDeclarationSyntax { BaseList: { } bases } && bases.Types.Any(t => t is PrimaryConstructorBaseTypeSyntax)
                ? ConstructorCall.Base
                : ConstructorCall.None;
        }

        return initializer.IsKind(SyntaxKind.ThisConstructorInitializer) ? ConstructorCall.This : ConstructorCall.Base;
    }

    public SemanticModel? ModelOf(SyntaxTree tree, ISymbol symbol)
    {
        if (!_models.TryGetValue(tree, out var model))
        {
            _models.Add(tree, model = OwnerOf(tree, symbol)?.GetSemanticModel(tree));
        }

        return model;
    }

    private Compilation? OwnerOf(SyntaxTree tree, ISymbol symbol)
    {
        if (compilation.ContainsSyntaxTree(tree))
        {
            return compilation;
        }

        return symbol.ContainingAssembly is { } assembly && sources.Contain(symbol)
            && compilation.GetMetadataReference(assembly) is CompilationReference { Compilation: var referenced } && referenced.ContainsSyntaxTree(tree)
            ? referenced
            : null;
    }

    private Body? Make(IMethodSymbol method)
    {
        if (SyntaxOf(method) is not { } syntax)
        {
            return method is { IsImplicitlyDeclared: true, MethodKind: MethodKind.Constructor } && method.ContainingType.DeclaringSyntaxReferences.FirstOrDefault() is { } type
                ? new Body(method, type.GetSyntax(cancellation), () => null, null)
                : null;
        }

        if (syntax is TypeDeclarationSyntax or EnumDeclarationSyntax)
        {
            return method.MethodKind == MethodKind.Constructor ? MakeBody(method, syntax) : null;
        }

        return HasCode(syntax) ? MakeBody(method, syntax) : null;
    }

    private Body? MakeInitializer(ISymbol member)
    {
        var syntax = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer: { } initializer } => initializer,
            PropertyDeclarationSyntax { Initializer: { } initializer } => initializer,
            _ => null,
        };
        return syntax is null ? null : MakeBody(member, syntax);
    }

    private Body? MakeBody(ISymbol symbol, SyntaxNode syntax)
    {
        if (ModelOf(syntax.SyntaxTree, symbol) is not { } model)
        {
            return null;
        }

        Body? body = null;
        body = new Body(symbol, syntax, () => Bind(model, syntax, body!), null);
        return body;
    }

    private ControlFlowGraph? Bind(SemanticModel model, SyntaxNode syntax, Body body)
    {
        var operation = model.GetOperation(syntax, cancellation);
        if (syntax is TypeDeclarationSyntax && operation is not IConstructorBodyOperation)
        {
            return null;
        }

        while (operation?.Parent is { } parent)
        {
            operation = parent;
        }

        var graph = operation switch
        {
            IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellation),
            IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
            IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
            IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellation),
            IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellation),
            _ => null,
        };
        if (operation is not null)
        {
            CapturedVariables.Collect(operation, body.Captured);
        }

        return graph;
    }

    private SyntaxNode? SyntaxOf(IMethodSymbol method) => method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);

    private static bool HasCode(SyntaxNode syntax) => syntax switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null || method is ConstructorDeclarationSyntax,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        ArrowExpressionClauseSyntax or CompilationUnitSyntax => true,
        _ => false,
    };
}
