using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>
/// What a callee is looked at for in a large program: since personal data is handed to it of which no type tells, or since it works on
/// an object that was made in sight. A value is hot that is, holds or brings such data.
/// </content>
internal sealed partial class BodyInterpreter : ICellTypes
{
    /// <summary>Why the callee is looked at for the sake of what it is given here.</summary>
    private Concern ConcernOf(Body callee, Value receiver, IReadOnlyList<Value> arguments)
    {
        if (!_engine.IsSliced)
        {
            return Concern.All;
        }

        var method = callee.Method;
        var (hot, whole, holding) = (Ports.None, Ports.None, Ports.None);
        Add(receiver, method?.ContainingType, Ports.This);
        for (var i = 0; i < arguments.Count; i++)
        {
            var type = method is not null && i < method.Parameters.Length ? method.Parameters[i].Type : null;
            // Of a query's expressions nobody is handed what they tell of.
            Add(type is { TypeKind: not TypeKind.Delegate, Name: "Expression" } ? arguments[i].With(funcs: FuncSet.Empty) : arguments[i], type, Ports.OfParameter(i));
        }

        // What a lambda shares with the body around it is looked at as a part of that; what makes an object, and what costs no more than a look, always.
        var inSight = callee.Outer is not null || _engine.IsPartOfCallers(callee) || IsMadeHere(receiver) ? Ports.This : Ports.None;
        return new Concern((inSight | hot | whole | holding) != Ports.None, hot, whole, holding, inSight | holding);

        void Add(Value value, ITypeSymbol? type, ulong port)
        {
            if (Tells(type))
            {
                return;
            }

            if (IsNumber(type))
            {
                hot |= IsPersonalNumber(value, HeatOf) ? port : Ports.None;
                return;
            }

            if (!value.Origins.IsEmpty && Narrowing.IsOfAnyType(type))
            {
                // Here the type stops telling what hangs below the object.
                hot |= value.Origins.HasItems ? port : Ports.None;
                whole |= port;
                return;
            }

            var heat = HeatOf(value);
            hot |= (heat & Heat.Itself) != 0 ? port : Ports.None;
            whole |= (heat & Heat.Itself) != 0 || ((heat & Heat.Below) != 0 && Narrowing.IsOfAnyType(type)) ? port : Ports.None;
            holding |= (heat & Heat.Parts) != 0 ? port : Ports.None;
        }
    }

    /// <summary>What was made in sight is followed with all that is done to it: its members and what it was given say what it does.</summary>
    private bool IsMadeHere(Value receiver) => receiver.Refs.Any(n => n is { Kind: NodeKind.Fresh, Type: { } type } && _engine.Bodies.IsSource(type));

    /// <summary>Whether a number, a date or the like is personal: an item itself, not what was read out of a text that somewhere is one.</summary>
    private bool IsPersonalNumber(Value value, Func<Node, Heat> heatOf) =>
        value.Origins.HasItems || (!value.Refs.IsEmpty && _memory.DataOf(value).Origins.HasItems)
        || value.Taint.Any(n => IsNumber(n) && heatOf(n) == Heat.Itself) || value.Refs.Any(n => IsNumber(n) && heatOf(n) == Heat.Itself);

    private bool IsNumber(Node node) =>
        Holder(node) is var holder && IsNumber(holder.Kind is NodeKind.Parameter ? TypeOfParameter(holder) : holder.Key?.Type);

    /// <summary>Whether values of the type are no content of their own: numbers, answers, dates and the like, and collections of nothing else.</summary>
    private bool IsNumber(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol array => IsNumber(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } named when !_engine.Bodies.IsSource(named) && IsOfCollections(named.ContainingNamespace) => named.TypeArguments.All(IsNumber),
        _ => !Knowledge.CanCarry(type),
    };

