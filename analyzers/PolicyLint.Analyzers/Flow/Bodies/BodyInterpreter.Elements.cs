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
    /// <summary>So many entries of a table are told apart by where they stand.</summary>
    private const int MaxEntries = 32;

    /// <summary>Where gates are asked, and where a caller asks something with an answer that it hands in.</summary>
    private bool TellsEntriesApart => _body.MeetsGates || (_memory.KeepsConditions && _body.Method is { ReturnsVoid: false } method && method.Parameters.Any(p => CanBeTested(p.Type)));

    /// <summary>Whether any collection has entries that are told apart by their keys.</summary>
    private bool _hasEntries;

    /// <summary>The value as a collection keeps it: what it tells stays true only where nobody unseen can put in others.</summary>
    private Value Kept(Value collection, Value element) =>
        ReferenceEquals(element, Value.Bottom) || ReferenceEquals(element.Facts, GateFacts.None) || !(KeepsFacts(collection) || IsHandedIn(collection))
            ? element.WithoutFacts()
            : element.With(facts: element.Facts.Plus(_memory.State.Held));

    /// <summary>Whether callers know what becomes of the collection: what it is given tells is for them.</summary>
    private bool IsHandedIn(Value collection) => _engine.HasGates && collection.Refs is [{ Kind: NodeKind.Parameter } or { Kind: NodeKind.Sub, Key.IsVariable: true }];

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
        && (_body.MeetsGates || element.Facts.Tells || (_memory.Read(collection, key) is var before && !ReferenceEquals(before, Value.Bottom) && !ReferenceEquals(before.Facts, GateFacts.None)));

    /// <summary>Puts an element in; <paramref name="index"/> is the index or key.</summary>
    private void StoreElement(Value collection, IOperation? index, Value element)
    {
        var kept = Kept(collection, element);
        if (index?.ConstantValue is { HasValue: true, Value: { } constant } && KeepsFacts(collection))
        {
            _memory.AddAt(collection, FieldKey.At(constant), Under(collection, constant, kept), Value.Unknown.With(facts: element.Facts.Plus(_memory.State.Held)));
            return;
        }

        _memory.Add(collection, FieldKey.Element, kept);
    }

    /// <summary>An element of a list of elements that stands in the code.</summary>
    private void PutAt(Value array, int index, Value element)
    {
        if (KeepsFacts(array) && (element.Facts.Tells || Chooses(index, element)))
        {
            _memory.AddAt(array, FieldKey.At(index), Under(array, index, element), Value.Unknown.With(facts: element.Facts.Plus(_memory.State.Held)));
        }
        else
        {
            _memory.Write(array, FieldKey.Element, element, isStrong: false);
        }
    }

    /// <summary>Whether an entry of a table tells something only by where it stands: what is to be done, or a constant, for one answer.</summary>
    private bool Chooses(int index, Value element) => TellsEntriesApart && index < MaxEntries && (!element.Funcs.IsEmpty || element.Facts.IsConstant);

    /// <summary>The element as one that is only found under the index or key.</summary>
    private Value Under(Value collection, object key, Value element)
    {
        if (!TellsEntriesApart || collection.Refs.Count != 1)
        {
            return element;
        }

        _hasEntries = true;
        var found = Nodes.Sub(collection.Refs[0], FieldKey.Index).Token(GateFacts.ConditionOf(key));
        return element.With(funcs: element.Funcs.Map(h => h | found), facts: element.Facts.Plus(found));
    }

    /// <summary>The element that is taken out under an index or key: what else could stand there for that answer is left out.</summary>
    private Value AtIndex(Value collection, IOperation? index, GateFacts key, Value element)
    {
        if (_body.MeetsGates && key.Tells && !KeepsFacts(collection))
        {
            // What stands where in a table that others filled is not seen: that the answer says what is done is enough.
            return element.With(facts: element.Facts.And(GateFacts.IsNotNull, key.WhenAnything));
        }

        return AtIndex(collection, index, !_hasEntries || !KeepsFacts(collection)
            ? element
            : element.With(funcs: element.Funcs.Map(h => h.Map(Resolve)), facts: element.Facts.Resolved(Resolve)));

        GateSet Resolve(Node token) => IsEntryOf(collection, token) ? key.When((string)token.Site!) : GateSet.Of(token);
    }

    private static bool IsEntryOf(Value collection, Node token) =>
        token.Parent is { Key: { } symbol, Parent: { } entries } && ReferenceEquals(symbol, FieldKey.Index) && collection.Refs.Contains(entries);

    /// <summary>Elements are moved or taken out: none of them is known any longer by where it stands.</summary>
    private void Scramble(Value collection)
    {
        foreach (var node in collection.Refs)
        {
            if (node.IsOpen)
            {
                // Callers may know where in it something stands.
                _memory.Add(Value.Of(node), FieldKey.Element, Value.Unknown);
            }

            foreach (var slot in _memory.Slots.FieldsOf(node).ToList())
            {
                if (_memory.Slots[slot].Key!.IsAt && _memory.State.Find(slot) is not null)
                {
                    _memory.State = _memory.State.Set(slot, Value.Unknown);
                }
            }

            if (_hasEntries && _memory.Slots.FindField(node, FieldKey.Element) is >= 0 and var elements && _memory.State.Find(elements) is { } element)
            {
                _memory.State = _memory.State.Set(elements, element.With(funcs: element.Funcs.Map(h => h.Map(Forget)), facts: element.Facts.Resolved(Forget)));
            }
        }

        GateSet Forget(Node token) => IsEntryOf(collection, token) ? GateSet.None : GateSet.Of(token);
    }

    /// <summary>What all elements that are told apart say together when a test of each of them answers so.</summary>
    private GateSet AllOf(CallSite site, Value source, string answer)
    {
        var gates = GateSet.None;
        if (!_body.MeetsGates || source.Refs.Count != 1 || !KeepsFacts(source) || site.Arguments is not [.., { Funcs: { IsEmpty: false, MaxArity: 1 } tests } test])
        {
            return gates;
        }

        var (before, element) = (_memory.State, _memory.Read(source, FieldKey.Element));
        foreach (var slot in _memory.Slots.FieldsOf(source.Refs[0]).ToList())
        {
            if (_memory.Slots[slot].Key is { IsAt: true } at && before.Find(slot) is { Facts: { Tells: true } facts } && HasPosition(source, at))
            {
                var output = InvokeDelegate(site.Operation, test, [element.With(facts: facts)], tests);
                gates |= _isDead || ReferenceEquals(output, Value.Bottom) ? GateSet.None : OrNone(output.Facts.When(answer));
                (_memory.State, _isDead) = (before, false);
            }
        }

        return gates;
    }

    /// <summary>Whether a list has so many elements for certain: on some way it may have been left empty.</summary>
    private bool HasPosition(Value collection, FieldKey at) =>
        collection.Refs[0].Type is not INamedTypeSymbol { Name: "List" or "Collection" } || (CountFacts(collection).When("<" + at.Position) & CountFacts(collection).When(at.Position) | _memory.State.Held).IsAll;

    /// <summary>What the element at a constant index or key tells; the value as it is where that is not known.</summary>
    private Value AtIndex(Value collection, IOperation? index, Value element) =>
        index?.ConstantValue is { HasValue: true, Value: { } constant } ? AtIndex(collection, constant, element) : element;

    private Value AtIndex(Value collection, object constant, Value element) =>
        KeepsFacts(collection) && _memory.FindAt(collection, FieldKey.At(constant)) is { } known ? element.With(facts: known.Facts) : element;

    /// <summary>The one element that a member takes out: <c>table.GetValueOrDefault(key)</c>, <c>list.ElementAt(index)</c>.</summary>
    private Value Picked(CallSite site, Value result) =>
        _hasEntries && Array.IndexOf(Picking, site.Method.Name) >= 0 && site is { Method.IsStatic: true, Arguments: [var entries, var key, ..], Operands: [_, var index, ..] }
            ? AtIndex(entries, index, key.Facts, result)
            : result;

    private static readonly string[] Picking = ["GetValueOrDefault", "ElementAt", "ElementAtOrDefault"];

    /// <summary>An entry that is put into a table under a constant key, or a constant that is put into a list: it is the one that comes out again.</summary>
    private bool AddsEntry(CallSite site)
    {
        if (!_body.MeetsGates || site is not { Receiver: { } table, Method: { Name: "Add", IsStatic: false } added } || !IsCountable(added.ContainingType) || !(KeepsFacts(table) || IsHandedIn(table)))
        {
            return false;
        }

        var isTable = added.ContainingType.Name.Contains("Dictionary");
        if (!isTable && AddsNext(site, table))
        {
            return true;
        }

        switch (site)
        {
            case { Arguments: [var key, _], Operands: [{ ConstantValue.HasValue: true }, _] } when isTable:
                _memory.Add(table, FieldKey.Key, key.WithoutFacts());
                break;
            case { Arguments: [{ Facts.IsConstant: true }] } when !isTable:
                break;
            default:
                return false;
        }

        StoreElement(table, isTable ? site.Operands[0] : null, site.Arguments[^1]);
        CountAgain(site);
        return true;
    }

    /// <summary>An answer that is put at the end of a list: what is there already stays where it is.</summary>
    private bool AddsNext(CallSite site, Value list)
    {
        if (site is not { Arguments: [var added], Method: { ContainingType.Name: "List" or "Collection", Parameters: [{ Type: var type }] } } || !CanBeTested(type) || list.Refs.Count != 1)
        {
            return false;
        }

        if (CountFacts(list).Numbers is [(>= 0 and < MaxEntries and var count, _)])
        {
            _memory.AddAt(list, FieldKey.At((int)count), Under(list, (int)count, Kept(list, added)), Told(added.Facts));
            _memory.Write(list, FieldKey.Count, Told(GateFacts.Constant((int)count + 1)));
            return true;
        }

        _memory.Write(list, FieldKey.Element, Kept(list, added), isStrong: false);
        foreach (var slot in _memory.Slots.FieldsOf(list.Refs[0]).ToList())
        {
            if (_memory.Slots[slot].Key is { IsAt: true } at && _memory.State.Find(slot) is { } told && !HasPosition(list, at))
            {
                _memory.State = _memory.State.Set(slot, told.Join(Told(added.Facts)));
            }
        }

        CountAgain(site);
        return true;
    }

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
        if (Array.Exists(Moving, m => name.StartsWith(m, StringComparison.Ordinal)))
        {
            Scramble(receiver);
        }

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

    private static readonly string[] Adding = ["Add", "Append", "AppendLine", "AddFirst", "AddLast", "AddOrUpdate", "Enqueue", "Insert", "Push", "TryAdd"];

    /// <summary>What moves elements to another index, or takes them out.</summary>
    private static readonly string[] Moving = ["AddFirst", "Clear", "Dequeue", "Enqueue", "Insert", "Pop", "Push", "Remove", "Reverse", "Sort"];

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

    /// <summary>Likewise, and what follows from there being an element.</summary>
    private GateFacts CountFactsOf(Value collection)
    {
        var (counted, found) = (CountFacts(collection), OrNone(collection.Facts.When(GateFacts.HasElement)));
        counted = ReferenceEquals(counted, GateFacts.None) ? counted : counted.And(Negative, GateSet.All);
        if (OrNone(collection.Facts.When(GateFacts.IsEmpty)) is { IsEmpty: false } empty)
        {
            counted = counted.And(Negative, GateSet.All).And(NoElement, counted.When(NoElement) | empty);
        }

        return found.IsEmpty ? counted : ReferenceEquals(counted, GateFacts.None) ? CountOf(found) : counted.And(SomeElements, counted.When(SomeElements) | found);
    }

    private static bool IsCountable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true } named
        && (named.AllInterfaces.Any(i => i.Name is "ICollection" or "IReadOnlyCollection") || named is { Name: "StringBuilder", ContainingNamespace.Name: "Text" });

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
