using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>Which members a call reaches when callers know more about its receiver than the body does.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>Receivers further away than a field of a port are told for all types together.</summary>
    private const int MaxPortDepth = 2;

    private const int MaxPorts = 8;

    private readonly HashSet<Node> _dispatched = [];
    private readonly HashSet<Body> _general = [];

    /// <summary>A call is dispatched on a receiver: if that came in through a port, callers may know its type.</summary>
    private void DispatchOn(Value? receiver, ISymbol member, bool isVirtual)
    {
        if (receiver is not null && isVirtual && (member.IsVirtual || member.IsAbstract || member.IsOverride) && Dispatch.ExactTypes(receiver, _body.Context) is null)
        {
            DispatchOn(receiver);
        }
    }

    private void DispatchOn(Value receiver)
    {
        foreach (var node in receiver.Refs)
        {
            if (_dispatched.Count < MaxPorts && node.Depth <= MaxPortDepth && node.Base.Kind is NodeKind.This or NodeKind.Parameter or NodeKind.Environment && node.Kind is NodeKind.This or NodeKind.Parameter or NodeKind.Sub)
            {
                _dispatched.Add(node);
            }
        }
    }

    /// <summary>The type that stands for a type parameter through which a static member is reached; null when only callers know it.</summary>
    private ITypeSymbol? Constrained(ITypeSymbol? type)
    {
        if (type is not ITypeParameterSymbol parameter)
        {
            return null;
        }

        return TypeAt(Nodes.TypeArgument(parameter));
    }

    /// <summary>What callers know of the type at a port; null when this is the body for all of them, who are asked then.</summary>
    private ITypeSymbol? TypeAt(Node port)
    {
        if (_body.Context?.TypeOf(port) is { } known)
        {
            return known;
        }

        if (_dispatched.Count < MaxPorts)
        {
            _dispatched.Add(port);
        }

        return null;
    }

    /// <summary>The type, or type parameter, through which a call reaches a static member of a contract.</summary>
    private static ITypeSymbol? ConstrainedTo(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.ConstrainedToType,
        IBinaryOperation binary => binary.ConstrainedToType,
        IUnaryOperation unary => unary.ConstrainedToType,
        ICompoundAssignmentOperation compound => compound.ConstrainedToType,
        IIncrementOrDecrementOperation increment => increment.ConstrainedToType,
        IConversionOperation conversion => conversion.ConstrainedToType,
        _ => null,
    };

    /// <summary>What the call gives for a type parameter of the callee or of its type; a lambda has those of the body that it stands in.</summary>
    private ITypeSymbol? TypeGiven(Body callee, IMethodSymbol? called, ITypeParameterSymbol parameter)
    {
        if (callee.Outer is not null && !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, callee.Symbol))
        {
            return Constrained(parameter);
        }

        var given = ImmutableArray<ITypeSymbol>.Empty;
        if (parameter.TypeParameterKind == TypeParameterKind.Method)
        {
            given = called?.TypeArguments ?? given;
        }
        else
        {
            for (var type = called?.ContainingType; type is not null; type = type.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, parameter.ContainingSymbol))
                {
                    given = type.TypeArguments;
                    break;
                }
            }
        }

        return parameter.Ordinal >= given.Length ? null : given[parameter.Ordinal] is ITypeParameterSymbol open ? Constrained(open) : given[parameter.Ordinal];
    }

    /// <summary>The static type of what the call gives for the port of the callee, as it is before it is converted; null where nothing is written, as when a delegate is called.</summary>
    private static ITypeSymbol? Seen(IOperation? operation, Body callee, IMethodSymbol? called, Node port)
    {
        var given = operation switch
        {
            IInvocationOperation invocation when called is not null && SymbolEqualityComparer.Default.Equals(invocation.TargetMethod, called) =>
                port.Kind == NodeKind.This ? invocation.Instance : GivenAt(invocation.Arguments, port),
            IObjectCreationOperation creation when called is not null && SymbolEqualityComparer.Default.Equals(creation.Constructor, called) => GivenAt(creation.Arguments, port),
            IPropertyReferenceOperation property when called is null && callee.Method?.AssociatedSymbol is IPropertySymbol && port.Kind == NodeKind.This => property.Instance,
            _ => null,
        };
        return given is null ? null : Strip(given).Type;
    }

    private static IOperation? GivenAt(ImmutableArray<IArgumentOperation> arguments, Node port) =>
        port.Kind == NodeKind.Parameter ? arguments.FirstOrDefault(a => a.Parameter?.Ordinal == port.Index)?.Value : null;

    /// <summary>Whether the parameter takes any object. An override (<c>Equals</c>) is called through its base, where no type is known.</summary>
    private bool TakesAny(Node parameter) =>
        _body.Method is { IsOverride: false } method && parameter.Index < method.Parameters.Length && method.Parameters[parameter.Index].Type.SpecialType == SpecialType.System_Object;

    /// <summary>
    /// A value that was found to be of the type: objects that were made of another one, and parts of objects that are declared as what can be no
    /// such thing, are not among those that it may be.
    /// </summary>
    private Value Narrowed(Value value, ITypeSymbol? type)
    {
        if (type is null || value.Refs.IsEmpty)
        {
            return value;
        }

        var refs = value.Refs.Where(n => n switch
        {
            // An argument of any type: callers know which.
            { Kind: NodeKind.Parameter } when TakesAny(n) => TypeAt(n) is not { } given || Narrowing.MayBe(given, type),
            // What a library made may be of a type that derives from the one it says.
            { Kind: NodeKind.Fresh, Type: INamedTypeSymbol { IsAnonymousType: false } made } => _engine.Bodies.IsSource(made) ? TypeHierarchy.Is(made, type) || Narrowing.IsOpen(type) : Narrowing.MayBe(made, type),
            { Kind: NodeKind.Sub, DeclaredType: { } declared } => Narrowing.MayBe(declared, type),
            _ => true,
        });
        return refs.Count == value.Refs.Count ? value : value.With(refs: refs);
    }

    /// <summary>The callee as it is for the receivers that are known here.</summary>
    private Body ForReceivers(IOperation? operation, Body callee, MethodSummary summary, Substitution substitution, IMethodSymbol? called)
    {
        var known = new List<(Node Port, ITypeSymbol Type)>();
        foreach (var port in summary.Dispatched)
        {
            if (port is { Kind: NodeKind.TypeArgument, Site: ITypeParameterSymbol parameter })
            {
                if (TypeGiven(callee, called, parameter) is { } given)
                {
                    known.Add((port, given));
                }

                continue;
            }

            var value = substitution.Map(port);
            if (Dispatch.ExactTypes(value, _body.Context) is { Count: 1 } types)
            {
                known.Add((port, types.First()));
            }
            else if (Seen(operation, callee, called, port) is { } seen && _engine.Types.IsLeaf(seen))
            {
                known.Add((port, seen));
            }
            else
            {
                DispatchOn(value);
            }
        }

        var found = TypeContext.Of(known) is { } context ? callee.For(context) : callee;
        if (ReferenceEquals(found, callee))
        {
            _general.Add(callee);
        }
        else
        {
            // Only when all callers are seen is it known whether anybody comes with another receiver.
            _engine.BecomeGeneral(callee);
        }

        return found;
    }
}
