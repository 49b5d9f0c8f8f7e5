using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>The end of a body: what its callers, the program's fields and the rules learn from it.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>A summary tells of so many cells at most; beyond, objects that leave are told without their parts.</summary>
    private const int MaxEffects = 128;

    /// <summary>A summary tells of so many delegates that only callers know.</summary>
    private const int MaxInvocations = 16;

    private (MethodSummary Summary, BodyEvents Events) Leave()
    {
        var returns = _exit.Any || _sequence is not null;
        var assumed = _engine.HeldAtEntry(_body);
        var (state, value) = _exit.Any ? _exit.Join(assumed) : (_memory.State, Value.Unknown);
        _memory.State = state;
        LeavePrimary();
        var egresses = Egresses(state, _exit.Any);
        AskPlaces(egresses);
        AskGates(egresses);
        AskCallers(egresses);
        NameAnswers();
        var events = new BodyEvents(egresses, [.. _log.Requests.OrderBy(r => r.Site.SpanStart)]) { General = [.. _general], Relayed = [.. _log.Relayed] };
        var held = state.Held.Without(assumed);
        if (_sequence is not null)
        {
            value = Enumerated(_sequence, held, assumed);
            held = GateSet.None;
        }
        else if (_body.Method is { IsAsync: true })
        {
            value = InAsyncResult(value, held);
            held = GateSet.None;
        }

        if (ReferenceEquals(value, Value.Bottom))
        {
            value = Value.Unknown;
        }

        var byRefs = returns ? ByRefs() : [];
        var effects = Effects([value, .. byRefs.Select(b => b.Value), _exit.Thrown]);
        _engine.Fields.Contribute(_body, _memory, value, HeatIn);
        var upward = _engine.Obligations.Upward(_body, egresses);
        var decides = DecidesFor(held, value, effects, byRefs);
        var (thrownOrigins, thrownNodes) = DataThrown();
        var summary = new MethodSummary
        {
            Returns = returns,
            Result = value,
            IsAnswerKnown = _returnsKnown && _sequence is null && _body.Method is { ReturnsVoid: false, IsAsync: false },
            Effects = effects,
            ByRefs = byRefs,
            Egresses = upward,
            Invocations = Invocations(),
            HeldOnReturn = held,
            Referred = [.. _referred],
            Dispatched = [.. _dispatched.OrderBy(n => n.Id)],
            Thrown = _exit.Thrown,
            ThrowsData = !thrownOrigins.IsEmpty || thrownNodes.Any(n => n.IsOpen),
            PlacePorts = PlacePortsOf(upward),
            HandsOutData = _engine.IsSliced && HeatOf(_body.Method is { IsAsync: true } ? _memory.Read(value, FieldKey.Result) : value, n => n.Base.Kind == NodeKind.Parameter ? Heat.None : HeatOf(n)) != Heat.None,
            Brings = !thrownOrigins.IsEmpty || _dispatchesData || Brings(value, effects, byRefs),
            Decides = decides,
            Requests = decides ? ToRelay(events) : [],
        };
        return (summary, events);
    }

    /// <summary>What others may read in statics while they are called. Most bodies write none: nothing is made for them.</summary>
    private void LendStatics()
    {
        if (_memory.Slots.FieldsOf(Nodes.Statics).Count > 0)
        {
            _engine.Fields.ContributeStatics(_body, _memory, HeatIn);
        }
    }

    /// <summary>How a field comes to hold personal data by the value.</summary>
    private Heat HeatIn(Value value, FieldKey field) => HeatFor(field.Type, value, field.IsVariable ? HeatOf : TaintOf);

    /// <summary>What exceptions carry out: what is in them where they are thrown.</summary>
    private (OriginSet Origins, NodeSet Nodes) DataThrown()
    {
        var after = _memory.State;
        _memory.State = _exit.AtThrow ?? after;
        var data = _memory.DataOf(_exit.Thrown);
        _memory.State = after;
        return data;
    }

    /// <summary>The parameters of a record's primary constructor are gone after it: its properties took what they held.</summary>
    private void LeavePrimary()
    {
        if (_body.Method is not { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } constructor || _body.Syntax is not Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax)
        {
            return;
        }

        foreach (var parameter in constructor.Parameters)
        {
            _memory.Write(Nodes.This, new FieldKey(parameter), Value.Unknown);
        }
    }

    /// <summary>Whether a call tells its caller about gates, or about drives.</summary>
    private bool DecidesFor(GateSet held, Value value, ImmutableArray<CellEffect> effects, ImmutableArray<ByRefEffect> byRefs) =>
        held.Kinds != 0 || value.Facts.Tells || effects.Any(e => e.Value.Facts.Tells) || byRefs.Any(b => b.Value.Facts.Tells);

    /// <summary>The requests for approval that callers hear of.</summary>
    private static ImmutableArray<GateRequest> ToRelay(BodyEvents events)
    {
        ImmutableArray<GateRequest> requests = [.. events.Requests.Concat(events.Relayed).Where(r => (r.Model.Gate & GateKinds.Approval) != 0)];
        return requests.Length > MaxRelayed ? [requests[0] with { Requester = null, Approver = null, Others = [] }] : requests;
    }

    /// <summary>Where something personal goes it matters where: the body is interpreted once more, with what tells that.</summary>
    private void AskPlaces(ImmutableArray<EgressEvent> egresses)
    {
        if (_engine.IsSliced && !_body.NeedsPlaces && egresses.Any(e => e.Class is null && CarriesData(e)))
        {
            _body.NeedsPlaces = true;
            _engine.Enqueue(_body);
        }
    }

    /// <summary>What goes somewhere hangs on an object of the callers', in a field that holds personal data of some: whose it is they know.</summary>
    private void AskCallers(ImmutableArray<EgressEvent> egresses)
    {
        if (_engine.IsSliced && egresses.Any(e => e.Nodes.Any(n => n.Base.Kind == NodeKind.Parameter && TaintOfField(n) != Heat.None)))
        {
            _engine.BecomeInteresting(_body);
        }
    }

    /// <summary>Likewise which gates are held: with whoever may tell of them.</summary>
    private void AskGates(ImmutableArray<EgressEvent> egresses)
    {
        if (_engine.HasGates && !_engine.AsksGates(_body) && egresses.Any(e => e.Required is not null || CarriesData(e)))
        {
            _body.NeedsGates = true;
            _engine.Enqueue(_body);
        }
    }

    /// <summary>Whether something personal goes there, as far as is known.</summary>
    private bool CarriesData(EgressEvent egress) => !egress.Origins.IsEmpty || egress.Files is not null || egress.Nodes.Any(IsHot);

    private bool Brings(Value value, ImmutableArray<CellEffect> effects, ImmutableArray<ByRefEffect> byRefs) =>
        Brings(value, _body.Method?.ReturnType)
        || effects.Any(e => Brings(e.Value.Origins, e.Key.Type))
        || byRefs.Any(b => Brings(b.Value, _body.Method!.Parameters[b.Parameter].Type))
        || _log.Invocations.Any(i => i.Arguments.Any(a => Brings(a, null)));

    /// <summary>Whether callers get personal data of which the type does not tell them.</summary>
    private bool Brings(Value value, ITypeSymbol? type) =>
        !Tells(type) && (Brings(value.Origins, type) || IsOutOfFields(value, type) || (!value.Refs.IsEmpty && Brings(_memory.DataOf(value).Origins, type)));

    /// <summary>Whether it was read out of a field that holds personal data of some object: callers name only the method that read it.</summary>
    private bool IsOutOfFields(Value value, ITypeSymbol? type) =>
        _engine.IsSliced && HeatFor(type, value, TaintOfField) != Heat.None;

    private bool Brings(OriginSet origins, ITypeSymbol? type) => !Tells(type) && (origins.HasOwn || (!origins.IsEmpty && Narrowing.IsOfAnyType(type)));

    private ulong PlacePortsOf(ImmutableArray<EgressEvent> egresses)
    {
        var ports = Ports.None;
        foreach (var egress in egresses)
        {
            if (egress.Required is null && !CarriesData(egress))
            {
                continue;
            }

            ports |= Ports.Of(egress.Places) | Ports.Of(egress.Files) | Ports.Of(egress.Through.Refs) | Ports.Of(egress.Through.Taint);
        }

        return ports;
    }

    /// <summary>The calls of delegates that callers may know: what a static holds, the program has told already.</summary>
    private ImmutableArray<OpenInvocation> Invocations()
    {
        var merged = new List<OpenInvocation>();
        foreach (var invocation in _log.Invocations)
        {
            var twin = merged.FindIndex(m => ReferenceEquals(m.Result, invocation.Result) && m.Arguments.Length == invocation.Arguments.Length);
            if (twin >= 0)
            {
                merged[twin] = merged[twin].Join(invocation);
            }
            else if (merged.Count < MaxInvocations && invocation.Target.Base.Kind != NodeKind.Statics)
            {
                merged.Add(invocation);
            }
        }

        return [.. merged];
    }

    /// <summary>An iterator runs when somebody goes through it: an element tells what is held where it was handed out, the end of it what is held at the end.</summary>
    private Value Enumerated(Node sequence, GateSet held, GateKinds assumed)
    {
        var atElements = GateSet.All;
        foreach (var atYield in _heldAtYields.Values)
        {
            atElements &= atYield.Without(assumed);
        }

        var facts = GateFacts.NotNull.And(GateFacts.HasElement, atElements.IsAll ? GateSet.None : atElements);
        var noneYielded = _exit.Any ? _memory.Read(Value.Of(sequence), FieldKey.Rounds).Facts.When(NoElement).Without(assumed) : GateSet.None;
        return Value.Of(sequence).With(facts: facts.And(GateFacts.IsEnded, held).And(GateFacts.IsEmpty, held | noneYielded));
    }

    /// <summary>An async body hands out a task; what it holds on return is held once that is awaited.</summary>
    private Value InAsyncResult(Value value, GateSet held)
    {
        var task = Nodes.Fresh(_body.Syntax, 3, null);
        _memory.Write(task, FieldKey.Result, ReferenceEquals(value, Value.Bottom) ? Value.Unknown : value);
        return Value.Of(task).With(facts: GateFacts.NotNull.And(GateFacts.IsAwaited, held));
    }

    private ImmutableArray<ByRefEffect> ByRefs()
    {
        if (_body.Method is not { } method || method.Parameters.All(p => p.RefKind is RefKind.None or RefKind.In))
        {
            return [];
        }

        return [.. method.Parameters
            .Where(p => p.RefKind is RefKind.Ref or RefKind.Out)
            .Select(p => new ByRefEffect(p.Ordinal, IsShared(p) ? _memory.Read(_environment, new FieldKey(p)) : _memory.Read(_memory.Slots.Variable(p))))];
    }

    /// <summary>The cells of ports that changed, and those of the objects made here that callers can reach.</summary>
    private ImmutableArray<CellEffect> Effects(IEnumerable<Value> leaving)
    {
        var effects = new SortedDictionary<int, CellEffect>();
        var reached = new HashSet<Node>();
        var work = new Queue<Value>(leaving);
        foreach (var slot in _memory.Slots.Fields)
        {
            if (_memory.Slots[slot].Node is { IsOpen: true } node && _memory.State.Find(slot) is { } value && IsAsked(slot, value) && !IsInitial(slot, value))
            {
                Add(slot, value);
            }
        }

        while (work.Count > 0 && effects.Count < MaxEffects)
        {
            var value = work.Dequeue();
            foreach (var node in value.Refs)
            {
                Reach(node);
            }

            foreach (var target in value.Funcs)
            {
                if (target.Receiver is { } bound)
                {
                    work.Enqueue(bound);
                }
            }
        }

        return [.. effects.Values];

        void Reach(Node node)
        {
            if (!reached.Add(node) || node.Kind is not (NodeKind.Fresh or NodeKind.Result))
            {
                return;
            }

            foreach (var slot in _memory.Slots.FieldsOf(node))
            {
                // What is thrown was made on ways that do not return.
                if ((_memory.State.Find(slot) ?? _exit.AtThrow?.Find(slot)) is { } value && !IsInitial(slot, value))
                {
                    Add(slot, value);
                }
            }
        }

        void Add(int slot, Value value)
        {
            var (node, key) = _memory.Slots[slot];
            if (ReferenceEquals(key, FieldKey.Handed) || effects.ContainsKey(slot) || effects.Count >= MaxEffects || (value.IsPlain && node!.Depth > 1) || !IsTold(node!, key!, value))
            {
                return;
            }

            effects.Add(slot, new CellEffect(node!, key!, value, IsStrong: true));
            work.Enqueue(value);
        }
    }

    /// <summary>Whoever asked nothing but hands in, or is brought, personal data is told of that, and of what may decide or be called.</summary>
    private bool IsTold(Node node, FieldKey key, Value value) =>
        !_engine.IsSliced || _body.Told.Contains(node) || (MustTell(node, key, value) && _body.Told.Add(node));

    private bool MustTell(Node node, FieldKey key, Value value)
    {
        var isAsked = (_body.Demand & (Demand.Effects | Demand.Control | Demand.Result) & ~Demand.Run) != 0 || _body.FillsWanted;
        var isInSight = (Ports.Of(node) & _body.InSightPorts) != 0 || node.Base.Kind == NodeKind.Environment || (node.Kind == NodeKind.Fresh && !value.Refs.IsEmpty);

        // Of a cell whose type tells that it is personal callers know by themselves.
        return isAsked || isInSight || value.Facts.Tells || (!Tells(key.Type) && (IsHot(node) || IsHot(value)));
    }

    /// <summary>What the body does to objects from outside is told to those who asked; what that says about gates, and what fills fields that somebody reads, to all.</summary>
    private bool IsAsked(int slot, Value value) =>
        _body.FillsWanted || value.Facts.Tells || (_body.Demand & Demand.Data & ~Demand.Run) != 0 || _memory.Slots[slot].Node!.Base is not { Kind: NodeKind.Parameter or NodeKind.This } port || (Ports.Of(port) & _body.EffectPorts) != 0;

    private bool IsInitial(int slot, Value value) =>
        _memory.Slots[slot] is { Node: { } node, Key: { } key } && (value.Equals(_memory.Initial(node, key)) || (node.IsOpen && value.Refs.Count == 1 && !ReferenceEquals(key, FieldKey.Element) && value.IsOnly(_memory.Initial(node, key))));

    private ImmutableArray<EgressEvent> Egresses(FlowState exit, bool returns)
    {
        var merged = new List<EgressEvent>();
        foreach (var group in _log.Egresses.GroupBy(e => (e.Operation, e.Event.Write, e.Event.Member, e.Event.Class, e.Event.Required, CallKey(e.Event))))
        {
            merged.AddRange(group.Select(g => g.Event).Count() == 1 ? group.Select(g => g.Event) : Merge([.. group.Select(g => g.Event)]));
        }

        return [.. merged
            .Select(e => e with { IsRecordedAfter = e.IsRecordedAfter || (returns && !exit.Unrecorded.Contains(_memory.Slots.Site(e.Stand))) })
            .OrderBy(e => e.Stand.SpanStart).ThenBy(e => e.Write.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(e => e.Write.SpanStart)];
    }

    private static string CallKey(EgressEvent egress) =>
        egress.Calls.Length <= 1 ? "" : string.Join(",", egress.Calls.Skip(1).Select(c => c.SpanStart));

    /// <summary>The same write on several ways into a finally region: held is what all of them hold. Different flows of one write stay apart.</summary>
    private static IEnumerable<EgressEvent> Merge(IReadOnlyList<EgressEvent> events)
    {
        var kept = new List<EgressEvent>();
        foreach (var egress in events)
        {
            var twin = kept.FindIndex(k => k.Origins.Equals(egress.Origins) && k.Nodes.Equals(egress.Nodes) && k.Places.Equals(egress.Places) && Equals(k.Files, egress.Files));
            if (twin < 0)
            {
                kept.Add(egress);
                continue;
            }

            kept[twin] = kept[twin] with
            {
                Held = kept[twin].Held & egress.Held,
                Unanswered = [.. kept[twin].Unanswered.Union(egress.Unanswered)],
            };
        }

        return kept;
    }
}
