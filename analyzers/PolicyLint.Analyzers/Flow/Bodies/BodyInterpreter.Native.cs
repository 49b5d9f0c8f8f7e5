using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>Library members whose meaning no signature tells: tasks, enumerators, paths, texts, drives, configuration.</content>
internal sealed partial class BodyInterpreter
{
    private bool TryNative(CallSite site, out Value result)
    {
        if (_engine.HasGates && TryForm(site, out result))
        {
            return true;
        }

        result = Value.Unknown;
        var method = site.Method;
        var type = method.ContainingType;
        switch (method.Name)
        {
            case "GetEnumerator" or "GetAsyncEnumerator" or "AsSpan" or "AsMemory" or "AsEnumerable" or "AsQueryable" or "AsReadOnly" or "WithCancellation" or "AsAsyncEnumerable":
                if (site.Receiver is { } sequence && !method.IsStatic)
                {
                    BeginRounds(sequence);
                    result = sequence;
                    return true;
                }

                if (method.IsStatic && site.Arguments.Length > 0 && method.Name is not ("GetEnumerator" or "GetAsyncEnumerator"))
                {
                    result = site.Arguments[0];
                    return true;
                }

                return false;
            case "ConfigureAwait" when method.IsStatic && site.Arguments.Length > 0:
                result = site.Arguments[0];
                return true;
            case "ConfigureAwait" or "AsTask" or "GetAwaiter" or "Preserve" when site.Receiver is { } task && IsAwaitable(type):
                result = task;
                return true;
            case "GetResult" or "Wait" or "WaitAsync" when site.Receiver is { } task && IsAwaitable(type):
                result = method.Name == "WaitAsync" ? task : Await(task, site.Operation);
                return true;
            case "Create" when type is { Name: "Tuple" or "ValueTuple" or "KeyValuePair", Arity: 0 } && IsLibrary(type) && method.TypeArguments.Length == site.Arguments.Length && method.ReturnType is INamedTypeSymbol parted:
                result = InParts(Made(site.Operation, parted, 1), parted, site.Arguments);
                return true;
            case ".ctor" when type is { Name: "Tuple" or "ValueTuple" or "KeyValuePair", IsGenericType: true } && IsLibrary(type) && type.TypeArguments.Length == site.Arguments.Length && site.Receiver is { } parts:
                result = InParts(parts, type, site.Arguments);
                return true;
            case "FromResult" when IsTaskLike(type) && site.Arguments.Length == 1:
                result = Made(site.Operation, method.ReturnType, 2);
                _memory.Write(result, FieldKey.Result, site.Arguments[0]);
                return true;
            case ".ctor" when IsTaskLike(type) && method.OriginalDefinition.Parameters is [{ Type: ITypeParameterSymbol }] && site.Receiver is { } brought:
                _memory.Write(brought, FieldKey.Result, site.Arguments[0]);
                result = brought;
                return true;
            case "WhenAll" or "WaitAll" when IsTaskLike(type):
                result = AwaitAll(site);
                return true;
            case "DynamicInvoke" when type.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate && site is { Receiver: { Funcs.IsEmpty: false } named, Arguments: [var packed] }:
                result = InvokeDelegate(site.Operation, named, [.. Enumerable.Repeat(_memory.Read(packed, FieldKey.Element), named.Funcs.MaxArity)]);
                return true;
            case "Invoke" or "DynamicInvoke" when type is { TypeKind: TypeKind.Delegate } && site.Receiver is { } called:
                result = InvokeDelegate(site.Operation, called, site.Arguments);
                return true;
            case "GetValueOrDefault" when type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && site.Receiver is { } nullable:
                var otherwise = site.Arguments.Length == 0 ? Default(method.ReturnType) : site.Arguments[0];
                result = nullable.Join(otherwise.With(facts: otherwise.Facts.Plus(nullable.Facts.When(GateFacts.IsNull))));
                return true;
            case "ContinueWith" when site.Receiver is { } first && IsTaskLike(type):
                return RunTask(site, out result, first);
            case "Unwrap" when site.Arguments.Length == 1 && IsTaskLike(method.ReturnType):
                result = Unwrapped(site.Arguments[0]);
                return true;
            case "ReferenceEquals" or "Equals":
                result = Value.Unknown.With(facts: FactsOfEquals(site));
                return true;
            case "GetHashCode" or "GetType" or "Dispose" or "DisposeAsync":
                return true;
            case "ToString" when site.Receiver is { } shown && site.Instance is not null:
                result = ToText(site.Instance, shown);
                result = IsNumbered(site) ? result.With(facts: GateFacts.NotNull) : result;
                return true;
            case "GetInvocationList" when site.Receiver is { } several && type.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate:
                result = Sequence(site.Operation, several);
                return true;
            case "op_Implicit" when Channels.IsWindow(type) && site.Arguments.Length == 1:
                result = site.Arguments[0];
                return true;
            case "Slice" when site.Receiver is { } whole && Channels.IsWindow(type):
                result = whole;
                return true;
            case "Clear" or "RemoveAll" when site.Receiver is { } emptied && site.Arguments.Length == 0 && method.ReturnsVoid | type.Name == "StringBuilder":
                CountAgain(site);
                Empty(emptied);
                result = emptied;
                return true;
            case "SetLength" when site is { Receiver: { } cut, Arguments: [{ Facts: var length }] } && length.Equals(GateFacts.Constant(0)):
                Empty(cut);
                return true;
            case ".ctor" when type is { Name: "ProcessStartInfo", ContainingNamespace.Name: "Diagnostics" }:
                FillStartInfo(site);
                return false;
            case "Start" when type is { Name: "Process", ContainingNamespace.Name: "Diagnostics" }:
                ReportCommand(site);
                return false;
            case ".ctor" when type.Name == "Thread" && site is { Receiver: { } starting, Arguments: [var start, ..] }:
                _memory.Add(starting, FieldKey.Result, start);
                return false;
            case "Start" or "UnsafeStart" when type.Name == "Thread" && site is { Receiver: { } thread, Arguments: [var state] }:
                RunLater(site, _memory.Read(thread, FieldKey.Result), state);
                return true;
            case "Add" when site is { Receiver: { } recipients, Instance.Type.Name: "MailAddressCollection" or "InternetAddressList", Arguments: [var recipient] }:
                _memory.Add(recipients, FieldKey.Place, recipient.WithoutFacts());
                return true;
            case "Add" when site is { Receiver: { } list, Arguments: [var word] } && type.Name == "Collection":
                AddArgument(list, word);
                return false;
            case "GetKey" or "GetKeyList" when site.Receiver is { } keyed && IsKeyed(type):
                result = method.Name == "GetKey" ? Inherit(_memory.Read(keyed, FieldKey.Key), keyed, method.ReturnType) : Sequence(site.Operation, _memory.Read(keyed, FieldKey.Key));
                return true;
            case "Get" or "GetByIndex" or "GetValues" or "GetValueList" when site.Receiver is { } keyed && IsKeyed(type) && IsUntypedCollection(type):
                var kept = Inherit(_memory.Read(keyed, FieldKey.Element), keyed, method.ReturnType);
                result = method.Name is "Get" or "GetByIndex" ? kept : Sequence(site.Operation, kept);
                return true;
            case "Compile" when site.Receiver is { } tree && type.ContainingNamespace?.Name == "Expressions":
                result = tree;
                return true;
            case "Run" or "StartNew" when IsTaskLike(type) || type.Name == "TaskFactory":
                return RunTask(site, out result);
            case "Exchange" when type.Name == "Interlocked":
                result = site.Arguments[0];
                Store(site.Operands[0]!, site.Arguments[1], site.Syntax);
                return true;
        }

        if (IsPipe(type) && TryPipe(site, out result))
        {
            return true;
        }

        return type.ContainingNamespace?.Name switch
        {
            "IO" when type.Name == "Path" => TryPath(site, out result),
            "IO" when type.Name is "DriveInfo" => TryDrive(site, out result),
            "System" when type.SpecialType == SpecialType.System_String => TryString(site, out result),
            "System" when type.Name == "Environment" => TryEnvironment(site, out result),
            "System" when type.Name is "Uri" or "UriBuilder" => TryUri(site, out result),
            "Configuration" => TryOptions(site, out result) || TryConfiguration(site, out result),
            "DependencyInjection" => TryOptions(site, out result),
            "System" when type.Name == "Activator" => TryActivate(site, out result),
            "System" when type.Name == "Type" => TryReflection(site, out result),
            "Reflection" => TryReflection(site, out result),
            _ => method.Name is "MapPath" && site.Arguments.Length == 1 && TryMapPath(site.Arguments[0], out result),
        };
    }

