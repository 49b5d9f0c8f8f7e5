using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>
/// Collections of the program that are handed on as sequences: a library goes through them by their own enumerator, so what that
/// yields is what the sequence has for elements.
/// </content>
internal sealed partial class BodyInterpreter
{
    /// <summary>From here on the object is seen as a sequence: it gets its elements as one.</summary>
    private void SeeAsSequence(IConversionOperation conversion, Value value)
    {
        if (conversion is { Type: { TypeKind: TypeKind.Interface } contract, Operand.Type: { } type } && IsLibrary(contract) && IsSequence(contract))
        {
            Enumerate(conversion, type, value);
        }
    }

    /// <summary>The elements of a collection, those of one of the program's own as its enumerator yields them.</summary>
    private Value ElementsOf(IOperation operation, ITypeSymbol? type, Value collection)
    {
        Enumerate(operation, type, collection);
        return _memory.Read(collection, FieldKey.Element);
    }

    private void Enumerate(IOperation operation, ITypeSymbol? type, Value collection)
    {
        if (collection.Refs.IsEmpty || type is not INamedTypeSymbol named || IsLibrary(named) || EnumeratorOf(named) is not { } method || (_engine.IsSliced && !IsHot(collection)))
        {
            return;
        }

        var enumerator = CallWith(operation, method, collection);

        // Whoever goes through it runs it: here it is only looked at.
        _log.Begin(operation);
        if (_isDead)
        {
            return;
        }

        var element = _memory.Read(enumerator, FieldKey.Element);
        foreach (var node in enumerator.Refs)
        {
            if (node.Type is INamedTypeSymbol own && !IsLibrary(own) && own.GetMembers("Current").OfType<IPropertySymbol>().FirstOrDefault() is { } current)
            {
                element = element.Join(ReadOwn(operation, current, Value.Of(node)));
            }
        }

        if (!ReferenceEquals(element, Value.Bottom))
        {
            _memory.Add(collection, FieldKey.Element, element.WithoutFacts());
        }
    }

    private Value ReadOwn(IOperation operation, IPropertySymbol property, Value receiver) =>
        property.GetMethod is { } getter && _engine.Bodies.Find(getter) is { } body
            ? Apply(operation, body, receiver, NoValues).Result
            : _memory.Read(receiver, new FieldKey(property));

    /// <summary>The member of a type of the program by which it is gone through; null where it has none of its own.</summary>
    private IMethodSymbol? EnumeratorOf(INamedTypeSymbol type)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (contract is { IsGenericType: true, Name: "IEnumerable" or "IAsyncEnumerable" }
                && contract.GetMembers().FirstOrDefault(m => m.Name is "GetEnumerator" or "GetAsyncEnumerator") is { } member
                && type.FindImplementationForInterfaceMember(member) is IMethodSymbol method && !IsLibrary(method))
            {
                return method;
            }
        }

        return null;
    }

    private static bool IsSequence(ITypeSymbol contract) =>
        contract.Name is "IEnumerable" or "IAsyncEnumerable" || contract.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);
}