    /// <summary>What a field of the type holds for others.</summary>
    private Heat HeatFor(ITypeSymbol? type, Value value, Func<Node, Heat> heatOf)
    {
        if (IsNumber(type))
        {
            return IsPersonalNumber(value, heatOf) ? Heat.Itself : Heat.None;
        }

        var heat = HeatOf(value, heatOf);
        return (heat & Heat.Itself) != 0 ? Heat.Itself : Narrowing.IsOfAnyType(type) ? heat & Heat.Below : Heat.None;
    }

    /// <summary>Whether the type says by itself that a value is, or holds, personal data: code that handles such values is looked at for their sake.</summary>
    private bool Tells(ITypeSymbol? type) => type is not null && Knowledge.Tells(type);

    bool ICellTypes.Tells(FieldKey key) => Tells(key.Type);

    bool ICellTypes.IsNumber(FieldKey key) => IsNumber(key.Type);

    bool ICellTypes.IsOfAnyType(FieldKey key) => Narrowing.IsOfAnyType(key.Type);

    private bool IsHot(Value value) => HeatOf(value) != Heat.None;

    private bool IsHot(Node node) => HeatOf(node) != Heat.None;

    /// <summary>Where in the value is personal data of which no type tells.</summary>
    private Heat HeatOf(Value value) => HeatOf(value, HeatOf);

    private Heat HeatOf(Value value, Func<Node, Heat> heatOf)
    {
        if (value.Origins.HasOwn)
        {
            return Heat.Itself;
        }

        var heat = Heat.None;
        foreach (var node in value.Taint)
        {
            heat |= heatOf(node);
        }

        if ((heat & Heat.Itself) != 0)
        {
            return Heat.Itself;
        }

        foreach (var target in value.Funcs)
        {
            if (HandsOut(target))
            {
                return Heat.Itself;
            }
        }

        if (value.Refs.IsEmpty)
        {
            return heat;
        }

        var (way, found) = _memory.WayToData(value.Refs, heatOf, this);
        if (way is null)
        {
            return value.Refs.Any(HoldsParts) ? heat | Heat.Parts : heat;
        }

        if (way.Count == 0)
        {
            return found == Heat.Itself ? found : heat | found | (value.Refs.Any(HoldsParts) ? Heat.Parts : Heat.None);
        }

        _engine.Fields.TaintParts(way, found);
        return heat | Heat.Parts;
    }

    /// <summary>Whether the method hands out personal data when it is called.</summary>
    private bool HandsOut(FuncTarget target)
    {
        var method = target.Method.OriginalDefinition;
        if (Knowledge.ModelOf(method) is { Yields.IsDefaultOrEmpty: false })
        {
            return true;
        }

        return (_engine.Bodies.FindNested(method) is { } nested
            ? _engine.SummaryOf(nested, _body, Slicing.Demand.None, Ports.None, Concern.OfNested)
            : _engine.Bodies.Find(method) is { } body ? _engine.SummaryOf(body, _body, Slicing.Demand.None, Ports.None, Concern.None) : null)
            is { } summary && (summary.Brings || summary.HandsOutData);
    }

    /// <summary>Whether callers know that fields of the object hold personal data.</summary>
    private bool HoldsParts(Node node) => node.Base.Kind switch
    {
        NodeKind.Parameter when !_engine.HasCallers(_body) => (Holder(node).Key?.Type ?? TypeOfParameter(node)) is { } type && _engine.Fields.HoldsTainted(type, _body),
        NodeKind.Parameter or NodeKind.This when (Ports.Of(node) & _body.HoldingPorts) == 0 => false,
        NodeKind.Parameter or NodeKind.This when Holder(node).Kind is NodeKind.Parameter or NodeKind.This => true,
        NodeKind.Parameter or NodeKind.This or NodeKind.Environment or NodeKind.Statics => Holder(node).Key?.Type is { } type && _engine.Fields.HoldsTainted(type, _body),
        _ => false,
    };

    private ITypeSymbol? TypeOfParameter(Node node) => _body.Method?.Parameters.ElementAtOrDefault(node.Base.Index)?.Type;