    /// <summary>Whatever was in the collection or builder is gone.</summary>
    private void Empty(Value collection)
    {
        foreach (var key in Contents)
        {
            _memory.Write(collection, key, Value.Unknown);
        }
    }

    /// <summary>A tuple or pair holds each of its parts as it is.</summary>
    private Value InParts(Value made, INamedTypeSymbol type, Value[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            _memory.Write(made, Channels.KeyOf(type, i), parts[i].With(facts: parts[i].Facts.Plus(_memory.State.Held)));
        }

        return made;
    }

    private static readonly FieldKey[] Contents = [FieldKey.Element, FieldKey.Key, FieldKey.Content];

    /// <summary>Both forms: of an object with another, and of two arguments. A comparison that is told how to compare says nothing.</summary>
    private GateFacts FactsOfEquals(CallSite site)
    {
        if (site.Operands is [.., { ConstantValue: { HasValue: true, Value: int how } }] && site.Method.Parameters[^1].Type.Name == "StringComparison")
        {
            return FactsOfTextEquals(site, (StringComparison)how);
        }

        var isPair = site.Arguments.Length == 2 && IsComparable(site.Method.Parameters[1].Type) && (site.Method.IsStatic || site.Method.ContainingType.Name is "EqualityComparer" or "IEqualityComparer");
        var (left, right) = isPair ? (site.Operands[0], site.Operands[1]) : (site.Instance, site.Operands.FirstOrDefault());
        var (of, with) = isPair ? (site.Arguments[0], site.Arguments[1]) : (site.Receiver, site.Arguments.FirstOrDefault());
        return left is null || right is null || of is null || with is null || (!isPair && site.Arguments.Length != 1)
            ? GateFacts.None
            : FactsOfEquality(left, of, right, with);
    }

