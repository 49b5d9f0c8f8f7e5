using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Rules;

/// <summary>
/// From which variables and members of a body the arguments of its calls were made, over whatever calls: also where no data flows,
/// as from a number to the rows that were looked up by it.
/// </summary>
internal sealed class Derivations
{
    /// <summary>What a lambda uses is not followed: it may be anything.</summary>
    private static readonly object Anything = new();

    /// <summary>A longer expression is not put into a message.</summary>
    private const int MaxText = 60;

    // What each variable, member of this object and intermediate value was made of.
    private readonly Dictionary<object, HashSet<object>> _sources = [];
    private readonly Dictionary<SyntaxNode, IOperation> _calls = [];

    private Derivations(ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations.Concat(block.BranchValue is { } value ? [value] : Array.Empty<IOperation>()))
            {
                foreach (var part in operation.DescendantsAndSelf())
                {
                    Read(part);
                }
            }
        }
    }

    public static Derivations? Of(ControlFlowGraph? graph) => graph is null ? null : new Derivations(graph);

    /// <summary>Whether two calls are given something that was made of the same variable, or might be.</summary>
    public bool HaveCommonSource(SyntaxNode call, SyntaxNode other)
    {
        if (!_calls.TryGetValue(call, out var first) || !_calls.TryGetValue(other, out var second))
        {
            return true;
        }

        var (sources, others) = (SourcesOf(first, withReceiver: false), SourcesOf(second, withReceiver: true));
        return sources.Contains(Anything) || others.Contains(Anything) || sources.Overlaps(others);
    }

    /// <summary>Whether what the two calls are given could be the same at all: a name of an office says nothing of a list of persons.</summary>
    public bool AreComparable(SyntaxNode call, SyntaxNode other) =>
        _calls.TryGetValue(call, out var first) && _calls.TryGetValue(other, out var second)
        && TypesOf(first) is var types && (types.Any(t => t.SpecialType == SpecialType.System_Object) || types.Overlaps(TypesOf(second)));

    /// <summary>The argument as it is written; null where it is left out or long.</summary>
    public string? TextOf(SyntaxNode call, Port port) =>
        port.Kind == PortKind.Parameter && _calls.TryGetValue(call, out var known)
        && ArgumentsOf(known).FirstOrDefault(a => a.Parameter?.Ordinal == port.Index)?.Syntax is ArgumentSyntax { Expression: { } given } && given.ToString() is { Length: <= MaxText } text
            ? text
            : null;

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case IFlowCaptureOperation capture:
                Add(capture.Id, capture.Value);
                break;
            case IAssignmentOperation assignment:
                foreach (var target in UsedBy(assignment.Target))
                {
                    Add(target, assignment.Value);
                }

                break;
            case IIsPatternOperation match:
                foreach (var pattern in match.Pattern.DescendantsAndSelf())
                {
                    if (DeclaredBy(pattern) is { } declared)
                    {
                        Add(declared, match.Value);
                    }
                }

                break;
            case IInvocationOperation or IObjectCreationOperation:
                ReadCall(operation);
                break;
        }
    }

    private void ReadCall(IOperation call)
    {
        _calls[call.Syntax] = call;
        foreach (var argument in ArgumentsOf(call))
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref })
            {
                foreach (var target in UsedBy(argument.Value))
                {
                    Add(target, call);
                }
            }
        }

        if (call is IInvocationOperation { Instance: ILocalReferenceOperation filled })
        {
            Add(filled.Local, call);
        }
    }

    private void Add(object key, IOperation value)
    {
        if (!_sources.TryGetValue(key, out var sources))
        {
            _sources.Add(key, sources = []);
        }

        sources.UnionWith(UsedBy(value));
    }

    private HashSet<object> SourcesOf(IOperation call, bool withReceiver)
    {
        var found = new HashSet<object>();
        var work = new Queue<object>(ArgumentsOf(call).SelectMany(a => UsedBy(a.Value)));
        if (withReceiver && call is IInvocationOperation { Instance: { } instance })
        {
            foreach (var used in UsedBy(instance))
            {
                work.Enqueue(used);
            }
        }

        while (work.Count > 0)
        {
            var key = work.Dequeue();
            if (found.Add(key) && _sources.TryGetValue(key, out var sources))
            {
                foreach (var source in sources)
                {
                    work.Enqueue(source);
                }
            }
        }

        return found;
    }

    private static IEnumerable<IArgumentOperation> ArgumentsOf(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => [],
    };

    private static IEnumerable<object> UsedBy(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            object? used = part switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                IFieldReferenceOperation { Instance: IInstanceReferenceOperation } field => field.Field,
                IPropertyReferenceOperation { Instance: IInstanceReferenceOperation } property => property.Property,
                IFlowCaptureReferenceOperation capture => capture.Id,
                IFlowAnonymousFunctionOperation => Anything,
                _ => null,
            };
            if (used is not null && !IsAboutTheCaller(part.Type))
            {
                yield return used;
            }
        }
    }

    private static ISymbol? DeclaredBy(IOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        IListPatternOperation list => list.DeclaredSymbol,
        _ => null,
    };

    private static bool IsAboutTheCaller(ITypeSymbol? type) => type?.Name is "CancellationToken" or "ClaimsPrincipal" or "IPrincipal" or "ClaimsIdentity" or "IIdentity";

    /// <summary>The types of what is handed in, of its elements, and of the variables it was read from.</summary>
    private static HashSet<ITypeSymbol> TypesOf(IOperation call)
    {
        var types = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var argument in ArgumentsOf(call))
        {
            foreach (var part in argument.Value.DescendantsAndSelf())
            {
                if (part.Type is { } type && part is not ILiteralOperation && !IsAboutTheCaller(type))
                {
                    types.Add(type);
                    types.UnionWith(type is IArrayTypeSymbol array ? [array.ElementType] : type is INamedTypeSymbol { IsGenericType: true } generic ? generic.TypeArguments : []);
                }
            }
        }

        return types;
    }
}
