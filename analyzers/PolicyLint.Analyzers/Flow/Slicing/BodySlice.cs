using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Slicing;

/// <summary>
/// Which calls of a body can matter: to where something goes that leaves from it, to gates, and to what others asked of it. A backward
/// slice (Weiser) over variables and fields without order, and a forward one from the answers of gates. Calls that are given personal
/// data are looked at in any case; everything else is passed over, so that what is interpreted follows the data and not the call graph.
/// </summary>
internal sealed class BodySlice
{
    private readonly FlowEngine _engine;
    private readonly Body _body;
    private readonly SliceFacts _facts;
    private readonly bool[] _relevant;
    private readonly bool[] _deciding;
    private readonly bool[] _made;
    private readonly Demand[] _demands;
    private readonly bool[] _carries;
    private readonly ulong[] _inputs;
    private readonly ulong[] _effects;
    private readonly bool _followsDataOnly;
    private bool _isNews;

    private BodySlice(FlowEngine engine, Body body)
    {
        _engine = engine;
        _body = body;
        _facts = body.SliceFacts;
        _followsDataOnly = !engine.AsksGates(body);
        _relevant = new bool[_facts.Variables.Count];
        _deciding = new bool[_facts.Variables.Count];
        _made = new bool[_facts.Variables.Count];
        _demands = new Demand[_facts.Calls.Count];
        _carries = new bool[_facts.Calls.Count];
        _inputs = new ulong[_facts.Calls.Count];
        _effects = new ulong[_facts.Calls.Count];
    }

    public static BodySlice Of(FlowEngine engine, Body body)
    {
        var slice = new BodySlice(engine, body);
        slice.Begin();
        do
        {
            slice._isNews = false;
            slice.Propagate();
        }
        while (slice._isNews);
        slice.TellReads();
        slice.AskShared();
        return slice;
    }

    /// <summary>Tells the bodies that share variables with this one what it wants to know of them.</summary>
    private void AskShared()
    {
        for (var i = 0; i < _relevant.Length; i++)
        {
            if (_relevant[i] && _facts.Variables[i] is ILocalSymbol or IParameterSymbol && IsShared((ISymbol)_facts.Variables[i]))
            {
                _engine.AskShared(_body, (ISymbol)_facts.Variables[i]);
            }
        }
    }

    private void TellReads()
    {
        for (var i = 0; i < _relevant.Length; i++)
        {
            if (_relevant[i] && _facts.Variables[i] is IFieldSymbol or IPropertySymbol)
            {
                _engine.BecomeRead((ISymbol)_facts.Variables[i]);
            }
        }

        for (var i = 0; i < _demands.Length; i++)
        {
            if (_demands[i] != Demand.None)
            {
                foreach (var type in _facts.Calls[i].Whole)
                {
                    _engine.BecomeReadAsWhole(type);
                }
            }
        }
    }

    /// <summary>What the body wants to know of the call; everything for operations that stand for no call of their own.</summary>
    public Demand DemandOf(IOperation operation) =>
        _facts.CallOf.TryGetValue(operation, out var call) && call >= 0 ? _demands[call] : _followsDataOnly ? Demand.None : _body.Graph is null ? _body.Demand : Demand.All;

    /// <summary>The ports to whose objects the call's writes matter.</summary>
    public ulong EffectsOf(IOperation operation) =>
        _facts.CallOf.TryGetValue(operation, out var call) && call >= 0 ? _effects[call] : _followsDataOnly ? Ports.None : Ports.All;

    private void Begin()
    {
        for (var i = 0; i < _relevant.Length; i++)
        {
            _relevant[i] = IsRelevant(_facts.Variables[i]);
            _deciding[i] = Asks(Demand.Control) && IsHandedIn(_facts.Variables[i]) && CanDecide(_facts.Variables[i]);
            _made[i] = _facts.Variables[i] is IParameterSymbol parameter ? IsWritten(parameter) || IsShared(parameter) : _facts.Variables[i] is ILocalSymbol local && IsShared(local);
        }

        if (_facts.This >= 0)
        {
            _relevant[_facts.This] = _made[_facts.This] = Ports.Contains(_body.EffectPorts, 0);
            _deciding[_facts.This] = Asks(Demand.Control) && CanDecide(SliceFacts.ThisKey);
        }

        if (Asks(Demand.Result))
        {
            Mark(_facts.Returned);
        }

        for (var i = 0; i < _demands.Length; i++)
        {
            Begin(i, _facts.Calls[i]);
        }
    }