    /// <summary>Texts that are compared as the last argument says; one of them a constant.</summary>
    private static GateFacts FactsOfTextEquals(CallSite site, StringComparison how)
    {
        var (left, right) = site.Method.IsStatic ? (site.Operands[0], site.Operands[1]) : (site.Instance, site.Operands[0]);
        var (of, with) = site.Method.IsStatic ? (site.Arguments[0], site.Arguments[1]) : (site.Receiver, site.Arguments[0]);
        var (text, value) = (right?.ConstantValue.Value as string ?? with?.Facts.OnlyText) is { } r ? (r, of) : (left?.ConstantValue.Value as string ?? of?.Facts.OnlyText) is { } l ? (l, with) : (null, null);
        if (text is null || value is null)
        {
            return GateFacts.None;
        }

        var isExact = how is StringComparison.Ordinal;
        bool IsMet(string condition) => condition[0] == '=' && string.Equals(condition.Substring(1), text, isExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
        return FactsOf(isExact ? OutcomeOfEquality(value, text, null) : new Outcome(value.Facts.WhenSome(IsMet), value.Facts.WhenAny(c => !IsMet(c)), NodeSet.Empty));
    }

    /// <summary>The type of what is given, boxed or not.</summary>
    private static ITypeSymbol? Unboxed(IOperation? operand)
    {
        while (operand is IConversionOperation { OperatorMethod: null } boxing)
        {
            operand = boxing.Operand;
        }

        return operand?.Type;
    }

    private static object? ConstantOf(IOperation operand)
    {
        while (operand is IConversionOperation { OperatorMethod: null, ConstantValue.HasValue: false } boxing)
        {
            operand = boxing.Operand;
        }

        return operand.ConstantValue.Value;
    }

    /// <summary>Whether an enum is written in another way than by its names.</summary>
    private static bool IsNumbered(CallSite site) =>
        site.Method.Parameters is [{ Type.SpecialType: SpecialType.System_String }, ..] && !(site.Operands[0] is { ConstantValue: { HasValue: true, Value: "G" or "g" or "F" or "f" or "" or null } });

    private static bool IsComparable(ITypeSymbol type) => type is not { Name: "StringComparison" };

    private static bool IsAwaitable(INamedTypeSymbol type) => IsTaskLike(type) || type.Name.EndsWith("Awaiter", StringComparison.Ordinal);

    /// <summary>The awaited value; what awaiting grants is held from here on.</summary>
    private Value Await(Value task, IOperation operation)
    {
        _memory.State = _memory.State.Hold(task.Facts.When(GateFacts.IsAwaited));
        var value = _memory.Read(task, FieldKey.Result);
        if (ReferenceEquals(value, Value.Bottom))
        {
            value = Value.Unknown;
        }

        value = Named(value, operation);
        return operation.Type is { } type && !Knowledge.CanCarry(type) && task.Origins.IsEmpty
            ? WithOwnItems(value, type, operation.Syntax)
            : WithOwnItems(value.With(origins: value.Origins.Union(task.Origins), taint: value.Taint.Union(task.Taint)), operation.Type, operation.Syntax);
    }

    /// <summary>Awaits what is no task but has an awaiter in the program: its members run.</summary>
    private Value? AwaitOwn(IAwaitOperation await)
    {
        if (await.Operation.Type is not { } type || IsLibrary(type) || await.Syntax is not Microsoft.CodeAnalysis.CSharp.Syntax.AwaitExpressionSyntax syntax || _engine.Bodies.ModelOf(syntax.SyntaxTree, _body.Root.Symbol) is not { } model)
        {
            return null;
        }

        var info = Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetAwaitExpressionInfo(model, syntax);
        return info is { GetAwaiterMethod: { } getAwaiter, GetResultMethod: { } getResult }
            ? CallWith(await, getResult, CallWith(await, getAwaiter, Evaluate(await.Operation)))
            : null;
    }

    /// <summary>A call that the compiler writes: of a member, or of an extension.</summary>
    private Value CallWith(IOperation operation, IMethodSymbol method, Value receiver) => method.IsStatic || method.ReducedFrom is not null
        ? Call(new CallSite(operation, method.ReducedFrom ?? method, null, null, [receiver], [null], false))
        : Call(new CallSite(operation, method, receiver, null, NoValues, [], method.IsVirtual || method.IsAbstract || method.IsOverride));

    private Value AwaitAll(CallSite site)
    {
        var tasks = Value.Bottom;
        GateSet awaited = GateSet.None;
        foreach (var argument in site.Arguments)
        {
            var elements = _memory.Read(argument, FieldKey.Element);
            tasks = tasks.Join(elements.IsPlain ? argument : elements);
            awaited |= argument.Facts.When(GateFacts.IsAwaited);
        }

        var made = Made(site.Operation, site.Method.ReturnType, 2);
        var results = Made(site.Operation, null, 3);
        _memory.Add(results, FieldKey.Element, _memory.Read(tasks, FieldKey.Result));
        if (site.Arguments.Length == 1 && CountFacts(site.Arguments[0]) is { SaysNothing: false } counted)
        {
            _memory.Write(results, FieldKey.Count, Value.Unknown.With(facts: counted));
        }

        _memory.Write(made, FieldKey.Result, results);
        if (site.Method.ReturnsVoid)
        {
            _memory.State = _memory.State.Hold(awaited);
        }

        return made.With(facts: GateFacts.None.And(GateFacts.IsAwaited, awaited | tasks.Facts.When(GateFacts.IsAwaited)));
    }

    /// <summary>A delegate that is run as a task: what it returns is awaited, and what it holds on return is held when the task is awaited.</summary>
    private bool RunTask(CallSite site, out Value result, Value? first = null)
    {
        result = Value.Unknown;
        if (site.Arguments.Length == 0)
        {
            return false;
        }

        var before = _memory.State.Held;
        var returned = InvokeDelegate(site.Operation, site.Arguments[0], first is null ? [.. site.Arguments.Skip(1)] : [first, .. site.Arguments.Skip(1)]);
        if (_isDead)
        {
            _isDead = false;
            return true;
        }

        var gained = _memory.State.Held;
        _memory.State = _memory.State.Release(before);
        var inner = first is null && IsTask(returned);
        var made = Made(site.Operation, site.Method.ReturnType, 2);
        _memory.Write(made, FieldKey.Result, inner ? _memory.Read(returned, FieldKey.Result) : returned);
        result = made.With(facts: GateFacts.None.And(GateFacts.IsAwaited, gained | returned.Facts.When(GateFacts.IsAwaited)));
        return true;
    }

    private bool IsTask(Value value) => value.Refs.Any(n => n.Kind is NodeKind.Fresh or NodeKind.Result && _memory.Slots.FindField(n, FieldKey.Result) >= 0);

    /// <summary>The task in a task.</summary>
    private Value Unwrapped(Value outer)
    {
        var inner = _memory.Read(outer, FieldKey.Result);
        return ReferenceEquals(inner, Value.Bottom)
            ? outer
            : inner.With(facts: inner.Facts.And(GateFacts.IsAwaited, inner.Facts.When(GateFacts.IsAwaited) | outer.Facts.When(GateFacts.IsAwaited)));
    }

    private bool TryPath(CallSite site, out Value result)
    {
        result = Value.Unknown;
        var texts = site.Method.Name switch
        {
            "Combine" or "Join" => CombinePaths(site),
            "GetFullPath" or "TrimEndingDirectorySeparator" or "ChangeExtension" => site.Arguments.Length == 2 && site.Method.Name == "GetFullPath"
                ? TextOf(site.Arguments[1]).Pair(TextOf(site.Arguments[0]), (a, b) => a.Combine(b))
                : TextOf(site.Arguments[0]),
            "GetDirectoryName" or "GetPathRoot" => TextOf(site.Arguments[0]).Map(t => t.Directory()),
            "GetTempPath" or "GetTempFileName" => TextSet.Of(PlaceText.Root("unmanaged-local")),
            _ => TextSet.Unknown,
        };
        var (origins, nodes) = _memory.DataOf(DataOfAll(site.Arguments, null));
        result = Value.Unknown.With(texts: texts, origins: origins, taint: nodes);
        return true;
    }

    private TextSet CombinePaths(CallSite site)
    {
        IEnumerable<Value> parts = site.Operands.Length == 1 && site.Operands[0] is { } array && Strip(array) is IArrayCreationOperation { Initializer: { } initializer }
            ? initializer.ElementValues.Select(Evaluate)
            : site.Arguments;
        TextSet? combined = null;
        foreach (var part in parts)
        {
            combined = combined is null ? TextOf(part).OrUnknown() : combined.Pair(TextOf(part), (a, b) => a.Combine(b));
        }

        return combined ?? TextSet.Unknown;
    }

    private bool TryDrive(CallSite site, out Value result)
    {
        result = Value.Unknown;
        if (site.Method.MethodKind == MethodKind.Constructor && site.Receiver is { } made)
        {
            _memory.Write(made, FieldKey.Place, site.Arguments[0]);
            result = made;
            return true;
        }

        if (site.Method.Name != "GetDrives")
        {
            return false;
        }

        result = Made(site.Operation, site.Method.ReturnType, 1);
        _memory.Write(result, FieldKey.Element, Value.Of(Nodes.Result(site.Operation, 2)));
        return true;
    }

    private bool TryString(CallSite site, out Value result)
    {
        result = Value.Unknown;
        var method = site.Method;
        var receiver = site.Receiver;
        switch (method.Name)
        {
            case "Concat" when !Channels.MentionsTypeParameter(method.OriginalDefinition.Parameters[0].Type):
                result = Value.Of(TextSet.Of(""));
                foreach (var part in TextParts(site, 0))
                {
                    result = Concatenate(result, part);
                }

                return true;
            case "Format":
                result = Format(site);
                return true;
            case "Trim" or "TrimEnd" or "TrimStart" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" or "Normalize" or "Clone" or "ToString" or "Intern" or "Copy":
                var source = method.IsStatic ? site.Arguments[0] : receiver!;
                result = AsData(source, method.ReturnType).With(texts: method.Name == "Trim" && site.Arguments.Length == 0 ? TextOf(source).Map(Trimmed) : TextOf(source), facts: Changed(source.Facts, method.Name));
                return true;
            case "Replace" when receiver is not null && site.Arguments.Length >= 2:
                result = DataOfAll([receiver, site.Arguments[1]], method.ReturnType).With(texts: Replaced(TextOf(receiver), TextOf(site.Arguments[0]), TextOf(site.Arguments[1])));
                return true;
            case "Substring" or "Remove" or "Insert" or "PadLeft" or "PadRight" when receiver is not null:
                result = DataOfAll([receiver, .. site.Arguments], method.ReturnType);
                return true;
        }

        return false;
    }

    private static TextPattern Trimmed(TextPattern text) => text.Constant is { } constant ? TextPattern.Of(constant.Trim()) : text;

    private static TextSet Replaced(TextSet texts, TextSet old, TextSet with) =>
        old.Count == 1 && with.Count == 1 && old[0].Constant is { Length: > 0 } from && with[0].Constant is { } to
            ? texts.Map(t => t.Constant is { } constant ? TextPattern.Of(constant.Replace(from, to)) : TextPattern.Unknown)
            : TextSet.Unknown;

    /// <summary>The texts of arguments, those of a parameter array one by one.</summary>
    private IEnumerable<Value> TextParts(CallSite site, int start)
    {
        for (var i = start; i < site.Arguments.Length; i++)
        {
            if (site.Operands[i] is { } operand && Strip(operand) is IArrayCreationOperation { Initializer: { } initializer })
            {
                foreach (var element in initializer.ElementValues)
                {
                    yield return ToText(element);
                }
            }
            else if (site.Operands[i] is { Type: { } sequence } && !IsText(sequence) && (sequence is IArrayTypeSymbol || sequence.AllInterfaces.Any(s => s.SpecialType == SpecialType.System_Collections_IEnumerable)))
            {
                yield return DataIn(site.Arguments[i], null).With(texts: TextSet.Unknown);
            }
            else
            {
                yield return site.Operands[i] is { } single ? ToText(single, site.Arguments[i]) : site.Arguments[i];
            }
        }
    }

    private Value Format(CallSite site)
    {
        var start = site.Method.Parameters.Length > 0 && site.Method.Parameters[0].Type.SpecialType == SpecialType.System_String ? 0 : 1;
        var format = start < site.Arguments.Length ? site.Arguments[start] : Value.Unknown;
        var parts = TextParts(site, start + 1).ToList();
        var data = DataOfAll([format, .. parts], site.Method.ReturnType);
        var pattern = format.Texts.Count == 1 ? format.Texts[0].Constant : null;
        return data.With(texts: pattern is null ? TextSet.Unknown : FormatPattern.Fill(pattern, [.. parts.Select(TextOf)]), facts: GateFacts.NotNull);
    }

    private bool TryEnvironment(CallSite site, out Value result)
    {
        result = Value.Unknown;
        switch (site.Method.Name)
        {
            case "GetEnvironmentVariable" when site.Arguments.Length > 0 && TextOf(site.Arguments[0]) is { Count: 1 } names && names[0].Constant is { } variable:
                result = SpecialFolders.ClassOfVariable(variable) is { } held ? Value.Of(TextSet.Of(PlaceText.Root(held))) : Value.Of(TextSet.Unknown);
                return true;
            case "ExpandEnvironmentVariables" when site.Arguments.Length > 0:
                result = AsData(site.Arguments[0], site.Method.ReturnType).With(texts: TextOf(site.Arguments[0]).Map(Expanded));
                return true;
        }

        if (site.Method.Name != "GetFolderPath" || site.Operands.Length == 0 || site.Operands[0]?.ConstantValue is not { HasValue: true, Value: int folder })
        {
            return false;
        }

        result = SpecialFolders.ClassOf(folder) is { } known ? Value.Of(TextSet.Of(PlaceText.Root(known))) : Value.Of(TextSet.Unknown);
        return true;
    }

    /// <summary><c>%TEMP%\x</c> is below the folder that the variable names.</summary>
    private static TextPattern Expanded(TextPattern text)
    {
        var end = text.Constant is { Length: > 1 } path && path[0] == '%' ? path.IndexOf('%', 1) : -1;
        return end < 0 ? text
            : SpecialFolders.ClassOfVariable(text.Constant!.Substring(1, end - 1)) is { } held ? TextPattern.Of(PlaceText.Root(held)).Append(TextPattern.Of(text.Constant.Substring(end + 1)))
            : TextPattern.Unknown;
    }

    private bool TryUri(CallSite site, out Value result)
    {
        result = site.Receiver ?? Value.Unknown;
        if (site.Method.MethodKind != MethodKind.Constructor || site.Receiver is not { } made || site.Arguments.Length == 0)
        {
            return false;
        }

        var place = site.Arguments[0];
        if (site.Arguments.Length > 1 && site.Method.Parameters[0].Name == "schemeName")
        {
            place = Value.Of(TextOf(place).Pair(TextOf(site.Arguments[1]), (scheme, host) => scheme.Append(TextPattern.Of("://")).Append(host)));
        }
        else if (site.Arguments.Length == 2 && (IsText(site.Method.Parameters[1].Type) || site.Method.Parameters[1].Type.Name == "Uri"))
        {
            var first = _memory.PlacesOf(place);
            place = Value.Of(first.Pair(_memory.PlacesOf(site.Arguments[1]), (a, b) => a.Combine(b)));
        }

        _memory.Write(made, FieldKey.Place, place.WithoutFacts());
        var data = DataOfAll(site.Arguments, null);
        if (!data.IsPlain)
        {
            _memory.Add(made, FieldKey.Content, data);
        }

        return true;
    }

    /// <summary>Configuration is read by key; sections remember the keys that lead to them.</summary>
    private bool TryConfiguration(CallSite site, out Value result)
    {
        result = Value.Unknown;
        var isExtension = site.Method.IsStatic;
        var from = isExtension ? (site.Arguments.Length > 0 ? site.Arguments[0] : Value.Unknown) : site.Receiver ?? Value.Unknown;
        var key = site.Arguments.Skip(isExtension ? 1 : 0).FirstOrDefault();
        switch (site.Method.Name)
        {
            case "GetSection" or "GetRequiredSection" when key is not null:
                result = Made(site.Operation, null, 1);
                _memory.Write(result, FieldKey.Key, Value.Of(KeysOf(from, key)));
                return true;
            case "GetValue" or "GetConnectionString" when key is not null:
                result = site.Method.Name == "GetValue" ? Configured(from, key) : Value.Unknown;
                return true;
            case "get_Item" when key is not null:
                result = Configured(from, key);
                return true;
            default:
                return false;
        }
    }

    private TextSet KeysOf(Value section, Value key)
    {
        var prefix = _memory.Read(section, FieldKey.Key).Texts;
        return prefix.IsEmpty ? TextOf(key) : prefix.Pair(TextOf(key), (a, b) => a.Append(TextPattern.Of(":")).Append(b));
    }

    private Value Configured(Value section, Value key) => Configured(KeysOf(section, key));

    private Value Configured(TextSet keys)
    {
        var texts = TextSet.Empty;
        foreach (var name in keys)
        {
            if (name.Constant is { } constant)
            {
                foreach (var value in Knowledge.ConfigurationValues(constant))
                {
                    texts = texts.Union(TextSet.Of(value));
                }
            }
        }

        return Value.Of(texts.OrUnknown());
    }

    /// <summary>A path below the web root, which everybody can read but for the folders that the server never serves.</summary>
    private bool TryMapPath(Value path, out Value result)
    {
        result = Value.Of(TextOf(path).OrUnknown().Map(BelowWebRoot));
        return true;
    }

    private static TextPattern BelowWebRoot(TextPattern path)
    {
        var root = TextPattern.Of(PlaceText.Root("public-web"));
        if (path.Constant is not { } constant)
        {
            return root;
        }

        var relative = constant.TrimStart('~').TrimStart('/');
        var folder = relative.Split('/', '\\')[0];
        return folder.StartsWith("App_", StringComparison.OrdinalIgnoreCase) || folder.Equals("bin", StringComparison.OrdinalIgnoreCase)
            ? TextPattern.Unknown
            : root.Append(TextPattern.Of("/" + relative));
    }
}