    /// <summary>The port or field that an element hangs on, or what is in a task: no type of its own tells what it is.</summary>
    private static Node Holder(Node node)
    {
        while (node is { Kind: NodeKind.Sub, Key.Symbol: null })
        {
            node = node.Parent!;
        }

        return node;
    }

    /// <summary>What others know of the node: who hand it in, and the program of the field that it was read from.</summary>
    private Heat HeatOf(Node node)
    {
        var tainted = TaintOf(node);
        if (tainted == Heat.Itself || IsNumber(node.Key?.Type))
        {
            return tainted;
        }

        var given = node.Base.Kind switch
        {
            NodeKind.Parameter or NodeKind.This => HeatAt(Ports.Of(node), _body),
            NodeKind.Environment => HeatOfCaptured(node),
            _ => Heat.None,
        };
        return given <= tainted || HangsOnService(node) || (given == Heat.Below && (IsStated(node) || TypeTells(node))) ? tainted : given;
    }

    /// <summary>Whether a private field on the way to it keeps an object of the program: that is what the object works with, and no part of what it is.</summary>
    private bool HangsOnService(Node node)
    {
        for (var part = node; part is not null; part = part.Parent)
        {
            if (part.Key?.Symbol is { } member && IsService(_engine.Bodies, member))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsService(BodyCatalogue bodies, ISymbol member) =>
        member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private, Type: { IsReferenceType: true } type } && bodies.IsSource(type);

    private static Heat HeatAt(ulong port, Body body) =>
        (port & body.HotPorts) != 0 ? Heat.Itself : (port & body.WholePorts) != 0 ? Heat.Below : Heat.None;

    /// <summary>Whether only what the object says of itself is in it.</summary>
    private static bool IsStated(Node node) => node.Kind == NodeKind.Stated || (node.Kind == NodeKind.Encrypted && IsStated(node.Parent!));

    /// <summary>Whether the last member of the way to it is of a type, and no item: then the type tells what it is, whatever the object is.</summary>
    private bool TypeTells(Node node)
    {
        var member = node.IsForm ? node.Parent! : node;
        return member.Key is { Symbol: IFieldSymbol or IPropertySymbol, Type: { } type }
            && !Narrowing.IsOfAnyType(type) && _engine.Bodies.IsSource(member.Key.Symbol.ContainingType) && !_engine.InheritedItems.MayBe(member.Key.Symbol);
    }

    /// <summary>In large programs data is followed that is there: a body is interpreted anew when a port or a field comes to hold some.</summary>
    private bool IsFollowed(Node node) => node.Base.Kind is NodeKind.Invoked or NodeKind.Handed || IsHot(node);

    private Heat TaintOf(Node node) => MayHold(node.Base) ? TaintOfField(node) : Heat.None;

    /// <summary>Whether the field holds personal data of some object, whether of this one or not.</summary>
    private Heat TaintOfField(Node node)
    {
        var heat = node.DataField is { } field ? _engine.Fields.HeatOf(field, _body) : Heat.None;
        return heat == Heat.Below && IsStated(node) ? Heat.None : heat;
    }

    /// <summary>Whether the program's fields tell what is in the object: of one that callers hand in, only where one of them hands in some that hold personal data.</summary>
    private bool MayHold(Node holder) =>
        holder.Kind != NodeKind.Parameter || (Ports.Of(holder) & (_body.HoldingPorts | _body.WholePorts)) != 0 || !_engine.HasCallers(_body);

    /// <summary>Of a captured variable the program tells whether it holds personal data; of the receiver, the member that the lambda stands in.</summary>
    private Heat HeatOfCaptured(Node node)
    {
        var captured = node;
        while (captured.Parent is { Kind: not NodeKind.Environment } parent)
        {
            captured = parent;
        }

        return captured.Key switch
        {
            null => Heat.None,
            { Symbol: null } => HeatAt(Ports.This, _body.Root),
            var variable => _engine.Fields.HeatOf(variable, _body),
        };
    }
}