    private void Begin(int index, CallFact call)
    {
        if (_followsDataOnly)
        {
            // Without gates only places are asked for, and those where something personal goes there.
        }
        else if ((call.Traits & CallTraits.Invokes) != 0)
        {
            Require(index, Demand.Run, Ports.This | (call.Method is { } invoked && _engine.Bodies.FindNested(invoked.OriginalDefinition) is { } nested ? nested.PlacePorts : Ports.None));
        }
        else if ((call.Traits & CallTraits.TakesDelegate) != 0)
        {
            Require(index, Demand.Run, call.Delegates);
        }

        if (!_followsDataOnly && Array.Exists(call.Targets, _engine.Deciding.Contains))
        {
            Require(index, Demand.Result | Demand.Control, Ports.All, Ports.All);
        }

        if ((call.Traits & CallTraits.Egress) != 0 && _body.NeedsPlaces)
        {
            Require(index, Demand.Run, call.Places);
        }

        foreach (var target in call.Targets)
        {
            if (target is { IsStarted: true, IsOfInterest: true })
            {
                Require(index, Demand.Run, target.PlacePorts);
            }
        }

        if (Decides(call))
        {
            Carry(index, call);
        }
    }

    /// <summary>The call is part of a decision: so are its answer, and the objects of this body that may keep what it was given.</summary>
    private void Carry(int index, CallFact call)
    {
        if (_carries[index])
        {
            return;
        }

        Require(index, Demand.Control, (call.Traits & CallTraits.Gate) != 0 ? Ports.All : Ports.None);
        _carries[index] = true;
        _isNews = true;
        SetLocals(_deciding, call.Outs);
        foreach (var roots in call.Mutable)
        {
            SetLocals(_deciding, roots);
        }
    }

    private void SetLocals(bool[] flags, int[] variables)
    {
        foreach (var variable in variables)
        {
            if (!flags[variable] && (flags != _deciding || CanDecide(_facts.Variables[variable])) && _facts.Variables[variable] is not (IFieldSymbol or IPropertySymbol or IParameterSymbol) && variable != _facts.This)
            {
                flags[variable] = true;
                _isNews = true;
            }
        }
    }

    private bool Decides(CallFact call) =>
        call.AsksGate
        || Array.Exists(call.Targets, t => t.IsStarted && t.Summary.Decides)
        || (call.Functions.Length > 0 && (_engine.Deciding.Contains(_body) || Array.Exists(call.Functions, _engine.MentionsInterest)));

    private bool Asks(Demand demand) => (_body.Demand & demand) == demand;

    private bool IsRelevant(object variable) => variable switch
    {
        IParameterSymbol parameter => IsAskedFor(parameter) || IsWritten(parameter) || (Asks(Demand.Result) && parameter.RefKind is RefKind.Out or RefKind.Ref),
        ILocalSymbol local => IsAskedFor(local),
        IFieldSymbol or IPropertySymbol => _engine.IsWanted((ISymbol)variable),
        _ => false,
    };

    /// <summary>Whether another body around or inside this one wants to know what the variable holds that they share.</summary>
    private bool IsAskedFor(ISymbol variable) => _body.Root.SharedAsked.Contains(variable);

    private bool IsWritten(IParameterSymbol parameter) => Ports.Contains(_body.EffectPorts, parameter.Ordinal + 1);

    private bool IsHandedIn(object variable) => variable is IParameterSymbol || (variable is ILocalSymbol local && IsShared(local));

