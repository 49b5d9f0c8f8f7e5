using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>
/// Library calls without a model. What a generic method does with a type parameter it can only move: so every type parameter
/// is a channel, from wherever the signature mentions it to wherever else it does. The rest follows the default: arguments
/// flow to the result and into a mutated receiver.
/// </content>
internal sealed partial class BodyInterpreter
{
    /// <summary>How often delegates are run to let a value go round (an accumulator, say).</summary>
    private const int ChannelRounds = 2;

    private Value CallLibrary(CallSite site)
    {
        var result = CallUnseen(site);
        return _body.MeetsGates && !_isDead && IsNotNullByContract(site.Method) ? result.With(facts: result.Facts.And(GateFacts.IsNull, GateSet.All)) : result;
    }

    /// <summary>Whether the member says that it never hands out null, as nullable reference types read it.</summary>
    private static bool IsNotNullByContract(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, ReturnsVoid: false, ReturnNullableAnnotation: NullableAnnotation.NotAnnotated, OriginalDefinition.ReturnType: { IsReferenceType: true, TypeKind: not TypeKind.TypeParameter } };

    private Value CallUnseen(CallSite site)
    {
        Refresh(site);
        if (TryNative(site, out var native))
        {
            return native;
        }

        if (AddsEntry(site))
        {
            return Value.Unknown;
        }

        var method = site.Method;
        var definition = method.OriginalDefinition;
        var channels = new Channels(method);
        if (site.Receiver is { } receiver && definition.ContainingType is { } container)
        {
            channels.Gather(this, container, receiver);
        }

        for (var round = 0; round < ChannelRounds; round++)
        {
            var isNews = false;
            for (var i = 0; i < site.Arguments.Length && i < definition.Parameters.Length; i++)
            {
                if (definition.Parameters[i].RefKind != RefKind.Out)
                {
                    isNews |= GatherArgument(site, channels, i);
                }
            }

            if (!isNews || _isDead)
            {
                break;
            }
        }

        Leak(site);
        OpenAsTold(site);
        CountAgain(site);
        if (IsExtensionThatFills(method))
        {
            channels.Scatter(this, definition.Parameters[0].Type, site.Arguments[0]);
            AddPlain(site, channels, site.Arguments[0], 1);
        }

        MutateReceiver(site, channels);
        Raise(site);
        FillBuffers(site);
        AssignOuts(site, channels);
        if (definition.MethodKind == MethodKind.Constructor)
        {
            return site.Receiver ?? Value.Unknown;
        }

        var result = WithOwnItems(Picked(site, ResultOf(site, channels)), method.ReturnType, site.Syntax);
        if (AsksForKey(method))
        {
            result = Implied(result, GateFacts.IsTrue, HasKey(site));
        }
        Defer(site, result);
        return ApplyContracts(site, ApplyFilter(site, channels, result));
    }

    /// <summary>An object that is told who may read what it holds (<c>container.Create(PublicAccessType.Blob)</c>) is open to them from here on.</summary>
    private void OpenAsTold(CallSite site)
    {
        if (site.Receiver is not { Refs.IsEmpty: false } told)
        {
            return;
        }

        for (var i = 0; i < site.Arguments.Length; i++)
        {
            // Only kinds of access that a model knows are enums that say where.
            if (site.Method.Parameters[i].Type.TypeKind == TypeKind.Enum && site.Arguments[i].Texts is { IsEmpty: false } places)
            {
                _memory.Write(told, FieldKey.Place, Value.Of(places));
            }
        }
    }

    /// <summary>Who knows what a library does with the objects that it is given: from now on others may use them.</summary>
    private void Leak(CallSite site)
    {
        if (site.Method.ContainingType.Name is "Enumerable" or "Queryable" or "AsyncEnumerable"
            || (site.Method.ContainingType.Name is "Array" or "MemoryExtensions" && Array.Exists(Asking, a => site.Method.Name.StartsWith(a, StringComparison.Ordinal) && a is not ("Copy" or "Sort" or "Reverse"))))
        {
            // Queries only read.
            return;
        }

        if (IsOfCollections(site.Method.ContainingType.ContainingNamespace))
        {
            // What a collection is given is where the collection is.
            return;
        }

        foreach (var argument in site.Arguments)
        {
            Leak(argument);
        }
    }

