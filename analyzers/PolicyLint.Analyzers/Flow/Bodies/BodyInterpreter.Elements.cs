using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>
/// Answers that are kept in arrays, lists and dictionaries. All elements are one cell; what one of them tells of gates is kept
/// beside it for indices and keys that are constants.
/// </content>
internal sealed partial class BodyInterpreter
{
    /// <summary>The value as a collection keeps it: what it tells stays true only where nobody unseen can put in others.</summary>
    private Value Kept(Value collection, Value element) =>
        ReferenceEquals(element, Value.Bottom) || ReferenceEquals(element.Facts, GateFacts.None) || !KeepsFacts(collection)
            ? element.WithoutFacts()
            : element.With(facts: element.Facts.Plus(_memory.State.Held));

    /// <summary>An element as it comes out again.</summary>
    private Value TakenOut(Value collection, Value element) => KeepsFacts(collection) ? element : element.WithoutFacts();

    private bool KeepsFacts(Value collection)
    {
        if (!_engine.HasGates || collection.Refs.IsEmpty)
        {
            return false;
        }

        foreach (var node in collection.Refs)
        {
            if (node.Kind != NodeKind.Fresh || node.Index == Node.FilledByLibrary || _memory.Leaked.Contains(node))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a value without data must be put in all the same: it tells something, or takes back what others tell.</summary>
    private bool MustKeep(Value collection, FieldKey key, Value element) =>
        ReferenceEquals(key, FieldKey.Element) && !ReferenceEquals(element, Value.Bottom) && KeepsFacts(collection)
        && (element.Facts.Tells || (_memory.Read(collection, key) is var before && !ReferenceEquals(before, Value.Bottom) && !ReferenceEquals(before.Facts, GateFacts.None)));

    /// <summary>Puts an element in; <paramref name="index"/> is the index or key.</summary>
    private void StoreElement(Value collection, IOperation? index, Value element)
    {
        var kept = Kept(collection, element);
        if (index?.ConstantValue is { HasValue: true, Value: { } constant } && KeepsFacts(collection))
        {
            _memory.AddAt(collection, FieldKey.At(constant), kept, Value.Unknown.With(facts: element.Facts.Plus(_memory.State.Held)));
            return;
        }

        _memory.Add(collection, FieldKey.Element, kept);
    }

    /// <summary>An element of a list of elements that stands in the code.</summary>
    private void PutAt(Value array, int index, Value element)
    {
        if (KeepsFacts(array) && element.Facts.Tells)
        {
            _memory.AddAt(array, FieldKey.At(index), element, Value.Unknown.With(facts: element.Facts.Plus(_memory.State.Held)));
        }
        else
        {
            _memory.Write(array, FieldKey.Element, element, isStrong: false);
        }
    }

    /// <summary>What the element at a constant index or key tells; the value as it is where that is not known.</summary>
    private Value AtIndex(Value collection, IOperation? index, Value element) =>
        index?.ConstantValue is { HasValue: true, Value: { } constant } ? AtIndex(collection, constant, element) : element;

    private Value AtIndex(Value collection, object constant, Value element) =>
        KeepsFacts(collection) && _memory.FindAt(collection, FieldKey.At(constant)) is { } known ? element.With(facts: known.Facts) : element;

    /// <summary>What it tells that a dictionary has a constant key: what is held wherever it is put in.</summary>
    private GateSet HasKey(CallSite site) =>
        site is { Receiver: { } dictionary, Operands: [{ ConstantValue: { HasValue: true, Value: { } constant } }, ..] } && KeepsFacts(dictionary) && _memory.FindAt(dictionary, FieldKey.At(constant)) is { } known
            ? known.Facts.Always
            : GateSet.None;

    /// <summary>A collection of a library that is made with nothing in it.</summary>
    private void StartCounting(Value made, IObjectCreationOperation creation)
    {
        if (_engine.HasGates && IsCountable(creation.Type) && creation.Arguments.All(a => a.Value.Type is { IsValueType: true } || a.Value.Type?.Name.EndsWith("Comparer", StringComparison.Ordinal) == true))
        {
            _memory.Write(made, FieldKey.Count, Told(GateFacts.Constant(0)));
        }
    }

    /// <summary>So many elements are listed; null when there are more.</summary>
    private void CountElements(Value made, int? listed)
    {
        if (_body.MeetsGates)
        {
            _memory.Write(made, FieldKey.Count, Told(listed is { } count ? GateFacts.Constant(count) : GateFacts.Positive));
        }
    }

    /// <summary>What a call does to the number of elements of the collection that it is made on.</summary>
    private void CountAgain(CallSite site)
    {
        if (!_engine.HasGates || site.Method.IsStatic || site.Receiver is not { Refs.IsEmpty: false } receiver || !IsCountable(site.Method.ContainingType))
        {
            return;
        }

        var name = site.Method.Name;
        if (Array.IndexOf(Adding, name) >= 0)
        {
            _memory.Write(receiver, FieldKey.Count, Told(GateFacts.Positive));
        }
        else if (name == "Clear")
        {
            _memory.Write(receiver, FieldKey.Count, Told(GateFacts.Constant(0)));
        }
        else if (site.Method.MethodKind == MethodKind.Ordinary && !Array.Exists(Asking, a => name.StartsWith(a, StringComparison.Ordinal)))
        {
            _memory.Write(receiver, FieldKey.Count, Told(GateFacts.Number));
        }
    }

    private Value Told(GateFacts facts) => Value.Unknown.With(facts: facts.Plus(_memory.State.Held));

    private static readonly string[] Adding = ["Add", "AddFirst", "AddLast", "AddOrUpdate", "Enqueue", "Insert", "Push", "TryAdd"];

    private static readonly string[] Asking =
        ["AsReadOnly", "BinarySearch", "Contains", "Copy", "Ensure", "Equals", "Exists", "Find", "ForEach", "Get", "IndexOf", "LastIndexOf", "MoveNext", "Peek", "Sort", "Reverse", "ToArray", "ToString", "TrimExcess", "TrueForAll", "TryGet", "TryPeek"];

    /// <summary>What the number of elements of a collection tells.</summary>
    private GateFacts CountFacts(Value collection)
    {
        if (!_engine.HasGates || collection.Refs.IsEmpty)
        {
            return GateFacts.None;
        }

        foreach (var node in collection.Refs)
        {
            if (_memory.Leaked.Contains(node) || (!node.IsOpen && (_memory.Slots.FindField(node, FieldKey.Count) is not (>= 0 and var slot) || _memory.State.Find(slot) is null)))
            {
                return GateFacts.None;
            }
        }

        return _memory.Read(collection, FieldKey.Count).Facts;
    }

    private static bool IsCountable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true } named && named.AllInterfaces.Any(i => i.Name is "ICollection" or "IReadOnlyCollection");

    private static bool IsCount(IPropertySymbol property) => property.Name is "Count" or "Length" && IsCountable(property.ContainingType);

    private static bool AsksForKey(IMethodSymbol method) => method.Name is "ContainsKey" or "TryGetValue" && method.ContainingType.Name.Contains("Dictionary");

    /// <summary>The elements that a new array has before anything is put in.</summary>
    private void FillWithDefaults(Value array, ITypeSymbol? type)
    {
        if (_engine.HasGates && type is IArrayTypeSymbol { ElementType: var element } && Default(element) is var initial && !ReferenceEquals(initial.Facts, GateFacts.None))
        {
            _memory.Add(array, FieldKey.Element, initial);
        }
    }
}