    /// <summary>Variables that lambdas share with the body, and those of bodies around it.</summary>
    private bool IsShared(ISymbol variable) =>
        _body.Root.Captured.Contains(variable) || !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, _body.Symbol);

    private void Propagate()
    {
        foreach (var store in _facts.Stores)
        {
            if (Any(_relevant, store.Targets) || (Any(_relevant, store.Roots) && IsReadLater(store.Targets) && IsReadLater(store.Roots)))
            {
                Mark(store.Value);
            }

            if (store.IsAlias && Any(_relevant, store.Value.Variables))
            {
                Set(_relevant, store.Targets);
                Set(_relevant, store.Roots);
            }

            if (store.IsAlias && Makes(store.Value))
            {
                SetLocals(_made, store.Targets);
            }

            if (IsDeciding(store.Value))
            {
                Set(_deciding, store.Targets);
                Set(_deciding, store.Roots);
            }
        }

        for (var i = 0; i < _demands.Length; i++)
        {
            Propagate(i, _facts.Calls[i]);
        }
    }

    private void Propagate(int index, CallFact call)
    {
        var written = WrittenThrough(call);
        if (written != Ports.None)
        {
            Require(index, Demand.Effects, Ports.All, written);
        }

        if (Any(_relevant, call.Outs))
        {
            Require(index, Demand.Result, Ports.All);
        }

        if (Array.Exists(call.Inputs, IsDeciding) || Array.Exists(call.Mutable, roots => Any(_deciding, roots)))
        {
            Carry(index, call);
        }
    }

    /// <summary>
    /// The ports through which the call may write to an object that matters. What is written to objects from outside, the program's
    /// fields tell; so code that can be seen is only asked about objects that were made here.
    /// </summary>
    private ulong WrittenThrough(CallFact call)
    {
        var ports = Ports.None;
        for (var i = 0; i < call.Mutable.Length; i++)
        {
            if (!IsReadLater(call.Mutable[i]))
            {
                continue;
            }

            foreach (var root in call.Mutable[i])
            {
                if (_relevant[root] && (_made[root] || (call.Traits & CallTraits.IsSource) == 0))
                {
                    ports |= Ports.Of(i);
                }
            }
        }

        return ports;
    }

    /// <summary>Whether somebody reads the fields on the way: a part that nobody looks at may be written to as one likes.</summary>
    private bool IsReadLater(int[] path) =>
        Array.TrueForAll(path, v => _facts.Variables[v] is not (IFieldSymbol or IPropertySymbol) || _relevant[v] || _engine.IsRead((ISymbol)_facts.Variables[v]));

    private bool Makes(Use use) =>
        Any(_made, use.Variables) || Array.Exists(use.Calls, c => (_facts.Calls[c].Traits & CallTraits.Makes) != 0);

    /// <summary>Whether the variable can hold what decides: the answer of a gate, or a delegate.</summary>
    private bool CanDecide(object variable) => _engine.Knowledge.KnownGates != GateKinds.None || variable switch
    {
        ILocalSymbol local => _engine.Functions.CanKeep(local.Type),
        IParameterSymbol parameter => _engine.Functions.CanKeep(parameter.Type),
        _ when ReferenceEquals(variable, SliceFacts.ThisKey) => _body.Root.Symbol.ContainingType is { } type && _engine.Functions.CanKeep(type),
        _ => true,
    };

    private bool IsDeciding(Use use) =>
        Any(_deciding, use.Variables) || Array.Exists(use.Calls, c => _carries[c]);

    private void Mark(List<Use> uses)
    {
        foreach (var use in uses)
        {
            Mark(use);
        }
    }

    private void Mark(Use use)
    {
        foreach (var variable in use.Variables)
        {
            if (!_relevant[variable] && CanSayWhere(_facts.Variables[variable]))
            {
                _relevant[variable] = true;
                _isNews = true;
            }
        }

        foreach (var call in use.Calls)
        {
            if (_facts.Calls[call].Method is { } method && (CarriesNothing(method) || !CanSayWhere(method)))
            {
                continue;
            }

            if (_facts.Calls[call].Method is { MethodKind: MethodKind.Constructor })
            {
                Require(call, Demand.Effects, Ports.All, Ports.This);
            }
            else
            {
                Require(call, Demand.Result, Ports.All);
            }
        }
    }

    /// <summary>
    /// Whether the variable or result can say where something goes, where nothing else is asked: texts and the objects of libraries can.
    /// What the program's own objects say stands in their fields, which are asked for by themselves.
    /// </summary>
    private bool CanSayWhere(object variable) => !_followsDataOnly || variable switch
    {
        ILocalSymbol local => _engine.CanSayWhere(local.Type),
        IParameterSymbol parameter => _engine.CanSayWhere(parameter.Type),
        IFieldSymbol member => _engine.CanSayWhere(member.Type),
        IPropertySymbol property => _engine.CanSayWhere(property.Type),
        IMethodSymbol { MethodKind: MethodKind.Constructor } => true,
        IMethodSymbol method => _engine.CanSayWhere(method.ReturnType),
        _ => true,
    };

    /// <summary>Answers to questions, and the counts and lengths that libraries tell, are no data.</summary>
    private bool CarriesNothing(IMethodSymbol method) => method.MethodKind != MethodKind.Constructor && method.ReturnType is { IsTupleType: false } type
        && (type.SpecialType is SpecialType.System_Boolean || type.TypeKind == TypeKind.Enum || (method.AssociatedSymbol is IPropertySymbol && !_engine.Knowledge.CanCarry(type) && !_engine.Bodies.IsSource(method)))
        && !_engine.Knowledge.KnownGates.HasFlag(GateKinds.Approval);

    /// <param name="inputs">The ports whose values matter to what is wanted.</param>
    /// <param name="effects">The ports of objects to which writes matter.</param>
    private void Require(int call, Demand demand, ulong inputs, ulong effects = Ports.None)
    {
        if ((demand & ~_demands[call]) == 0 && (inputs & ~_inputs[call]) == 0 && (effects & ~_effects[call]) == 0)
        {
            return;
        }

        var news = inputs & ~_inputs[call];
        _demands[call] |= demand;
        _inputs[call] |= inputs;
        _effects[call] |= effects;
        _isNews = true;
        var values = _facts.Calls[call].Inputs;
        for (var i = 0; i < values.Length; i++)
        {
            if (Ports.Contains(news, i))
            {
                Mark(values[i]);
            }
        }
    }

    private void Set(bool[] flags, int[] variables)
    {
        foreach (var variable in variables)
        {
            if (!flags[variable])
            {
                flags[variable] = true;
                _isNews = true;
            }
        }
    }

    private static bool Any(bool[] flags, int[] variables)
    {
        foreach (var variable in variables)
        {
            if (flags[variable])
            {
                return true;
            }
        }

        return false;
    }
}
