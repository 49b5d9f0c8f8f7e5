using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>The effect of a call: the callee's summary with the caller's values put for the callee's ports.</content>
internal sealed partial class BodyInterpreter
{
    private static readonly IReadOnlyDictionary<int, Value> NoByRefs = new Dictionary<int, Value>();

    private readonly record struct Applied(Value Result, IReadOnlyDictionary<int, Value> ByRefs);

    private Applied Apply(IOperation operation, Body callee, Value receiver, IReadOnlyList<Value> arguments, IMethodSymbol? called = null)
    {
        _cancellation.ThrowIfCancellationRequested();
        LendStatics();
        var (demand, effects) = (_slice.DemandOf(operation), _slice.EffectsOf(operation));
        var concern = ConcernOf(callee, receiver, arguments);
        if (!concern.IsAsked && operation.Type is { SpecialType: SpecialType.None } made && _engine.Bodies.IsSource(made) && _engine.Fields.HasTaintedFields(made, _body, withSubtypes: false))
        {
            // Of an object that nobody saw made, the program's fields would tell what some other holds.
            concern = concern with { IsAsked = true };
        }

        if (!concern.IsAsked && _engine.HasGates && arguments.Any(HoldsDelegates))
        {
            // When they run, and under which gates, only the callee tells.
            concern = concern with { IsAsked = true };
        }

        if (PortsOfAnswers(arguments) is not Ports.None and var kept)
        {
            // Others may come into a collection of answers, or their places change.
            (demand, effects, concern) = (demand | Slicing.Demand.Effects, effects | kept, concern with { IsAsked = true });
        }

        if (_engine.SummaryOf(callee, _body, demand, effects, concern) is not { } summary)
        {
            return PassOver(operation, called ?? callee.Method, receiver, arguments);
        }

        if (!summary.Dispatched.IsEmpty && callee.Context is null)
        {
            callee = ForReceivers(operation, callee, summary, new Substitution(_memory, operation, receiver, arguments, _engine, _body.Method), called);
            summary = _engine.SummaryOf(callee, _body, demand | Slicing.Demand.Run, effects, concern) ?? summary;
        }

        _meetsGates |= summary.Decides;
        Spend(1 + summary.Effects.Length + (4 * summary.Egresses.Length) + (16 * summary.Invocations.Length));
        var substitution = new Substitution(_memory, operation, receiver, arguments, _engine, _body.Method) { IsWithheld = _withheld?.Contains(operation.Syntax) == true };
        Relay(operation, summary, substitution);
        Reopen(operation, callee, summary, substitution);
        foreach (var egress in summary.Egresses)
        {
            Inherit(operation, egress, substitution);
        }

        if (!ReferenceEquals(summary.Thrown, Value.Bottom) && _block is not null)
        {
            var before = _memory.State;
            Write(summary.Effects, substitution);
            Unwind(_block, substitution.Map(summary.Thrown));
            _memory.State = before;
        }

        if (!summary.Returns)
        {
            _isDead = true;
            return new Applied(Value.Bottom, NoByRefs);
        }

        if (summary.IsAnswerKnown)
        {
            _answers.Add(operation);
        }
        else
        {
            _answers.Remove(operation);
        }

        var result = substitution.Map(summary.Result);
        if (operation is IInvocationOperation { TargetMethod.OriginalDefinition.ReturnType: ITypeParameterSymbol, Type: { } returned })
        {
            // Of whatever the callee keeps, what it returns here is of the type that is asked for.
            result = Narrowed(result, returned);
        }

        var byRefs = summary.ByRefs.IsEmpty ? NoByRefs : summary.ByRefs.ToDictionary(b => b.Parameter, b => substitution.Map(b.Value));
        Write(summary.Effects, substitution);
        _memory.State = _memory.State.Hold(substitution.Map(summary.HeldOnReturn));
        result = result.With(origins: result.Origins.Extend(operation.Syntax, TrailStep.Returned, callee.Symbol.Name));
        return new Applied(result, byRefs);
    }

