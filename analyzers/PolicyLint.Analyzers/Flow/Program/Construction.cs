using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Flow.Bodies;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// What holds in every member of an object because it could not have been made otherwise: gates that all its constructors take, or those
/// who call them where only members of the type can, and what constructors say about fields that nobody writes later. Looked up only where
/// a gate is missing.
/// </summary>
internal sealed class Construction(FlowEngine engine, CancellationToken cancellation)
{
    private readonly Dictionary<ISymbol, ImmutableArray<(BodyInspection Constructor, GateSet Called)>> _made = new(SymbolEqualityComparer.Default);

    /// <summary>Gates that are held on entering the body, or follow from the conditions that were met on the way to a point in it.</summary>
    public GateKinds Gates(Body body, GateSet held)
    {
        if (body is not { Outer: null, Method: { IsStatic: false, MethodKind: not MethodKind.Constructor, ContainingType: { TypeKind: TypeKind.Class } type } })
        {
            return GateKinds.None;
        }

        var constructors = ConstructorsOf(type);
        if (constructors.IsEmpty)
        {
            return GateKinds.None;
        }

        var gates = GateSet.All;
        foreach (var (constructor, called) in constructors)
        {
            gates &= constructor.Held | called | Follows(constructor, held);
        }

        return gates.IsAll ? GateKinds.None : gates.Kinds;
    }

    private static GateSet Follows(BodyInspection constructor, GateSet held)
    {
        var gates = GateSet.None;
        foreach (var token in held.Tokens)
        {
            if (token is { Parent: { } cell, Site: string condition } && IsSettled(cell) && constructor.Read(cell) is { } value)
            {
                gates |= value.Facts.When(condition);
            }
        }

        return gates;
    }

    /// <summary>Whether the access path starts at the object itself and goes by fields that only its constructors write.</summary>
    private static bool IsSettled(Node cell) => cell.Kind == NodeKind.This || (cell is { Kind: NodeKind.Sub, Parent: { } parent, Key: { } key } && IsSettled(key) && IsSettled(parent));

    private static bool IsSettled(FieldKey key) => key.Symbol switch
    {
        IFieldSymbol field => field.IsReadOnly,
        IPropertySymbol property => property.SetMethod is null && Cells.IsAuto(property),
        null => ReferenceEquals(key, FieldKey.Result),
        _ => false,
    };

    private ImmutableArray<(BodyInspection Constructor, GateSet Called)> ConstructorsOf(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        if (!_made.TryGetValue(definition, out var inspections))
        {
            _made.Add(definition, inspections = Inspect(definition));
        }

        return inspections;
    }

    /// <summary>Empty when some constructor cannot be looked into: then nothing is known of the object.</summary>
    private ImmutableArray<(BodyInspection, GateSet)> Inspect(INamedTypeSymbol type)
    {
        var inspections = ImmutableArray.CreateBuilder<(BodyInspection, GateSet)>();
        foreach (var constructor in type.InstanceConstructors)
        {
            if (type.IsRecord && constructor.Parameters is [{ Type: var copied }] && SymbolEqualityComparer.Default.Equals(copied, type))
            {
                continue;
            }

            if (engine.Bodies.Find(constructor) is not { } body)
            {
                return [];
            }

            inspections.Add((BodyInterpreter.Inspect(engine, body, cancellation), HeldAtCalls(type, constructor)));
        }

        return inspections.ToImmutable();
    }

    /// <summary>Gates held wherever a private constructor is called; none where a type within, or a lambda, might call it.</summary>
    private GateSet HeldAtCalls(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        if (constructor.DeclaredAccessibility != Accessibility.Private || type.GetTypeMembers().Any(t => SymbolEqualityComparer.Default.Equals(t.BaseType?.OriginalDefinition, type)))
        {
            return GateSet.None;
        }

        var held = GateSet.All;
        foreach (var part in type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)))
        {
            foreach (var call in part.DescendantNodes().Where(n => n is BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax))
            {
                if (engine.Bodies.ModelOf(part.SyntaxTree, type) is not { } model)
                {
                    return GateSet.None;
                }

                if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(call, cancellation).Symbol?.OriginalDefinition, constructor))
                {
                    held &= model.GetEnclosingSymbol(call.SpanStart, cancellation) is IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) } caller
                        && engine.Bodies.Find(caller.OriginalDefinition) is { } body ? BodyInterpreter.Inspect(engine, body, cancellation).HeldWhereMade(call) : GateSet.None;
                }
            }
        }

        return held.IsAll ? GateSet.None : held;
    }
}
