using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// What stands in the base lists of the program's types, by name: so only those declarations are bound that can derive from the type that is asked for.
/// </summary>
internal sealed class BaseLists
{
    private readonly Dictionary<string, List<Declaration>> _naming = new(StringComparer.Ordinal);
    private readonly List<Declaration> _beyond = [];
    private readonly SourceAssemblies _sources;
    private readonly bool _seesBeyond;
    private readonly CancellationToken _cancellation;

    /// <param name="seesBeyond">Whether those are meant, too, that derive from a type of a library by another one of a library; they have to be bound.</param>
    public BaseLists(SourceAssemblies sources, bool seesBeyond, CancellationToken cancellation)
    {
        (_sources, _seesBeyond, _cancellation) = (sources, seesBeyond, cancellation);
        var declared = new HashSet<string>(StringComparer.Ordinal);
        var aliases = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var all = new List<Declaration>();
        foreach (var compilation in sources.Compilations)
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                var names = TreeNames.Of(tree, cancellation);
                declared.UnionWith(names.Types.Select(t => t.Syntax.Identifier.ValueText));
                all.AddRange(names.Types.Select(t => new Declaration(compilation, t)));
                foreach (var (alias, target) in names.Aliases)
                {
                    AddTo(aliases, alias, target);
                }
            }
        }

        for (var order = 0; order < all.Count; order++)
        {
            all[order].Order = order;
            Enter(all[order], declared, aliases);
        }
    }

    /// <summary>The types that derive from or implement the type, by whatever types between, in order of declaration.</summary>
    public IEnumerable<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol type)
    {
        var found = new Dictionary<INamedTypeSymbol, int>(SymbolEqualityComparer.Default);
        var asked = new HashSet<string>(StringComparer.Ordinal) { type.Name };
        var work = new Queue<string>(asked);
        if (_seesBeyond && (_sources.LeaveOut || !_sources.Contain(type)))
        {
            // What stands between may be declared elsewhere, and not be named here.
            _beyond.ForEach(Try);
        }

        while (work.Count > 0)
        {
            if (_naming.TryGetValue(work.Dequeue(), out var declarations))
            {
                declarations.ForEach(Try);
            }
        }

        return found.OrderBy(f => f.Value).Select(f => f.Key);

        void Try(Declaration declaration)
        {
            if (declaration.Bind(_cancellation) is not { } derived || found.ContainsKey(derived) || SymbolEqualityComparer.Default.Equals(derived, type) || !TypeHierarchy.Is(derived, type))
            {
                return;
            }

            found.Add(derived, declaration.Order);
            if (asked.Add(derived.Name))
            {
                work.Enqueue(derived.Name);
            }
        }
    }

    private void Enter(Declaration declaration, HashSet<string> declared, Dictionary<string, List<string>> aliases)
    {
        // A record implements a contract of the platform without saying so.
        var isBeyond = declaration.Type.Syntax is RecordDeclarationSyntax;
        foreach (var name in declaration.Type.Bases)
        {
            isBeyond |= !declared.Contains(name);
            AddTo(_naming, name, [declaration]);
            if (aliases.TryGetValue(name, out var targets))
            {
                targets.ForEach(t => AddTo(_naming, t, [declaration]));
            }
        }

        if (isBeyond)
        {
            _beyond.Add(declaration);
        }
    }

    private static void AddTo<T>(Dictionary<string, List<T>> table, string name, IEnumerable<T> values)
    {
        if (!table.TryGetValue(name, out var list))
        {
            table.Add(name, list = []);
        }

        list.AddRange(values);
    }

    /// <summary>One declaration of a type, of which there may be several.</summary>
    private sealed class Declaration(Compilation compilation, DeclaredType type)
    {
        private INamedTypeSymbol? _symbol;

        public DeclaredType Type => type;

        public int Order { get; set; }

        public INamedTypeSymbol? Bind(CancellationToken cancellation) =>
            _symbol ??= compilation.GetSemanticModel(type.Syntax.SyntaxTree).GetDeclaredSymbol(type.Syntax, cancellation);
    }
}