    private static bool IsOfCollections(INamespaceSymbol? space) => space switch
    {
        { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        { IsGlobalNamespace: false } => IsOfCollections(space.ContainingNamespace),
        _ => false,
    };

    private void Leak(Value given)
    {
        foreach (var node in given.Refs)
        {
            if (node.Kind == NodeKind.Fresh)
            {
                _memory.Leaked.Add(node);
            }
        }
    }

    /// <summary>Whether the method sees elements of any type as those of one: <c>OfType</c>, <c>Cast</c>.</summary>
    private static bool IsSorting(IMethodSymbol method) =>
        method is { Name: "OfType" or "Cast", IsStatic: true, Parameters: [{ Type: INamedTypeSymbol { IsGenericType: false } }], TypeArguments.Length: 1, OriginalDefinition.ReturnType: INamedTypeSymbol { Arity: 1 } };

    /// <summary>Delegates stay what they are. Of other objects only the data goes on: to follow each through every such call costs more than it tells.</summary>
    private bool GatherSorted(CallSite site, Channels channels, Value mixed)
    {
        var method = site.Method;
        var elements = Channels.PartOf(this, (INamedTypeSymbol)method.OriginalDefinition.ReturnType, 0, mixed, arePairs: false);
        return !elements.Funcs.IsEmpty && channels.Gather(this, method.OriginalDefinition.TypeParameters[0], Narrowed(elements, method.TypeArguments[0]));
    }

    private bool GatherArgument(CallSite site, Channels channels, int index)
    {
        var type = site.Method.OriginalDefinition.Parameters[index].Type;
        var argument = site.Arguments[index];
        if (DelegateOf(type) is null && ElementOf(type) is { } each && DelegateOf(each) is not null)
        {
            // Delegates in an array are run one by one.
            (type, argument) = (each, _memory.Read(argument, FieldKey.Element));
        }

        if (DelegateOf(type) is not { } invoke)
        {
            if (index == site.Arguments.Length - 1 && Array.IndexOf(Filters, site.Method.Name) >= 0)
            {
                return false;
            }

            return IsSorting(site.Method) ? GatherSorted(site, channels, argument) : channels.Gather(this, type, argument, arePairs: ArePairs(site.Method.Parameters[index].Type));
        }

        if (argument.Funcs.IsEmpty && !argument.Refs.Any(n => n.IsOpen || n.ProgramField is not null))
        {
            return false;
        }

        var inputs = invoke.Parameters.Select(p => channels.Put(this, p.Type, site.Operation, 3 + p.Ordinal, DataOfPlain(site).Join(ReceiverData(site)))).ToArray();
        var before = _memory.State;
        var output = InvokeOnElements(site, argument, inputs);
        if (_isDead)
        {
            // Of no elements it is run for none: the call returns all the same. (A recursion through a query ends where the query is empty.)
            (_memory.State, _isDead, output) = (before, false, Value.Bottom);
        }

        if (Knowledge.CanCarry(invoke.ReturnType) && !Channels.MentionsTypeParameter(invoke.ReturnType))
        {
            site.Answers = site.Answers.Join(DataIn(output, null));
        }

        if (IsBoolean(invoke.ReturnType) && !ReferenceEquals(output, Value.Bottom))
        {
            channels.Found |= output.Facts.When(GateFacts.IsTrue);
            channels.NotFound |= output.Facts.When(GateFacts.IsFalse);
        }

        return Filter(site, channels, type, output, invoke) | channels.Gather(this, invoke.ReturnType, output);
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element], TypeKind: TypeKind.Interface } => element,
        _ => null,
    };

    /// <summary>Members whose last argument only decides what is kept.</summary>
    private static readonly string[] Filters = ["Except", "Intersect", "ExceptBy", "IntersectBy", "ExceptWith", "IntersectWith", "SymmetricExceptWith", "SequenceEqual", "Contains", "Remove"];

    private static bool ArePairs(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments: [var element] } && IsEntry(element);

    /// <summary>A predicate that is true only of removable drives leaves only those.</summary>
    private bool Filter(CallSite site, Channels channels, ITypeSymbol type, Value output, IMethodSymbol invoke)
    {
        if (!IsBoolean(invoke.ReturnType) || output.Facts.RemovableWhenTrue.IsEmpty || invoke.Parameters.IsEmpty || site.Method.Name is "Any" or "All" or "Count" or "SkipWhile")
        {
            return false;
        }

        return channels.Replace(invoke.Parameters[0].Type, Value.Of(TextSet.Of(RemovableRoot)));
    }

    private static readonly string RemovableRoot = PlaceText.Root("removable-media");

    private void MutateReceiver(CallSite site, Channels channels)
    {
        if (site.Receiver is not { } receiver || receiver.Refs.IsEmpty || site.Method.OriginalDefinition.ContainingType is not { } container || !Mutates(site.Method))
        {
            return;
        }

        channels.Scatter(this, container, receiver);
        AddPlain(site, channels, receiver, 0);
    }

    /// <summary>An extension that puts something into what it extends: <c>writer.Write(span)</c>, <c>collection.AddRange(more)</c>, <c>session.SetString(key, text)</c>.</summary>
    private static bool IsExtensionThatFills(IMethodSymbol method) =>
        method is { IsExtensionMethod: true, Parameters.Length: > 1 } && method.Parameters[0].Type.IsReferenceType && !IsText(method.Parameters[0].Type)
        && (HandsOnWhatItExtends(method) || method.ReturnsVoid || IsBoolean(method.ReturnType) || (method.ReturnType is INamedTypeSymbol { IsGenericType: false } task && IsTaskLike(task)))
        && Array.Exists(Changes, c => method.Name.StartsWith(c, StringComparison.Ordinal));

    /// <summary>An extension that is called in chains: <c>request.AddHeader(a, b).AddBody(c)</c>. Sequences and other unchangeable things are made anew.</summary>
    private static bool HandsOnWhatItExtends(IMethodSymbol method) =>
        method is { IsExtensionMethod: true, Parameters.Length: > 1 } && method.Parameters[0].Type is INamedTypeSymbol { IsReferenceType: true, IsGenericType: false } extended
        && !IsText(extended) && !IsUnchangeable(extended) && SymbolEqualityComparer.Default.Equals(method.ReturnType, extended)
        && Array.Exists(Additions, a => method.Name.StartsWith(a, StringComparison.Ordinal));

    private static readonly string[] Additions = ["Add", "Set", "Put", "Insert", "Write", "Push", "Enqueue", "Attach"];

    /// <summary>Puts into the object what no type parameter of its own speaks for.</summary>
    private void AddPlain(CallSite site, Channels channels, Value receiver, int first)
    {
        var container = site.Method.OriginalDefinition.ContainingType;
        var plain = Value.Unknown;
        for (var i = first; i < site.Arguments.Length; i++)
        {
            var parameter = site.Method.OriginalDefinition.Parameters[i];
            if (parameter.RefKind == RefKind.Out || DelegateOf(parameter.Type) is not null || (channels.Mentions(parameter.Type) && (first > 0 ? Channels.MentionsTypeParameter(site.Method.OriginalDefinition.Parameters[0].Type) : !Channels.MentionsOnlyMethod(parameter.Type))) || NamesParameter(parameter) || Decides(parameter))
            {
                continue;
            }

            if (IsUntypedCollection(container) && (parameter.Type.SpecialType == SpecialType.System_Object || (IsText(parameter.Type) && container.ContainingNamespace.Name is "Collections" or "Specialized")))
            {
                _memory.Add(receiver, i == 0 && site.Arguments.Length == 2 && parameter.Name is "key" or "name" ? FieldKey.Key : FieldKey.Element, site.Arguments[i].WithoutFacts());
                continue;
            }

            if (IsException(container) && IsExceptions(parameter.Type))
            {
                _memory.Add(receiver, FieldKey.Inner, site.Arguments[i].WithoutFacts());
                continue;
            }

            plain = plain.Join(DataIn(site.Arguments[i], site.Operands[i]));
        }

        if (!plain.IsPlain)
        {
            _memory.Add(receiver, FieldKey.Content, plain.WithoutFacts());
        }
    }

    /// <summary>Buffers that a call fills: <c>CopyTo</c>, <c>Array.Copy</c>, <c>Read</c>, <c>GetBytes</c> and their kind.</summary>
    private void FillBuffers(CallSite site)
    {
        var name = site.Method.Name;
        if (name.StartsWith("Write", StringComparison.Ordinal) || name.StartsWith("Send", StringComparison.Ordinal) || name.StartsWith("Append", StringComparison.Ordinal)
            || site.Method.MethodKind == MethodKind.Constructor || !Fills(name))
        {
            return;
        }

        for (var i = 0; i < site.Arguments.Length; i++)
        {
            if (site.Method.Parameters[i].RefKind != RefKind.None || !IsBuffer(site.Method.Parameters[i].Type) || (i == 0 && name is "Copy" or "BlockCopy" or "ConstrainedCopy" or "GetString"))
            {
                continue;
            }

            var content = _memory.Read(site.Receiver ?? Value.Unknown, FieldKey.Element).Join(ReceiverData(site));
            for (var other = 0; other < site.Arguments.Length; other++)
            {
                if (other != i && (site.Method.IsStatic || !IsBuffer(site.Method.Parameters[other].Type)))
                {
                    content = content.Join(_memory.Read(site.Arguments[other], FieldKey.Element)).Join(DataIn(site.Arguments[other], null));
                }
            }

            if (!content.IsPlain)
            {
                _memory.Add(site.Arguments[i], FieldKey.Element, content.WithoutFacts());
            }
        }
    }

    private static bool Fills(string name) =>
        name.Contains("Copy") || name.StartsWith("Read", StringComparison.Ordinal) || name.StartsWith("Get", StringComparison.Ordinal) || name.StartsWith("Fill", StringComparison.Ordinal)
        || name.StartsWith("TryFormat", StringComparison.Ordinal) || name.StartsWith("TryWrite", StringComparison.Ordinal) || name.StartsWith("Encode", StringComparison.Ordinal) || name.StartsWith("Decode", StringComparison.Ordinal) || name.StartsWith("TransformBlock", StringComparison.Ordinal);

    private static bool IsBuffer(ITypeSymbol type) =>
        type is IArrayTypeSymbol || type.Name is "Span" or "Memory" or "Array" || (type.SpecialType == SpecialType.System_Array);

    /// <summary>Questions do not change what they are asked of; everything else may.</summary>
    private static bool Mutates(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.Constructor)
        {
            return true;
        }

        if (IsUnchangeable(method.ContainingType) || IsDatabase(method.ContainingType))
        {
            return false;
        }

        var name = method.Name;
        if (!name.StartsWith("GetOrAdd", StringComparison.Ordinal) && Array.Exists(Questions, q => name.StartsWith(q, StringComparison.Ordinal)))
        {
            return false;
        }

        return method.ReturnsVoid
            || method.ReturnType is INamedTypeSymbol { IsGenericType: false } task && IsTaskLike(task)
            || SymbolEqualityComparer.Default.Equals(method.ReturnType.OriginalDefinition, method.ContainingType.OriginalDefinition)
            || Array.Exists(Changes, c => name.StartsWith(c, StringComparison.Ordinal));
    }

    /// <summary>Objects that no call changes: texts, immutable collections, patterns, encodings, formats, options.</summary>
    private static bool IsUnchangeable(INamedTypeSymbol type)
    {
        if (type.ContainingNamespace is { Name: "Immutable" or "Frozen" })
        {
            return type.Name != "Builder";
        }

        return type.SpecialType == SpecialType.System_String || type.IsRecord
            || type.Name is "Regex" or "Match" or "Group" or "Capture" or "Uri" or "JsonSerializerOptions" or "JsonElement" or "Version" or "Random" or "CompositeFormat"
            || type.Name.EndsWith("Encoding", StringComparison.Ordinal) || type.Name.EndsWith("Comparer", StringComparison.Ordinal)
            || type.Name.EndsWith("Info", StringComparison.Ordinal) && type.ContainingNamespace is { Name: "Globalization" or "Reflection" };
    }

    /// <summary>What is put into a database is read from it under a type that tells what it is: of a set of any entities nobody gets one as another.</summary>
    private static bool IsDatabase(INamedTypeSymbol type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t is { ContainingNamespace.Name: "EntityFrameworkCore" or "Entity" } and ({ Name: "DbContext" } or { Name: "DbSet" or "IDbSet", TypeArguments: [ITypeParameterSymbol] }))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] Questions =
        ["Publish", "Send", "Notify", "Raise", "Dispatch", "Save", "Validate", "Log", "Contains", "Remove", "Find", "Exists", "Compare", "Equals", "Get", "Peek", "Count", "CopyTo", "Clone", "Wait", "Dispose", "Close", "Flush", "Clear", "ForEach", "Sort", "Reverse", "Read"];

    private static readonly string[] Changes =
        ["Add", "TryAdd", "GetOrAdd", "Append", "Insert", "Push", "Enqueue", "TryEnqueue", "Write", "TryWrite", "TrySet", "Set", "Put", "Load", "Push", "With", "Use", "Attach"];

    private void AssignOuts(CallSite site, Channels channels)
    {
        var definition = site.Method.OriginalDefinition;
        for (var i = 0; i < site.Operands.Length; i++)
        {
            if (definition.Parameters[i].RefKind is not (RefKind.Out or RefKind.Ref) || site.Operands[i] is not { } operand)
            {
                continue;
            }

            var type = definition.Parameters[i].Type;
            var value = channels.Mentions(type)
                ? channels.Put(this, type, site.Operation, 20 + i, Value.Unknown)
                : AsResult(DataOfPlain(site).Join(ReceiverData(site)), definition, type);
            value = WithOwnItems(value, site.Method.Parameters[i].Type, site.Syntax);
            if (AsksForKey(site.Method) && site.Receiver is { } dictionary)
            {
                value = KeepsFacts(dictionary) && ReferenceEquals(_memory.Read(dictionary, FieldKey.Element), Value.Bottom) ? Default(site.Method.Parameters[i].Type) : value;
                value = AtIndex(dictionary, site.Operands[0], site.Arguments[0].Facts, value) is var at && !ReferenceEquals(at, value) ? at.With(facts: at.Facts.Join(Default(site.Method.Parameters[i].Type).Facts)) : value;
            }

            Store(operand, definition.Parameters[i].RefKind == RefKind.Ref ? value.Join(site.Arguments[i]) : value, site.Syntax);
        }
    }

    private Value ResultOf(CallSite site, Channels channels)
    {
        var definition = site.Method.OriginalDefinition;
        var type = definition.ReturnType;
        if (definition.ReturnsVoid)
        {
            return Value.Unknown;
        }

        if (channels.Mentions(type))
        {
            return Deferred(site, channels.Put(this, type, site.Operation, 1, Value.Unknown));
        }

        if (HandsOnWhatItExtends(site.Method) && !site.Arguments[0].Refs.IsEmpty)
        {
            return site.Arguments[0].WithoutFacts();
        }

        if (site.Receiver is { } fluent && IsFluent(site.Method) && !fluent.Refs.IsEmpty)
        {
            return fluent.WithoutFacts();
        }

        // A type parameter that no argument mentions is made of the plain arguments: Deserialize<T>(text), Cast<T>(sequence).
        var data = DataOfPlain(site).Join(channels.All(this)).Join(ReceiverData(site)).Join(site.Answers);
        var result = IsFound(site.Method) ? Value.Unknown : AsResult(data, definition, site.Method.ReturnType);
        if (Knowledge.CanCarry(site.Method.ReturnType) && result.Refs.IsEmpty)
        {
            result = result.With(refs: NodeSet.Of(MakesNew(definition) ? Nodes.Fresh(site.Operation, Node.FilledByLibrary, null) : Nodes.Result(site.Operation)));
        }

        return site.Receiver is { } receiver && SymbolEqualityComparer.Default.Equals(site.Method.ReturnType, site.Method.ContainingType) && !site.Method.IsStatic && Mutates(site.Method)
            ? result.Join(receiver).WithoutFacts()
            : result;
    }

    /// <summary>
    /// Whether an object behind a contract of the program is found by its name or type, as a container of services does: no library makes one out of a text.
    /// </summary>
    private bool IsFound(IMethodSymbol method) =>
        IsContract(method.ReturnType) && !MakesNew(method) && !WritesOut(method) && !method.Parameters.Any(p => Narrowing.IsOfAnyType(p.Type) || _engine.Bodies.IsSource(p.Type) || p.Type is IArrayTypeSymbol or INamedTypeSymbol { IsGenericType: true });

    private bool IsContract(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(c => c.TypeKind == TypeKind.Interface && _engine.Bodies.IsSource(c)),
        INamedTypeSymbol named when _engine.Bodies.IsSource(named) => named.TypeKind == TypeKind.Interface,
        INamedTypeSymbol { TypeArguments: [var held, ..] } => IsContract(held),
        _ => false,
    };

    /// <summary>A builder hands itself out again: <c>builder.Append(a).Append(b)</c>.</summary>
    private static bool IsFluent(IMethodSymbol method) =>
        method.ContainingType is { IsReferenceType: true } type && SymbolEqualityComparer.Default.Equals(method.ReturnType, type) && Mutates(method)
        && (type.Name.EndsWith("Builder", StringComparison.Ordinal) || Array.Exists(Changes, c => method.Name.StartsWith(c, StringComparison.Ordinal)));

    /// <summary>A query that only leaves out or orders elements is run when it is read: what is in the collection by then.</summary>
    private static Value Deferred(CallSite site, Value result) =>
        site.Method is { IsExtensionMethod: true, ContainingType.Name: "Enumerable" or "Queryable" or "AsyncEnumerable" } or { ReducedFrom: not null, ContainingType.Name: "Enumerable" or "Queryable" or "AsyncEnumerable" }
            && site.Arguments.Length > 0 && Array.IndexOf(Queries, site.Method.Name) >= 0
            ? result.With(refs: result.Refs.Union(site.Arguments[0].Refs))
            : result;

    private static readonly string[] Queries =
        ["Skip", "SkipLast", "Take", "TakeLast", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Reverse", "Distinct", "DistinctBy", "Concat", "Append", "Prepend", "Union", "Except", "Intersect", "DefaultIfEmpty", "Where", "TakeWhile", "SkipWhile"];

    /// <summary>Members that build an object out of nothing but their arguments; all others may hand out one that others know.</summary>
    private static bool MakesNew(IMethodSymbol method) =>
        method.Name.StartsWith("Deserialize", StringComparison.Ordinal) || method.Name.StartsWith("CreateInstance", StringComparison.Ordinal);

    /// <summary>A result that carries data: text or number directly, an object by its parts as well.</summary>
    private Value AsResult(Value data, IMethodSymbol method, ITypeSymbol type)
    {
        if (!Knowledge.CanCarry(type))
        {
            return KeepsNumbers(method) && !IsBoolean(type) ? AsData(data, type) : Value.Unknown;
        }

        // A text that is made of an object tells what the object says of itself; what hangs below it only where the whole is written out.
        data = data.With(facts: GateFacts.None);
        return !IsText(type) && (ElementOf(type) is not { } element || !IsText(element)) ? data : WritesOut(method) ? Written(data) : Stated(data);
    }

    /// <summary>The data as a text that says what the objects say of themselves.</summary>
    private Value Stated(Value data) => data.With(origins: data.Origins.Stated(), taint: Nodes.Stated(data.Taint, _body.Method));

    /// <summary>The data as a text into which all that hangs on the objects was written.</summary>
    private Value Written(Value data) => data.With(origins: data.Origins.Written(), taint: Nodes.Written(data.Taint, _body.Method));

    /// <summary>What generic code hands out as a text is a text: nothing hangs below it, whatever went in.</summary>
    private Value AsGiven(Value value, ITypeSymbol? type, ITypeSymbol declared) => IsText(type) && !IsText(declared) ? Stated(value) : value;

    /// <summary>Members that turn a whole object into text: serializers, formatters, mappers.</summary>
    private static bool WritesOut(IMethodSymbol method) =>
        Array.Exists(WritingOut, w => method.Name.Contains(w) || method.ContainingType.Name.Contains(w));

    private static readonly string[] WritingOut = ["Serial", "Json", "Xml", "Csv", "Yaml", "Dump", "Format", "Render", "Encode", "Convert", "Map", "Template", "Export", "Report"];

    /// <summary>Numbers are carried on by arithmetic, parsing and parts of dates; not by questions about texts and collections.</summary>
    private bool KeepsNumbers(IMethodSymbol method)
    {
        if ((IsBoolean(method.ReturnType) && !method.Name.StartsWith("TryParse", StringComparison.Ordinal)) || method.Name is "GetHashCode" or "CompareTo" or "Compare" or "Equals" or "IndexOf")
        {
            return false;
        }

        return method.Name is "Parse" or "ParseExact" or "TryParse" or "TryParseExact"
            || method.ContainingType is { Name: "Convert" or "Math" or "BitConverter" or "Interlocked" or "Volatile" }
            || ReadsOne(method)
            || (method.ContainingType is { IsValueType: true } container && !Knowledge.CanCarry(container));
    }

    /// <summary>Reads one number, date or character out of content: <c>ReadByte</c>, <c>GetInt32</c>, <c>TryGetDateTime</c>; not how many there are.</summary>
    private static bool ReadsOne(IMethodSymbol method)
    {
        var name = method.Name;
        if (name is "Read" or "Peek")
        {
            return method.Parameters.IsEmpty;
        }

        return (name.StartsWith("Read", StringComparison.Ordinal) || name.StartsWith("Get", StringComparison.Ordinal) || name.StartsWith("TryGet", StringComparison.Ordinal))
            && Array.Exists(Scalars, s => name.EndsWith(s, StringComparison.Ordinal));
    }

    private static readonly string[] Scalars = ["Byte", "Int16", "Int32", "Int64", "Single", "Double", "Decimal", "Float", "Char", "DateTime", "DateTimeOffset", "Guid"];

    private Value ReceiverData(CallSite site) => site.Receiver is { } receiver && !site.Method.IsStatic ? DataIn(receiver, site.Instance) : Value.Unknown;

    /// <summary>The data of the arguments that no type parameter and no delegate speaks for.</summary>
    private Value DataOfPlain(CallSite site)
    {
        var data = Value.Unknown;
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            var parameter = site.Method.OriginalDefinition.Parameters[i];
            if (parameter.RefKind != RefKind.Out && DelegateOf(parameter.Type) is null && !Channels.MentionsTypeParameter(parameter.Type) && !Decides(parameter))
            {
                data = data.Join(DataIn(site.Arguments[i], site.Operands[i]));
            }
        }

        return data;
    }

    private Value DataOfAll(IEnumerable<Value> values, ITypeSymbol? type)
    {
        var data = Value.Unknown;
        foreach (var value in values)
        {
            data = data.Join(DataIn(value, null));
        }

        return AsData(data, type);
    }

    /// <summary>What a library sees of an argument: all of an object that holds data, the text of one that is shown as text.</summary>
    private Value DataIn(Value value, IOperation? operand)
    {
        var (origins, nodes) = _memory.DataOf(value);
        return origins.IsEmpty && nodes.IsEmpty ? Value.Unknown : Value.Unknown.With(origins: origins, taint: nodes);
    }

    /// <summary>The value as mere data of a type: nothing where the type cannot carry any, unless it is a personal number itself.</summary>
    private Value AsData(Value value, ITypeSymbol? type)
    {
        var (origins, nodes) = _memory.DataOf(value);
        if (origins.IsEmpty && nodes.IsEmpty)
        {
            return Value.Unknown;
        }

        var data = Value.Unknown.With(origins: origins, taint: nodes);
        return IsBoolean(type) ? Value.Unknown : IsText(type) ? Stated(data) : data;
    }

    private static IMethodSymbol? DelegateOf(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "Expression", TypeArguments.Length: 1, ContainingNamespace.Name: "Expressions" } expression)
        {
            type = expression.TypeArguments[0];
        }

        return (type as INamedTypeSymbol)?.DelegateInvokeMethod;
    }

    /// <summary>The name of a parameter, as exceptions about arguments take it, is the program's and nobody's data.</summary>
    private static bool NamesParameter(IParameterSymbol parameter) =>
        parameter is { Name: "paramName", ContainingType: { } type } && type.Name.StartsWith("Argument", StringComparison.Ordinal) && type.Name.EndsWith("Exception", StringComparison.Ordinal);

    /// <summary>What is looked for, or where to cut: it decides what the result is made of, and is no part of it.</summary>
    private static bool Decides(IParameterSymbol parameter) =>
        parameter.ContainingType is { Name: "String" or "StringBuilder" or "Regex" or "MemoryExtensions" }
        && (parameter.Name is "pattern" or "oldValue" or "oldChar" or "trimChar" or "trimChars" or "trimElement" or "trimElements" or "anyOf"
            || (parameter.Name == "separator" && parameter.ContainingSymbol.Name == "Split"));

    private static bool IsExceptions(ITypeSymbol type) => IsException(type) || (ElementOf(type) is { } element && IsException(element));

    private static bool IsUntypedCollection(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: false } && type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);
}
