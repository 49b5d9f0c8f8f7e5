using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>Calls: who may be called, and what that does.</content>
internal sealed partial class BodyInterpreter
{
    private static readonly Value[] NoValues = [];

    // Whether personal data is handed to a member of which only callers know whose it is.
    private bool _dispatchesData;

    private Value Invoke(IInvocationOperation invocation)
    {
        _log.Begin(invocation);
        var method = invocation.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke && invocation.Instance is { } target)
        {
            var called = Evaluate(target);
            return InvokeDelegate(invocation, called, [.. invocation.Arguments.Select(a => Evaluate(a.Value))]);
        }

        var receiver = method.MethodKind == MethodKind.LocalFunction
            ? _environment
            : method.IsStatic ? null : invocation.Instance is { } instance ? Evaluate(instance) : ThisValue();
        var (values, operands) = EvaluateArguments(method, invocation.Arguments);
        if (_isDead)
        {
            return Value.Bottom;
        }

        if (method.Name == "<Clone>$" && receiver is not null && invocation.Type is { } cloned)
        {
            // `with` on a record: a copy, whose members are then assigned.
            return receiver.With(refs: CopyOf(receiver.Refs.IsEmpty ? Made(invocation, cloned) : receiver, invocation, cloned).Refs);
        }

        if (InExtension(method) is { } member)
        {
            return Call(member.IsStatic
                ? new CallSite(invocation, member, null, null, values, operands, false)
                : new CallSite(invocation, member, values[0], operands[0], [.. values.Skip(1)], [.. operands.Skip(1)], false));
        }