    /// <summary>The ports through which a callee is handed collections of answers that were made here.</summary>
    private ulong PortsOfAnswers(IReadOnlyList<Value> arguments)
    {
        var ports = Ports.None;
        for (var i = 0; _body.MeetsGates && _engine.IsSliced && i < arguments.Count; i++)
        {
            foreach (var node in arguments[i].Refs)
            {
                if (node.Kind == NodeKind.Fresh && _memory.Slots.FindField(node, FieldKey.Element) is >= 0 and var elements && _memory.State.Find(elements) is { Facts.SaysNothing: false })
                {
                    ports |= Ports.OfParameter(i);
                }
            }
        }

        return ports;
    }

    /// <summary>Whether an object that was made here, or a list, holds delegates.</summary>
    private bool HoldsDelegates(Value given)
    {
        foreach (var node in given.Refs)
        {
            if (node.Kind == NodeKind.Fresh && _memory.Slots.FieldsOf(node).Any(slot => _memory.State.Find(slot) is { Funcs.IsEmpty: false }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A call that nothing personal is known of: what it is given others may use from now on, and the delegates among it may run.</summary>
    private Applied PassOver(IOperation operation, IMethodSymbol? method, Value receiver, IReadOnlyList<Value> arguments)
    {
        Leak(receiver);
        foreach (var argument in arguments)
        {
            Leak(argument);
            if (argument.Funcs.IsEmpty)
            {
                continue;
            }

            var before = _memory.State;
            InvokeDelegate(operation, argument, [.. Enumerable.Repeat(Value.Unknown, argument.Funcs.MaxArity)], argument.Funcs);
            _memory.State = _isDead ? before : _memory.Join(before, _memory.State);
            _isDead = false;
        }

        return Unseen(operation, method);
    }

    /// <summary>What a call hands out that is passed over: nothing but what its type says, and some object of which the program's fields tell.</summary>
    private Applied Unseen(IOperation operation, IMethodSymbol? method)
    {
        if (method is null)
        {
            return new Applied(Value.Unknown, NoByRefs);
        }

        var byRefs = method.Parameters.All(p => p.RefKind is RefKind.None or RefKind.In)
            ? NoByRefs
            : method.Parameters.Where(p => p.RefKind is RefKind.Out or RefKind.Ref).ToDictionary(p => p.Ordinal, p => Unseen(operation, p.Type, p.Ordinal + 2));
        return new Applied(method.ReturnsVoid ? Value.Unknown : Unseen(operation, operation.Type, 1), byRefs);
    }

    private Value Unseen(IOperation operation, ITypeSymbol? type, int index) => type switch
    {
        null => Value.Unknown,
        { SpecialType: SpecialType.System_String } or { IsValueType: true, SpecialType: not SpecialType.None } => WithOwnItems(Value.Unknown, type, operation.Syntax),
        _ => WithOwnItems(Value.Of(Nodes.Result(operation, index)), type, operation.Syntax),
    };

    /// <summary>An initializer or a base constructor that runs before the body, without anything written there: it fills the object.</summary>
    private void ApplyAtEntry(Body callee, IReadOnlyList<Value> arguments)
    {
        var concern = _engine.IsSliced ? ConcernOf(callee, Value.Unknown, arguments) with { IsAsked = true, InSight = Ports.This } : Concern.All;
        if (_engine.SummaryOf(callee, _body, _body.Demand, _body.EffectPorts & Ports.This, concern) is not { } summary)
        {
            return;
        }

        var substitution = new Substitution(_memory, callee, ThisValue(), arguments, _engine, _body.Method);
        if (!summary.Dispatched.IsEmpty)
        {
            callee = ForReceivers(null, callee, summary, substitution, null);
            summary = _engine.SummaryOf(callee, _body, _body.Demand, _body.EffectPorts & Ports.This, concern) ?? summary;
        }

        Write(summary.Effects, substitution);
        _memory.State = _memory.State.Hold(substitution.Map(summary.HeldOnReturn));
        if (_graph is null)
        {
            return;
        }

        foreach (var egress in summary.Egresses)
        {
            Inherit(_graph.OriginalOperation, egress, substitution);
        }
    }

    /// <summary>All values are read over the state before the call, then all are written.</summary>
    private void Write(ImmutableArray<CellEffect> effects, Substitution substitution)
    {
        if (effects.IsEmpty)
        {
            return;
        }

        var writes = new List<(Value Receiver, FieldKey Key, Value Value, bool IsStrong)>(effects.Length);
        foreach (var effect in effects)
        {
            var value = substitution.Map(effect.Value);
            writes.Add((substitution.Map(effect.Node), effect.Key, ReferenceEquals(effect.Key, FieldKey.Made) ? value.With(facts: value.Facts.Plus(_memory.State.Held)) : value, effect.IsStrong));
        }

        foreach (var (receiver, key, value, isStrong) in writes)
        {
            if (ReferenceEquals(key, FieldKey.Content))
            {
                AddContent(receiver, value, []);
                continue;
            }

            if (ReferenceEquals(key, FieldKey.Element))
            {
                _memory.Add(receiver, key, value);
                continue;
            }

            _memory.Write(receiver, key, value, isStrong);
        }
    }

    /// <summary>How deep delegates may call delegates, and how often one body may come up among them, before the rest is let go.</summary>
    private const int MaxReopened = 6;

    private const int MaxRounds = 2;

    // Bodies whose delegates are being called, innermost last: a lambda that calls itself would never come to an end.
    private readonly List<Body> _reopened = [];

    private void Reopen(IOperation operation, Body callee, MethodSummary summary, Substitution substitution)
    {
        if (summary.Invocations.IsEmpty || _reopened.Count >= MaxReopened || _reopened.Count(b => ReferenceEquals(b, callee)) >= MaxRounds)
        {
            return;
        }

        _reopened.Add(callee);
        foreach (var invocation in summary.Invocations)
        {
            Reopen(operation, callee, invocation, substitution);
        }

        _reopened.RemoveAt(_reopened.Count - 1);
    }

    /// <summary>The callee called a delegate that it was given: here it may be known which.</summary>
    private void Reopen(IOperation operation, Body callee, OpenInvocation invocation, Substitution substitution)
    {
        var target = substitution.Map(invocation.Target);
        if (!target.Funcs.IsEmpty || _body.HasKnownDelegates)
        {
            _engine.BecomeKnown(callee);
        }

        var arguments = invocation.Arguments.Select(substitution.Map).ToArray();
        var before = _memory.State;
        var filled = Fill(invocation.Filled, substitution);
        _memory.State = _memory.State.Hold(substitution.Map(invocation.Held));
        // What the program's fields hold was asked where the call stands; here only what this caller knows is new.
        var result = InvokeDelegate(operation, target, arguments, target.Funcs);
        substitution.Bind(invocation.Result, result);
        for (var i = 0; i < arguments.Length; i++)
        {
            substitution.Bind(Nodes.Handed(invocation.Result, i), arguments[i]);
        }

        TakeBack(filled);

        // What the delegate wrote stays; whether it was called at all, the callee does not say: gates it took are lost.
        _memory.State = _isDead ? before : _memory.State.Release(before.Held);
        _isDead = false;
    }

    private void Inherit(IOperation operation, EgressEvent egress, Substitution substitution)
    {
        var (origins, nodes) = substitution.MapData(egress.Origins, egress.Nodes);
        var places = substitution.Map(egress.Places);
        var through = egress.Through.IsPlain ? egress.Through : substitution.Map(egress.Through);
        if (!through.IsPlain && Encrypts(through, []))
        {
            origins = origins.Encrypted();
        }

        var files = egress.Files is null ? null : substitution.Map(egress.Files);
        var calls = egress.Calls.Length < MaxCalls && !egress.Calls.Contains(operation.Syntax) ? egress.Calls.Insert(0, operation.Syntax) : egress.Calls;
        var inherited = egress with
        {
            Origins = origins,
            Nodes = nodes,
            Places = places,
            Through = through,
            Files = files,
            Calls = calls,
            Held = substitution.Map(egress.Held) | _memory.State.Held,
            Values = _engine.HasGates && !egress.Values.IsEmpty ? [.. egress.Values.Select(substitution.Map)] : [],
            IsRecordedAfter = egress.IsRecordedAfter,
            Unanswered = [],
        };
        Log(operation, egress.Required is null ? _engine.Fields.Resolve(inherited, _body) : inherited);
    }

    /// <summary>Of more requests in one helper it is not told what they are for.</summary>
    private const int MaxRelayed = 8;

    /// <summary>A helper asks for approval: of what, the caller may know.</summary>
    private void Relay(IOperation operation, MethodSummary summary, Substitution substitution)
    {
        foreach (var request in summary.Requests)
        {
            // Where both are the same already, the helper is at fault.
            var persons = request is { Requester: { } requester, Approver: { } approver } && !(requester.Refs.Equals(approver.Refs) && requester.Texts.Equals(approver.Texts))
                ? (substitution.Map(requester), substitution.Map(approver))
                : default((Value, Value)?);
            _log.Relay(operation, request with
            {
                Site = operation.Syntax,
                Requester = persons?.Item1,
                Approver = persons?.Item2,
                Others = [.. request.Others.Select(substitution.Map)],
            });
        }
    }

    /// <summary>A chain of calls longer than this is told from its ends.</summary>
    private const int MaxCalls = 24;

    private void Log(IOperation operation, EgressEvent egress)
    {
        if (_engine.IsSliced && egress is { Origins.IsEmpty: true, Nodes.IsEmpty: true, Required: null, Files: null })
        {
            // Nothing personal leaves here, as far as is known.
            return;
        }

        if ((_memory.State.Held.Kinds & GateKinds.Approval) == 0)
        {
            _ways?.Meet(operation.Syntax, _block);
        }

        var unanswered = _memory.State.Unanswered;
        if (!unanswered.IsEmpty)
        {
            var requests = new List<SyntaxNode>(unanswered.Count);
            foreach (var request in unanswered)
            {
                requests.Add((SyntaxNode)request.Parent!.Site!);
            }

            egress = egress with { Unanswered = [.. requests.OrderBy(s => s.SpanStart)] };
        }

        _log.Add(operation, egress);
        _memory.State = _memory.State.Write(_memory.Slots.Site(operation.Syntax));
    }

    /// <summary>Puts the values of a call for the nodes of a summary; every node only once.</summary>
    private sealed class Substitution(Memory memory, object operation, Value receiver, IReadOnlyList<Value> arguments, FlowEngine engine, IMethodSymbol? method)
    {
        private readonly Dictionary<Node, Value> _values = [];
        private readonly Dictionary<Node, (OriginSet Origins, NodeSet Nodes)> _data = [];
        private readonly Dictionary<Node, FlowState> _answered = [];
        private readonly FlowState _before = memory.State;
        private bool _hasLeaked;

        /// <summary>Whether approvals that the callee has asked for are taken to be refused.</summary>
        public bool IsWithheld { get; init; }

        /// <summary>What a delegate of the caller answered, or left in what it was handed: it is read as it is now.</summary>
        public void Bind(Node node, Value value)
        {
            _values[node] = value;
            _data.Remove(node);
            _answered[node] = memory.State;
        }

        public Value Map(Node node)
        {
            if (!_values.TryGetValue(node, out var value))
            {
                _values.Add(node, value = Find(node));
            }

            return value;
        }

        public Value Map(Value value)
        {
            if (value.IsPlain)
            {
                return ReferenceEquals(value, Value.Bottom) ? value : value.With(facts: Map(value.Facts));
            }

            var mapped = Value.Bottom;
            foreach (var node in value.Refs)
            {
                mapped = mapped.Join(Map(node).WithoutFacts());
            }

            var (origins, taint) = MapData(value.Origins, value.Taint);
            return mapped.With(
                origins: mapped.Origins.Union(origins),
                taint: mapped.Taint.UnionOfData(taint),
                texts: mapped.Texts.Union(Map(value.Texts)),
                funcs: mapped.Funcs.Union(Map(value.Funcs)),
                facts: Map(value.Facts));
        }

        public GateSet Map(GateSet gates) => IsWithheld ? gates.Without(GateKinds.Approval).Map(Resolve) : gates.Map(Resolve);

        public TextSet Map(TextSet texts) => texts.IsOpen || texts.Select(t => t.Nodes.Any()).Any(any => any)
            ? TextSet.Of(texts.Select(t => t.Substitute(Texts)).SelectMany(t => t))
            : texts;

        public (OriginSet Origins, NodeSet Nodes) MapData(OriginSet origins, NodeSet nodes)
        {
            var open = NodeSet.Empty;
            foreach (var node in nodes)
            {
                var (more, rest) = DataOf(node);
                origins = origins.Union(more);
                open = open.UnionOfData(rest);
            }

            return (origins, open);
        }

        private (OriginSet Origins, NodeSet Nodes) DataOf(Node node)
        {
            if (_data.TryGetValue(node, out var known))
            {
                return known;
            }

            var data = node.Kind switch
            {
                NodeKind.Encrypted when DataOf(node.Parent!) is var (origins, rest) => (origins.Encrypted(), engine.Nodes.Encrypted(rest)),
                NodeKind.Stated when DataOf(node.Parent!) is var (origins, rest) => (origins.Stated(), engine.Nodes.Stated(rest, method)),
                NodeKind.Written when DataOf(node.Parent!) is var (origins, rest) => (origins.Written(), engine.Nodes.Written(rest, method)),
                _ => AsOf(node, () => memory.DataOf(Map(node))),
            };
            _data.Add(node, data);
            return data;
        }

        private GateFacts Map(GateFacts facts) => (IsWithheld ? facts.Without(GateKinds.Approval) : facts).Resolve(Resolve, symbol => Map(symbol).Facts, nodes =>
        {
            var mapped = NodeSet.Empty;
            foreach (var node in nodes)
            {
                mapped = mapped.Union(Map(node).Refs);
            }

            return mapped;
        });

        private FuncSet Map(FuncSet funcs)
        {
            var mapped = FuncSet.Empty;
            foreach (var target in funcs)
            {
                mapped = mapped.Union(FuncSet.Of(target.Receiver is { } bound ? target with { Receiver = Map(bound), Held = Map(target.Held) } : target with { Held = Map(target.Held) }));
            }

            return mapped;
        }

        private GateSet Resolve(Node token) => engine.ExactTypes.When(Map(token.Parent!).Facts, (string)token.Site!);

        private TextSet Texts(Node node) => AsOf(node, () => memory.PlacesOf(Map(node)));

        private Value Find(Node node)
        {
            switch (node.Kind)
            {
                case NodeKind.Parameter:
                    return node.Index < arguments.Count ? arguments[node.Index] : Value.Unknown;
                case NodeKind.This or NodeKind.Environment:
                    return receiver;
                case NodeKind.Fresh:
                    return Value.Of(engine.Nodes.FreshOf(operation, node)).With(facts: GateFacts.NotNull);
                case NodeKind.Result:
                    return Value.Of(engine.Nodes.ResultOf(operation, node));
                case NodeKind.Invoked:
                    return Value.Of(engine.Nodes.ResultOf(operation, node));
                case NodeKind.Handed:
                    return Value.Unknown;
                case NodeKind.Anywhere:
                    LeakDeepParts();
                    return Value.Of(node);
                case NodeKind.Sub:
                    var parent = Map(node.Parent!);
                    var value = AsOf(node, () => memory.Read(parent, node.Key!));
                    value = !ReferenceEquals(value, Value.Bottom) ? value
                        : ReferenceEquals(node.Key, FieldKey.Element) && IsEmpty(parent) ? Value.Unknown.With(facts: GateFacts.All)
                        : Value.Unknown;
                    if (ReferenceEquals(node.Key, FieldKey.Element))
                    {
                        var (content, open) = AsOf(node, () => memory.DataOf(memory.Read(parent.With(refs: parent.Refs.Where(n => !n.IsOpen)), FieldKey.Content)));
                        value = value.With(origins: value.Origins.Union(content), taint: value.Taint.UnionOfData(open));
                    }

                    return !Inherits(node.Key!)
                        ? value
                        : value.With(origins: value.Origins.Union(parent.Origins.Where(o => !o.IsWhole)), taint: value.Taint.UnionOfData(parent.Taint));
                case NodeKind.Encrypted or NodeKind.Stated or NodeKind.Written:
                    var (origins, rest) = MapData(OriginSet.Empty, NodeSet.Empty.Add(node));
                    return Value.Unknown.With(origins: origins, taint: rest);
                default:
                    return Value.Of(node);
            }
        }

        /// <summary>Whether the collection was made here, and nothing was put into it yet.</summary>
        private bool IsEmpty(Value collection) =>
            engine.HasGates && collection.Refs is { Count: 1 } && collection.Refs[0] is { Kind: NodeKind.Fresh, Index: not Node.FilledByLibrary } made && !memory.Leaked.Contains(made);

        /// <summary>The callee looks deeper than paths reach: of what hangs so deep on the objects that it is given, the program's fields tell.</summary>
        private void LeakDeepParts()
        {
            if (_hasLeaked)
            {
                return;
            }

            _hasLeaked = true;
            var met = new HashSet<Node>();
            var level = NodeSet.Empty;
            foreach (var given in arguments.Append(receiver))
            {
                level = level.Union(given.Refs);
            }

            for (var depth = 0; !level.IsEmpty && met.Count < MaxLeaked; depth++)
            {
                var next = NodeSet.Empty;
                foreach (var made in level)
                {
                    if (made.Kind != NodeKind.Fresh || !met.Add(made))
                    {
                        continue;
                    }

                    if (depth >= Node.MaxDepth - 1)
                    {
                        memory.Leaked.Add(made);
                    }

                    foreach (var slot in memory.Slots.FieldsOf(made))
                    {
                        next = next.Union(memory.State.Find(slot)?.Refs ?? NodeSet.Empty);
                    }
                }

                level = next;
            }
        }

        private const int MaxLeaked = 256;

        /// <summary>Members and elements of what is personal as a whole are personal; its length and its like are not.</summary>
        private bool Inherits(FieldKey key) => key.Symbol switch
        {
            null => ReferenceEquals(key, FieldKey.Element) || ReferenceEquals(key, FieldKey.Result),
            IFieldSymbol field => engine.Knowledge.CanCarry(field.Type) && !IsService(engine.Bodies, field) && !SaysItsItems(engine.Knowledge, field),
            IPropertySymbol property => engine.Knowledge.CanCarry(property.Type) && !SaysItsItems(engine.Knowledge, property),
            _ => true,
        };

        /// <summary>Reads over the state before the call, and what a delegate answered or left over that after it.</summary>
        private T AsOf<T>(Node node, Func<T> read)
        {
            var now = memory.State;
            memory.State = _answered.Count > 0 && _answered.TryGetValue(node.Base, out var answered) ? answered : _before;
            var result = read();
            memory.State = now;
            return result;
        }
    }
}
