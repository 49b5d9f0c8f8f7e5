using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>Properties and indexers, read and written; and what values look like as text.</content>
internal sealed partial class BodyInterpreter
{
    private Value ReadProperty(IPropertyReferenceOperation reference)
    {
        _log.Begin(reference);
        var property = reference.Property;
        var receiver = Receiver(reference.Instance, property);
        if (_isDead)
        {
            return Value.Bottom;
        }

        var value = property.IsIndexer ? ReadIndexer(reference, receiver) : ReadNamed(reference, receiver);
        return _isDead ? value : Yielded(AsGiven(value, reference.Type, property.OriginalDefinition.Type), property, reference.Type, reference.Syntax, reference.Instance?.Type);
    }

    private Value ReadNamed(IPropertyReferenceOperation reference, Value receiver)
    {
        var property = reference.Property;
        var model = Knowledge.ModelOf(property);
        if (model?.PlaceClass is { } place)
        {
            return Value.Of(TextSet.Of(PlaceText.Root(place)));
        }

        if (model is null && TryNamed(property, out var named))
        {
            return named;
        }

        Value value;
        if (model?.PassThrough is { } flows && property.GetMethod is { } read)
        {
            value = PassOn(new CallSite(reference, read, receiver, reference.Instance, NoValues, [], false), flows, Value.Bottom);
        }
        else if (!_engine.Bodies.IsSource(property))
        {
            value = ReadLibrary(reference, receiver);
        }
        else if (Cells.IsAuto(property) && !(property.IsVirtual || property.IsAbstract || property.IsOverride))
        {
            value = InheritFrom(_memory.Read(receiver, new FieldKey(property)), receiver, property, reference.Type);
        }
        else
        {
            value = ReadDispatched(reference, receiver);
        }

        if (model is null)
        {
            return value;
        }

        if (!model.Gates.IsDefaultOrEmpty && property.GetMethod is { } getter)
        {
            value = Grant(new CallSite(reference, getter, receiver, reference.Instance, NoValues, [], false), model, value);
        }

        return value;
    }

    /// <summary>A property with code, or one that may be overridden: every one that may answer does.</summary>
    private Value ReadDispatched(IPropertyReferenceOperation reference, Value receiver)
    {
        var property = reference.Property;
        var value = Value.Bottom;
        var before = _memory.State;
        FlowState? after = null;
        var isVirtual = !IsBase(reference.Instance);
        DispatchOn(receiver, property, isVirtual);
        var constrained = property is { IsStatic: true, IsAbstract: true } or { IsStatic: true, IsVirtual: true } ? Constrained(reference.ConstrainedToType) : null;
        var candidates = constrained is null ? _engine.Dispatch.PropertiesOf(property, receiver, isVirtual, _body.Context) : _engine.Dispatch.PropertiesOf(property, constrained);
        foreach (var candidate in candidates)
        {
            var answers = candidates.Length > 1 ? WhenAnswers(receiver, property, candidate) : GateSet.None;
            if (answers.IsAll)
            {
                continue;
            }

            _memory.State = before.Hold(answers);
            _isDead = false;
            var read = candidate.GetMethod is { } getter && _engine.Bodies.Find(getter) is { } body
                ? Apply(reference, body, receiver, NoValues).Result
                : Yielded(InheritFrom(_memory.Read(receiver, new FieldKey(candidate)), receiver, candidate, reference.Type), candidate, reference.Type, reference.Syntax);
            if (!_isDead)
            {
                value = value.Join(answers.IsEmpty ? read : read.With(facts: read.Facts.Plus(answers)));
                after = after is null ? _memory.State : _memory.Join(after, _memory.State);
            }
        }

        _isDead = after is null;
        _memory.State = after ?? before;
        return value;
    }

    /// <summary>What follows from the receiver being of a type for which this of several members answers. Where it can be of none, that is not known.</summary>
    private GateSet WhenAnswers(Value? receiver, ISymbol called, ISymbol member) =>
        !_engine.HasGates || receiver is null || (receiver.Facts.When(GateFacts.IsNotNull) | _memory.State.Held).IsAll ? GateSet.None : _engine.ExactTypes.WhenAnswers(receiver.Facts, called, member) ?? GateSet.None;

