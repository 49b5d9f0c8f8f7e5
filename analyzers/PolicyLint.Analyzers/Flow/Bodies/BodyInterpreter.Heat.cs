using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>
/// What a callee is looked at for in a large program: since personal data is handed to it of which no type tells, or since it works on
/// an object that was made in sight. A value is hot that is, holds or brings such data.
/// </content>
internal sealed partial class BodyInterpreter
{
    /// <summary>Why the callee is looked at for the sake of what it is given here.</summary>
    private Concern ConcernOf(Body callee, Value receiver, IReadOnlyList<Value> arguments)
    {
        if (!_engine.IsSliced)
        {
            return Concern.All;
        }

        var method = callee.Method;
        var (hot, holding) = (Ports.None, Ports.None);
        Add(receiver, method?.ContainingType, Ports.This);
        for (var i = 0; i < arguments.Count; i++)
        {
            var type = method is not null && i < method.Parameters.Length ? method.Parameters[i].Type : null;
            // Of a query's expressions nobody is handed what they tell of.
            Add(type is { TypeKind: not TypeKind.Delegate, Name: "Expression" } ? arguments[i].With(funcs: FuncSet.Empty) : arguments[i], type, Ports.OfParameter(i));
        }

        // What a lambda shares with the body around it is looked at as a part of that; what makes an object, and what costs no more than a look, always.
        var inSight = callee.Outer is not null || _engine.IsPartOfCallers(callee) || IsMadeHere(receiver) ? Ports.This : Ports.None;
        return new Concern((inSight | hot | holding) != Ports.None, hot, holding, inSight | holding);

        void Add(Value value, ITypeSymbol? type, ulong port)
        {
            if (Tells(type))
            {
                return;
            }

            if (IsNumber(type))
            {
                hot |= IsPersonalNumber(value, IsHot) ? port : Ports.None;
                return;
            }

            if (!value.Origins.IsEmpty && IsOfAnyType(type))
            {
                // Here the type stops telling what hangs below the object.
                hot |= port;
                return;
            }

            switch (HeatOf(value))
            {
                case Heat.Itself:
                    hot |= port;
                    break;
                case Heat.Parts:
                    holding |= port;
                    break;
            }
        }
    }

    /// <summary>What was made in sight is followed with all that is done to it: its members and what it was given say what it does.</summary>
    private bool IsMadeHere(Value receiver) => receiver.Refs.Any(n => n is { Kind: NodeKind.Fresh, Type: { } type } && _engine.Bodies.IsSource(type));

    /// <summary>Whether a number, a date or the like is personal: an item itself, not what was read out of a text that somewhere is one.</summary>
    private bool IsPersonalNumber(Value value, Func<Node, bool> isPersonal) =>
        value.Origins.HasItems || value.Taint.Any(n => IsNumber(n) && isPersonal(n)) || value.Refs.Any(n => IsNumber(n) && isPersonal(n));

    private bool IsNumber(Node node) =>
        IsNumber(node.Kind is NodeKind.Parameter ? _body.Method?.Parameters.ElementAtOrDefault(node.Index)?.Type : node.Key?.Type);

    /// <summary>Whether values of the type are no content of their own: numbers, answers, dates and the like.</summary>
    private bool IsNumber(ITypeSymbol? type) => type is not null && !Knowledge.CanCarry(type);

    /// <summary>What a field of the type holds for others.</summary>
    private bool IsHotFor(ITypeSymbol? type, Value value, Func<Node, bool> isPersonal) =>
        IsNumber(type) ? IsPersonalNumber(value, isPersonal) : HeatOf(value, isPersonal) == Heat.Itself;

    /// <summary>Whether values of any type go by the type.</summary>
    private static bool IsOfAnyType(ITypeSymbol? type) => type switch
    {
        ITypeParameterSymbol or IDynamicTypeSymbol or { SpecialType: SpecialType.System_Object } => true,
        IArrayTypeSymbol array => IsOfAnyType(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } named => named.TypeArguments.Any(IsOfAnyType),
        _ => false,
    };

    /// <summary>Whether the type says by itself that a value is, or holds, personal data: code that handles such values is looked at for their sake.</summary>
    private bool Tells(ITypeSymbol? type) => type is not null && Knowledge.Tells(type);

    private bool IsHot(Value value) => HeatOf(value) != Heat.None;

    /// <summary>Where in the value is personal data of which no type tells.</summary>
    private Heat HeatOf(Value value) => HeatOf(value, IsHot);

    private Heat HeatOf(Value value, Func<Node, bool> isPersonal)
    {
        if (value.Origins.HasOwn || value.Taint.Any(isPersonal))
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
            return Heat.None;
        }

        var way = _memory.WayToData(value.Refs, isPersonal, key => Tells(key.Type), key => IsNumber(key.Type));
        if (way is null)
        {
            return value.Refs.Any(HoldsParts) ? Heat.Parts : Heat.None;
        }

        if (way.Count == 0)
        {
            return Heat.Itself;
        }

        _engine.Fields.TaintParts(way);
        return Heat.Parts;
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
        NodeKind.Parameter or NodeKind.This when (Ports.Of(node) & _body.HoldingPorts) == 0 => false,
        NodeKind.Parameter or NodeKind.This when Holder(node).Kind is NodeKind.Parameter or NodeKind.This => true,
        NodeKind.Parameter or NodeKind.This or NodeKind.Environment or NodeKind.Statics => Holder(node).Key?.Type is { } type && _engine.Fields.HoldsTainted(type, _body),
        _ => false,
    };

    /// <summary>The port or field that an element hangs on, or what is in a task: no type of its own tells what it is.</summary>
    private static Node Holder(Node node)
    {
        while (node is { Kind: NodeKind.Sub, Key.Symbol: null })
        {
            node = node.Parent!;
        }

        return node;
    }

    private bool IsHot(Node node) => IsTainted(node) || (node.Base.Kind switch
    {
        NodeKind.Parameter or NodeKind.This => (Ports.Of(node) & _body.HotPorts) != 0,
        NodeKind.Environment => IsCapturedHot(node),
        _ => false,
    } && !IsNumber(node.Key?.Type));

    /// <summary>In large programs data is followed that is there: a body is interpreted anew when a port or a field comes to hold some.</summary>
    private bool IsFollowed(Node node) => node.Base.Kind is NodeKind.Invoked or NodeKind.Handed || IsHot(node);

    private bool IsTainted(Node node) => node.ProgramField is { } field && _engine.Fields.IsTainted(field, _body);

    /// <summary>Of a captured variable the program tells whether it holds personal data; of the receiver, the member that the lambda stands in.</summary>
    private bool IsCapturedHot(Node node)
    {
        var captured = node;
        while (captured.Parent is { Kind: not NodeKind.Environment } parent)
        {
            captured = parent;
        }

        return captured.Key switch
        {
            null => false,
            { Symbol: null } => (Ports.This & _body.Root.HotPorts) != 0,
            var variable => _engine.Fields.IsTainted(variable, _body),
        };
    }
}