        return BehindExtension(method) is { } extension
            ? Call(method.IsStatic
                ? new CallSite(invocation, extension, null, null, values, operands, false)
                : new CallSite(invocation, extension, null, null, [receiver ?? Value.Unknown, .. values], [invocation.Instance, .. operands], false))
            : Call(new CallSite(invocation, method, receiver, invocation.Instance, values, operands, invocation.IsVirtual));
    }

    /// <summary>The static method that stands behind a member of a library's extension block: the one that older code calls, and models name.</summary>
    private IMethodSymbol? BehindExtension(IMethodSymbol member)
    {
        // Extension blocks are a kind of type that the compiler of the analyzers has no name for yet.
        if (member.ContainingType is not { ContainingType: { } holder } block || block.TypeKind <= TypeKind.FunctionPointer || !IsLibrary(member))
        {
            return null;
        }

        var taken = member.IsStatic ? 0 : 1;
        var found = holder.GetMembers(member.Name).OfType<IMethodSymbol>().FirstOrDefault(m =>
            m.IsStatic && m.Parameters.Length == member.Parameters.Length + taken && m.Parameters.Skip(taken).Select(p => p.Name).SequenceEqual(member.Parameters.Select(p => p.Name))
            && m.Arity == block.Arity + member.Arity);
        return found is { Arity: > 0 } ? found.Construct([.. block.TypeArguments, .. member.TypeArguments]) : found;
    }

    /// <summary>The member of an extension block in the program that is called as a static method of the class around the block.</summary>
    private IMethodSymbol? InExtension(IMethodSymbol method)
    {
        if (method is not { IsStatic: true, IsImplicitlyDeclared: true, MethodKind: MethodKind.Ordinary, ContainingType: { IsStatic: true } holder } || IsLibrary(holder))
        {
            return null;
        }

        foreach (var block in holder.GetTypeMembers().Where(t => t.TypeKind > TypeKind.FunctionPointer))
        {
            foreach (var member in block.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                var taken = member.IsStatic ? 0 : 1;
                if (method.Arity == block.Arity + member.Arity && method.Parameters.Skip(taken).Select(p => p.Name).SequenceEqual(member.Parameters.Select(p => p.Name)))
                {
                    return member;
                }
            }
        }

        return null;
    }

    private (Value[] Values, IOperation?[] Operands) EvaluateArguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (method.Parameters.IsEmpty)
        {
            return (NoValues, []);
        }

        var values = new Value[method.Parameters.Length];
        var operands = new IOperation?[method.Parameters.Length];
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
            {
                var value = Copied(Evaluate(argument.Value), argument.Value, argument);
                values[parameter.Ordinal] = value.With(origins: value.Origins.Extend(argument.Syntax, TrailStep.Passed, method.Name));
                operands[parameter.Ordinal] = argument.Value;
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] ??= Value.Unknown;
        }

        return (values, operands);
    }

    /// <summary>Operators, conversions and accessors: calls whose operands are given directly.</summary>
    private Value Call(IOperation operation, IMethodSymbol method, IOperation? instance, IReadOnlyList<IOperation> operands)
    {
        _log.Begin(operation);
        var receiver = instance is null ? null : Evaluate(instance);
        var values = operands.Select(Evaluate).ToArray();
        return _isDead ? Value.Bottom : Call(new CallSite(operation, method, receiver, instance, values, [.. operands], false));
    }

    private Value CallConstructor(IObjectCreationOperation creation, IMethodSymbol constructor, Value made, ImmutableArray<IArgumentOperation> arguments)
    {
        _log.Begin(creation);
        var (values, operands) = EvaluateArguments(constructor, arguments);
        if (_isDead)
        {
            return made;
        }

        var result = Call(new CallSite(creation, constructor, made, null, values, operands, false));
        return made.With(origins: result.Origins, taint: result.Taint, texts: result.Texts);
    }

    private Value Call(CallSite site)
    {
        var model = Knowledge.ModelOf(site.Method);
        if (model is not null)
        {
            KeepDelegates(site, model);
            RequireOf(site, model);
            ReportWrites(site, model);
        }

        Value result;
        if (model is not null && DecidesFlow(model))
        {
            result = ApplyModel(site, model);
        }
        else if (!TryCallSource(site, out result))
        {
            result = CallLibrary(site);
        }

        if (_isDead)
        {
            return result;
        }

        if (model is not null)
        {
            result = Grant(site, model, result);
            if (!model.Yields.IsDefaultOrEmpty)
            {
                // The policy says what comes out: which text or number a body returns that stands in for the real one tells nothing.
                result = result.With(origins: result.Origins.Union(OriginSet.Of(_engine.Origins.Of(site.Syntax, model.Yields, isWhole: false))), texts: TextSet.Unknown, facts: GateFacts.None);
                result = InTask(site, result);
            }
        }

        if (_engine.Facts.NeverReturns(site.Method))
        {
            _isDead = true;
        }

        return site.Method.ReturnsVoid || site.Method.MethodKind == MethodKind.Constructor
            ? result
            : Named(AsGiven(result, site.Method.ReturnType, site.Method.OriginalDefinition.ReturnType), site.Operation);
    }

    /// <summary>What a source hands out in a task is personal once awaited.</summary>
    private Value InTask(CallSite site, Value result)
    {
        if (!IsTaskLike(site.Method.ReturnType))
        {
            return result;
        }

        var task = Made(site.Operation, site.Method.ReturnType, 7);
        _memory.Write(task, FieldKey.Result, result.WithoutFacts());
        return task;
    }

    private static bool DecidesFlow(MemberModel model) =>
        !model.Writers.IsDefaultOrEmpty || model.Opens is not null || model.OpensClass is not null || model.PassThrough is not null || model.NotPersonal
        || model.Reads is not null || model.Encrypts || model.PlaceClass is not null;

    /// <summary>Calls the bodies that can be seen; false when there is none.</summary>
    private bool TryCallSource(CallSite site, out Value result)
    {
        result = Value.Bottom;
        DispatchOn(site.Receiver, site.Method, site.IsVirtual);
        _dispatchesData |= _engine.IsSliced && site.IsVirtual && _dispatched.Count > 0 && Array.Exists(site.Arguments, a => !a.Origins.IsEmpty);
        var constrained = site.Method is { IsStatic: true, IsAbstract: true } or { IsStatic: true, IsVirtual: true } ? Constrained(ConstrainedTo(site.Operation)) : null;
        var targets = constrained is null
            ? _engine.Dispatch.TargetsOf(site.Method, site.Receiver, site.IsVirtual, _body.Context, SeenAs(site.Instance))
            : _engine.Dispatch.TargetsOf(site.Method, constrained);
        if (targets.IsEmpty)
        {
            if (site.Method.MethodKind == MethodKind.LocalFunction && _engine.Bodies.FindNested(LocalFunction(site.Method)) is { } local)
            {
                result = Finish(site, Apply(site.Operation, local, _environment, site.Arguments));
                return true;
            }

            return false;
        }

        var before = _memory.State;
        FlowState? after = null;
        foreach (var target in targets)
        {
            var answers = targets.Length > 1 ? WhenAnswers(site.Receiver, site.Method, target.Symbol) : GateSet.None;
            if (answers.IsAll)
            {
                continue;
            }

            _memory.State = before.Hold(answers);
            _isDead = false;
            var applied = Finish(site, Apply(site.Operation, target, site.Receiver ?? Value.Unknown, site.Arguments, site.Method));
            Defer(site, applied);
            if (!_isDead)
            {
                after = after is null ? _memory.State : _memory.Join(after, _memory.State);
                result = result.Join(answers.IsEmpty ? applied : applied.With(facts: applied.Facts.Plus(answers)));
            }
        }

        if (_engine.Dispatch.MayLeaveProgram(site.Method, site.Receiver, site.IsVirtual, _body.Context))
        {
            _memory.State = before;
            _isDead = false;
            result = result.Join(CallLibrary(site));
            after = after is null ? _memory.State : _memory.Join(after, _memory.State);
        }

        _isDead = after is null;
        _memory.State = after ?? before;
        return true;
    }

    /// <summary>The type that the receiver is known to be of: a cast to a contract takes nothing away.</summary>
    private static ITypeSymbol? SeenAs(IOperation? receiver)
    {
        while (receiver is IConversionOperation { OperatorMethod: null, Operand: { Type: { } narrow } operand, Type: { } type } && TypeHierarchy.Is(narrow, type))
        {
            receiver = operand;
        }

        return receiver?.Type;
    }

    private Value Finish(CallSite site, Applied applied)
    {
        StoreByRefs(site.Operands, applied, site.Syntax);
        return applied.Result;
    }

    private void StoreByRefs(IOperation?[] operands, Applied applied, SyntaxNode syntax)
    {
        foreach (var pair in applied.ByRefs)
        {
            if (pair.Key < operands.Length && operands[pair.Key] is { } operand)
            {
                Store(operand, pair.Value, syntax);
            }
        }
    }

    /// <summary>The expressions that the call of a delegate gives by reference; none where the delegate is run by somebody else.</summary>
    private static IOperation?[] OperandsOf(IOperation operation, int count) =>
        operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Arguments: var given } && given.Length == count
            ? [.. given.Select(a => a.Parameter is { RefKind: RefKind.Ref or RefKind.Out } ? a.Value : null)]
            : [];

    /// <param name="funcs">The methods that the delegate may be; null to ask the program's fields as well.</param>
    private Value InvokeDelegate(IOperation operation, Value called, Value[] arguments, FuncSet? funcs = null)
    {
        var before = _memory.State;
        var held = called.Facts.When(GateFacts.IsNotNull) is { IsAll: false } known ? known : GateSet.None;
        FlowState? after = null;
        var result = Value.Bottom;
        foreach (var target in funcs ?? FuncsOf(called, arguments))
        {
            _memory.State = held.IsEmpty ? before : before.Hold(held);
            _isDead = false;
            var returned = CallTarget(operation, target, arguments);
            if (!_isDead)
            {
                after = after is null ? _memory.State : _memory.Join(after, _memory.State);
                result = result.Join(returned);
            }
        }

        if (after is not null && !held.IsEmpty)
        {
            // What holds for the one that is called does not hold for whoever comes later.
            after = _memory.Join(after, before);
        }

        foreach (var node in called.Refs)
        {
            if (node.IsOpen && !_engine.Fields.KnowsAll(node, _body))
            {
                _memory.State = before;
                result = result.Join(InvokeUnknown(operation, node, arguments));
                after = after is null ? _memory.State : _memory.Join(after, _memory.State);
            }
        }

        if (after is null && ReferenceEquals(result, Value.Bottom) && (called.Funcs.IsEmpty || !_isDead))
        {
            after = before;
            result = DataOfAll(arguments, operation.Type);
        }

        _isDead = after is null;
        _memory.State = after ?? before;
        return result;
    }

    /// <summary>
    /// The methods that the delegate may be. Where nothing personal is handed to it, and it brings nothing, what others put into a field does not matter,
    /// unless that asks for a gate.
    /// </summary>
    private FuncSet FuncsOf(Value called, Value[] arguments)
    {
        if (_engine.AsksGates(_body) || Array.Exists(arguments, IsHot) || called.Refs.Any(IsHot))
        {
            return _engine.Fields.FuncsOf(called, _body);
        }

        return _engine.HasGates && _engine.Fields.FuncsOf(called, _body) is var all && _engine.MayRequireGates(all) ? all : called.Funcs;
    }

    /// <summary>Calls what a delegate points at: a lambda, a local function, a method of the program or of a library.</summary>
    private Value CallTarget(IOperation operation, FuncTarget target, Value[] arguments)
    {
        var method = target.Method;
        _memory.State = _memory.State.Hold(target.Held);
        var operands = OperandsOf(operation, arguments.Length);
        if (_engine.Bodies.FindNested(method.OriginalDefinition) is { } nested)
        {
            var applied = Apply(operation, nested, target.Receiver ?? Value.Unknown, arguments);
            StoreByRefs(operands, applied, operation.Syntax);
            return applied.Result;
        }

        // A method group of an extension method is bound to its first argument.
        if (method.ReducedFrom is { } extension)
        {
            return CallTarget(operation, new FuncTarget(extension, null, target.Made), [target.Receiver ?? Value.Unknown, .. arguments]);
        }

        var values = method.Parameters.Select((_, i) => i < arguments.Length ? arguments[i] : Value.Unknown).ToArray();
        var site = new CallSite(operation, method, target.Receiver, null, values, operands.Length == values.Length ? operands : new IOperation?[values.Length], method.IsVirtual || method.IsAbstract || method.IsOverride);
        return Call(site);
    }

    /// <summary>What the member keeps for later does not run during the call, under the gates held here.</summary>
    private void KeepDelegates(CallSite site, MemberModel model)
    {
        if (model.Keeps.IsDefaultOrEmpty)
        {
            return;
        }

        foreach (var port in model.Keeps)
        {
            Keep(site[port]);
            if (port.Kind == PortKind.Parameter && port.Index < site.Arguments.Length)
            {
                var handler = site.Arguments[port.Index];
                if (site.Method.MethodKind == MethodKind.Constructor && site.Receiver is { } holder)
                {
                    _memory.Add(holder, FieldKey.Result, handler);
                }

                RunLater(site, handler, StateOf(site));
                if (DelegateOf(site.Method.Parameters[port.Index].Type) is not null)
                {
                    site.Arguments[port.Index] = Value.Unknown;
                }

            }
        }
    }

    /// <summary>What is handed on to a delegate that is kept: <c>new Timer(callback, state, …)</c>.</summary>
    private static Value StateOf(CallSite site)
    {
        var state = Value.Bottom;
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            if (site.Method.OriginalDefinition.Parameters[i].Type is { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol)
            {
                state = state.Join(site.Arguments[i]);
            }
        }

        return state;
    }

    /// <summary>An object of a library that is given data may tell those of it who subscribed to its events.</summary>
    private void Raise(CallSite site)
    {
        if (site.Receiver is not { Refs.IsEmpty: false } source || site.Method.MethodKind is not MethodKind.Ordinary || DataOfAll(site.Arguments, null) is not { IsPlain: false } data)
        {
            return;
        }

        foreach (var raised in EventsOf(site, source))
        {
            var handlers = FuncsOf(_memory.Read(source, new FieldKey(raised)), site.Arguments);
            if (handlers.IsEmpty || DelegateOf(raised.Type) is not { } invoke)
            {
                continue;
            }

            var before = _memory.State;
            _memory.State = before.Release(GateSet.None);
            InvokeDelegate(site.Operation, Value.Unknown, [.. invoke.Parameters.Select(p => p.Type.SpecialType == SpecialType.System_Object ? source : data)], handlers);
            _memory.State = _isDead ? before : _memory.Join(before, _memory.State).Release(before.Held);
            _isDead = false;
        }
    }

    /// <summary>The events of an object of a library, as far as its type is known here.</summary>
    private static IEnumerable<IEventSymbol> EventsOf(CallSite site, Value source)
    {
        var types = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        Add(site.Method.ContainingType);
        Add(site.Instance?.Type);
        foreach (var node in source.Refs)
        {
            Add(node.Type ?? node.Key?.Type);
        }

        return types.SelectMany(t => t.GetMembers().OfType<IEventSymbol>());

        void Add(ITypeSymbol? type)
        {
            for (; type is { SpecialType: SpecialType.None } && types.Add(type.OriginalDefinition); type = type.BaseType)
            {
            }
        }
    }

    /// <summary>Lets a delegate run that is called later: with the state it is given, and with none of the gates held here.</summary>
    private void RunLater(CallSite site, Value handler, Value state)
    {
        if (state.IsPlain || handler.Funcs.IsEmpty)
        {
            return;
        }

        var before = _memory.State;
        _memory.State = before.Release(GateSet.None);
        var inputs = Enumerable.Repeat(state.WithoutFacts(), handler.Funcs.MaxArity).ToArray();
        InvokeDelegate(site.Operation, handler, inputs, handler.Funcs);
        _memory.State = _isDead ? before : _memory.Join(before, _memory.State).Release(before.Held);
        _isDead = false;
    }

    /// <summary>A delegate that something keeps is an entry of its own: what it captures may be anything that was ever put there.</summary>
    private void Keep(Value handler)
    {
        foreach (var target in handler.Funcs)
        {
            _engine.Entries.Keep(target.Method);
            if (_engine.Bodies.FindNested(target.Method.OriginalDefinition) is { } nested && !ReferenceEquals(nested, _body))
            {
                MayRunLater(nested, target.Receiver ?? Value.Unknown);
            }
        }
    }

    /// <summary>The delegate may run at any time from here on: what it writes into captured variables may be in them.</summary>
    private void MayRunLater(Body kept, Value environment)
    {
        var before = _memory.State;
        Write(_engine.SummaryOf(kept, _body, Slicing.Demand.Effects | Slicing.Demand.Data, Slicing.Ports.All, Slicing.Concern.OfNested)!.Effects, new Substitution(_memory, kept, environment, NoValues, _engine, _body.Method));
        _memory.State = _memory.Join(before, _memory.State);
    }

    private bool IsLibrary(ISymbol symbol) => !_engine.Bodies.IsSource(symbol);

    private static bool IsTaskLike(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable", ContainingNamespace: { Name: "Tasks" or "CompilerServices", ContainingNamespace.Name: "Threading" or "Runtime" } };
}