    private static bool IsBase(IOperation? instance) => instance is IInstanceReferenceOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };

    private Value ReadLibrary(IPropertyReferenceOperation reference, Value receiver)
    {
        var property = reference.Property;
        var type = property.ContainingType;
        switch (property.Name)
        {
            case "Result" when IsTaskLike(type):
                return Await(receiver, reference);
            case "Value" when type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return receiver;
            case "HasValue" when type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return Value.Unknown.With(facts: GateFacts.None
                    .And(GateFacts.IsTrue, receiver.Facts.When(GateFacts.IsNotNull))
                    .And(GateFacts.IsFalse, receiver.Facts.When(GateFacts.IsNull)));
            case "Value" when type.Name == "IConfigurationSection":
                return Configured(SectionsOf(receiver));
            case "CurrentValue" when type.Name == "IOptionsMonitor":
                return Inherit(_memory.Read(receiver, FieldKey.Result), receiver, reference.Type);
            case "Value" or "Target" when type.Name is "Lazy" or "StrongBox" or "IOptions" or "IOptionsSnapshot" or "AsyncLocal" or "ThreadLocal":
                return Inherit(_memory.Read(receiver, FieldKey.Result), receiver, reference.Type);
            case "Task" when type.Name == "TaskCompletionSource":
                return receiver;
            case "Key" when type.Name is "KeyValuePair" or "DictionaryEntry" or "IGrouping":
                return Inherit(_memory.Read(receiver, FieldKey.Key), receiver, reference.Type);
            case "Value" when type.Name is "KeyValuePair" or "DictionaryEntry":
                return Inherit(_memory.Read(receiver, FieldKey.Element), receiver, reference.Type);
            case "Current" when property.OriginalDefinition.Type is not INamedTypeSymbol { IsTupleType: true } && (type.AllInterfaces.Concat([type]).Any(i => i.Name is "IEnumerator" or "IAsyncEnumerator") || type.Name.EndsWith("Enumerator", StringComparison.Ordinal)):
                return Current(receiver, reference);
            case "Keys" or "AllKeys" when IsKeyed(type):
                return Sequence(reference, _memory.Read(receiver, FieldKey.Key));
            case "Values" when IsKeyed(type):
                return Sequence(reference, _memory.Read(receiver, FieldKey.Element));
            case "Format" or "ArgumentCount" when type.Name == "FormattableString":
                return Value.Unknown;
            case "InnerExceptions" when type.Name == "AggregateException":
                return Sequence(reference, _memory.Read(receiver, FieldKey.Inner).Join(_memory.Read(_memory.Read(receiver, FieldKey.Inner), FieldKey.Element)));
            case "InnerException" when IsException(type):
                return Inherit(_memory.Read(receiver, FieldKey.Inner), receiver, reference.Type);
            case "Reader" or "Writer" when type is { Name: "Pipe", ContainingNamespace.Name: "Pipelines" }:
                return receiver;
            case "DriveType" when type.Name == "DriveInfo":
                return Value.Unknown.With(facts: GateFacts.None.AndRemovable(receiver.Refs, NodeSet.Empty));
            case "Message" when reference.Instance is not null && type.Name == "Exception":
                return Inherit(AsData(_memory.Read(receiver, FieldKey.Content), reference.Type), receiver, reference.Type);
        }

        if (property.OriginalDefinition.Type is ITypeParameterSymbol parameter && type.IsGenericType)
        {
            var index = parameter.ContainingSymbol is INamedTypeSymbol ? parameter.Ordinal : -1;
            return Inherit(index < 0 ? Value.Unknown : _memory.Read(receiver, Channels.KeyOf(type, index)), receiver, reference.Type);
        }

        if (type.IsGenericType && Channels.IsView(type, property.OriginalDefinition.Type))
        {
            return receiver;
        }

        if (type.IsGenericType && Channels.MentionsTypeParameter(property.OriginalDefinition.Type))
        {
            var channels = new Channels(null);
            channels.Gather(this, type.OriginalDefinition, receiver);
            return Inherit(channels.Put(this, property.OriginalDefinition.Type, reference, 10, Value.Unknown), receiver, reference.Type);
        }

        return ReadLibraryCell(reference, receiver);
    }

    private Value ReadLibraryCell(IPropertyReferenceOperation reference, Value receiver)
    {
        var property = reference.Property;
        if (property.IsStatic)
        {
            return IsText(reference.Type) ? Value.Of(Nodes.Result(reference)).With(texts: TextSet.Unknown, facts: GateFacts.NotNull) : Value.Unknown;
        }

        if (IsNumber(reference.Type))
        {
            // A part of a personal date is personal; the length of a name is not.
            var isPart = !IsBoolean(reference.Type) && reference.Instance is { Type: { } whole } && !Knowledge.CanCarry(whole);
            var cell = _memory.Read(receiver, new FieldKey(property)) is var read && ReferenceEquals(read, Value.Bottom) ? Value.Unknown : read;
            if (property.Name == "Length" && IsText(property.ContainingType) && receiver.Refs.IsEmpty)
            {
                cell = cell.With(facts: receiver.Facts.Turned(c => c[0] == '=' ? GateFacts.ConditionOf(c.Length - 1) : null));
            }

            return isPart ? cell.Join(AsData(receiver, reference.Type)) : IsCount(property) ? cell.With(facts: CountFactsOf(receiver)) : cell;
        }

        var value = Inherit(_memory.Read(receiver, new FieldKey(property)), receiver, reference.Type);
        if (value.Refs.IsEmpty && IsPart(property) && receiver.Refs.Any(n => n.Kind == NodeKind.Fresh))
        {
            // The rows of a table, the headers of a message: an object of their own that was made with the whole.
            value = value.Join(Made(reference, null, 11));
            _memory.Add(receiver, new FieldKey(property), value.WithoutFacts());
        }

        var content = _memory.Read(receiver, FieldKey.Content);
        value = value.With(origins: value.Origins.Union(content.Origins), taint: value.Taint.UnionOfData(content.Taint));
        if (NamesPlace(property.Name))
        {
            var places = _memory.PlacesOf(receiver);
            value = value.With(texts: property.Name is "DirectoryName" or "Directory" or "Parent" ? places.Map(t => t.Directory()) : places, refs: NodeSet.Empty);
        }

        return value;
    }

    /// <summary>Collections that tell keys from values: dictionaries with and without types, and those of names and texts.</summary>
    private static bool IsKeyed(ITypeSymbol type) =>
        type.Name.Contains("Dictionary") || type.Name is "NameValueCollection" or "SortedList" or "Hashtable" or "WebHeaderCollection"
        || type.AllInterfaces.Any(i => i.Name is "IDictionary" or "IReadOnlyDictionary") || (type.BaseType is { } b && b.SpecialType != SpecialType.System_Object && IsKeyed(b));

    private static bool IsException(ITypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An object that is changed through its own members, and so changes what it is a part of.</summary>
    private bool IsPart(IPropertySymbol property) =>
        property.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: SpecialType.None } type && Knowledge.CanCarry(type) && !IsUnchangeable(type) && !NamesPlace(property.Name);

    /// <summary>Members of file, directory, drive and address objects that say where they are.</summary>
    private static bool NamesPlace(string name) => name is
        "FullName" or "DirectoryName" or "Directory" or "Parent" or "RootDirectory" or "Root" or "FullPath" or "AbsolutePath" or "AbsoluteUri" or "LocalPath"
        or "OriginalString" or "Host" or "PhysicalPath" or "BaseAddress" or "Uri" or "RequestUri" or "Address" or "Name";

    /// <summary>The element that an enumerator stands at; the pair of a dictionary is the dictionary itself, seen through its key and value.</summary>
    private Value Current(Value enumerator, IOperation operation)
    {
        var element = TakenOut(enumerator, Inherit(_memory.Read(enumerator, FieldKey.Element), enumerator, operation.Type)).With(AsData(ContentAmongElements(enumerator), operation.Type));
        return operation.Type is INamedTypeSymbol { Name: "KeyValuePair" or "DictionaryEntry" } || operation is IPropertyReferenceOperation { Instance: { } instance } && Strip(instance).Type is { Name: "IDictionaryEnumerator" }
            ? Pair(enumerator, element)
            : element;
    }

    /// <summary>
    /// What was put into a collection otherwise than as an element: it comes out as one. Of collections that only callers know, they
    /// say it together with the elements.
    /// </summary>
    private Value ContentAmongElements(Value collection) => _memory.Read(collection.With(refs: collection.Refs.Where(n => !n.IsOpen)), FieldKey.Content);

    /// <summary>One entry of what is enumerated as pairs: a pair that was put there, or the dictionary itself, seen through its keys and values.</summary>
    private Value Pair(Value collection, Value element)
    {
        var pairs = element.Refs.Where(n => IsEntry(n.Type));
        return pairs.IsEmpty
            ? collection.WithoutFacts()
            : element.With(refs: pairs);
    }

    /// <summary>One entry of a dictionary, or one group: an object with a key.</summary>
    private static bool IsEntry(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "KeyValuePair" or "DictionaryEntry" or "IGrouping" };

    private Value Sequence(IOperation operation, Value element)
    {
        var made = Made(operation, operation.Type, 5);
        _memory.Write(made, FieldKey.Element, element.WithoutFacts());
        return made;
    }

    private Value ReadIndexer(IPropertyReferenceOperation reference, Value receiver)
    {
        var property = reference.Property;
        var (values, operands) = property.GetMethod is { } method ? EvaluateArguments(method, reference.Arguments) : (NoValues, []);
        if (_isDead)
        {
            return Value.Bottom;
        }

        if (property.GetMethod is { } getter)
        {
            if (_engine.Bodies.IsSource(property))
            {
                return Call(new CallSite(reference, getter, receiver, reference.Instance, values, operands, property.IsVirtual || property.IsAbstract || property.IsOverride));
            }

            var site = new CallSite(reference, getter, receiver, reference.Instance, values, operands, false);
            if (Knowledge.ModelOf(property) is { PassThrough: { } flows })
            {
                return PassOn(site, flows, Value.Bottom);
            }

            if (TryNative(site, out var native))
            {
                return native;
            }
        }

        return reference.Type is { } type && IsText(property.ContainingType)
            ? AsData(receiver, type)
            : AtIndex(receiver, operands.FirstOrDefault(), values.FirstOrDefault()?.Facts ?? GateFacts.None, TakenOut(receiver, Inherit(_memory.Read(receiver, FieldKey.Element), receiver, reference.Type)).With(AsData(ContentAmongElements(receiver), reference.Type)));
    }

    private void StoreProperty(IPropertyReferenceOperation reference, Value value, SyntaxNode syntax)
    {
        var property = reference.Property;
        var receiver = ReceiverToStore(reference.Instance, property);
        if (_engine.Bodies.IsSource(property))
        {
            StoreSourceProperty(reference, receiver, value, syntax);
            return;
        }

        if (property.IsIndexer)
        {
            var (keys, _) = property.GetMethod is { } getter ? EvaluateArguments(getter, reference.Arguments) : (NoValues, []);
            foreach (var key in keys)
            {
                if (!key.IsPlain)
                {
                    _memory.Add(receiver, FieldKey.Key, key.WithoutFacts());
                }
            }

            StoreElement(receiver, reference.Arguments is [var index] ? index.Value : null, value);
            return;
        }

        if (property is { Name: "Length", ContainingType.Name: "StringBuilder" } && value.Facts.Equals(GateFacts.Constant(0)))
        {
            Empty(receiver);
        }

        StoreMember(receiver, CellOf(property), value, syntax);
        if (property.Type.TypeKind != TypeKind.Delegate && property.SetMethod is { } setter && Knowledge.ModelOf(property) is { } model)
        {
            _log.Begin(reference);
            var site = new CallSite(reference, setter, receiver, reference.Instance, [value], [null], false);
            if (model.Opens is not null && PlaceOpened(model, value) is { IsPlain: false } place && !IsOfLibrary(place))
            {
                _memory.Write(receiver, FieldKey.Place, place.WithoutFacts());
            }

            RequireOf(site, model);
            ReportWrites(site, model);
        }
        else if (NamesPlace(property.Name))
        {
            _memory.Write(receiver, FieldKey.Place, value.WithoutFacts());
        }
    }

    /// <summary>The cell behind a property of a library: the one of its type parameter where its type is one, else its own.</summary>
    private static FieldKey CellOf(IPropertySymbol property) =>
        property.OriginalDefinition.Type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type } parameter ? Channels.KeyOf(property.ContainingType, parameter.Ordinal) : new FieldKey(property);

    /// <summary>A constant of a library of which no model speaks (an access list that is not public, say) names no place.</summary>
    private bool IsOfLibrary(Value place) =>
        place.Texts.IsEmpty && place.Refs.Count == 1 && place.Refs[0] is { Kind: NodeKind.Sub, Parent.Kind: NodeKind.Statics, Key.Symbol: { } symbol } && IsLibrary(symbol);

    private void StoreSourceProperty(IPropertyReferenceOperation reference, Value receiver, Value value, SyntaxNode syntax)
    {
        var property = reference.Property;
        if (!property.IsIndexer && Cells.IsAuto(property) && !(property.IsVirtual || property.IsAbstract || property.IsOverride))
        {
            StoreMember(receiver, property.OriginalDefinition, value, syntax);
            return;
        }

        if (property is { ReturnsByRef: true, GetMethod: { } referring })
        {
            StoreThroughReference(reference, referring, reference.Instance, reference.Arguments, value);
            return;
        }

        _log.Begin(reference);
        var keys = property.IsIndexer && property.GetMethod is { } getter ? EvaluateArguments(getter, reference.Arguments).Values : NoValues;
        var before = _memory.State;
        FlowState? after = null;
        var isVirtual = !IsBase(reference.Instance);
        DispatchOn(receiver, property, isVirtual);
        foreach (var candidate in _engine.Dispatch.PropertiesOf(property, receiver, isVirtual, _body.Context))
        {
            _memory.State = before;
            if (candidate.SetMethod is { } setter && _engine.Bodies.Find(setter) is { } body)
            {
                Apply(reference, body, receiver, [.. keys, value]);
            }
            else if (!candidate.IsIndexer)
            {
                StoreMember(receiver, candidate.OriginalDefinition, value, syntax);
            }

            after = after is null || _isDead ? _memory.State : _memory.Join(after, _memory.State);
            _isDead = false;
        }

        _memory.State = after ?? before;
    }

    private Value ToText(IOperation operand) => ToText(operand, Evaluate(operand));

    /// <summary>What a value shows when it is turned into text.</summary>
    private Value ToText(IOperation operand, Value value) =>
        AsText(value.Facts, Strip(operand).Type) is { SaysNothing: false } told ? Written(operand, value).With(facts: told) : Written(operand, value);

    private Value Written(IOperation operand, Value value)
    {
        operand = Strip(operand);
        var type = operand.Type;
        if (type is null || IsText(type) || !Knowledge.CanCarry(type) || type is ITypeParameterSymbol or IArrayTypeSymbol || type.SpecialType == SpecialType.System_Object || type.TypeKind is TypeKind.Interface or TypeKind.Dynamic)
        {
            return Shown(value, type);
        }

        if (type.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.IsEmpty && m.IsOverride) is { } shown && _engine.Bodies.Find(shown) is { } body)
        {
            return Apply(operand, body, value, NoValues).Result;
        }

        if (type.IsRecord || type.IsAnonymousType || type.IsTupleType || !_engine.Bodies.IsSource(type))
        {
            return DataIn(value, operand).With(texts: IsPlaceObject(type) ? _memory.PlacesOf(value) : TextSet.Unknown);
        }

        // A class that says nothing about its text shows its name.
        return Inherited(type) is { } inherited ? Apply(operand, inherited, value, NoValues).Result : Value.Of(TextSet.Unknown).With(origins: value.Origins.Where(o => !o.IsWhole), taint: value.Taint);
    }

    private Program.Body? Inherited(ITypeSymbol type)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            if (t.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.IsEmpty && m.IsOverride) is { } shown)
            {
                return _engine.Bodies.Find(shown);
            }
        }

        return null;
    }

    private static bool IsPlaceObject(ITypeSymbol type) => type.Name is "FileInfo" or "DirectoryInfo" or "DriveInfo" or "Uri" or "UriBuilder" or "PathString";

    /// <summary>The text of a text, a number, or of something whose type is not known: what it carries itself.</summary>
    private Value Shown(Value value, ITypeSymbol? type)
    {
        if (value.IsPlain)
        {
            return value.With(texts: TextSet.Unknown, facts: GateFacts.NotNull);
        }

        var texts = TextOf(value);
        var taint = value.Taint;
        foreach (var node in value.Refs)
        {
            if ((node.IsOpen || node.ProgramField is not null) && !_memory.Known.Contains(node))
            {
                taint = taint.Add(node);
            }
        }

        var isAny = type?.SpecialType == SpecialType.System_Object || type is ITypeParameterSymbol;
        var origins = isAny ? value.Origins.Where(o => !o.IsWhole) : value.Origins;
        return Value.Unknown.With(origins: origins, taint: isAny ? Nodes.Stated(taint, _body.Method) : taint, texts: texts.OrUnknown(), facts: GateFacts.NotNull);
    }
}
