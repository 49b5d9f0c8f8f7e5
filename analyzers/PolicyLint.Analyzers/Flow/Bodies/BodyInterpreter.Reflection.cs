using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>Members that are found at run time: <c>dynamic</c>, and reflection by names that can be read.</content>
internal sealed partial class BodyInterpreter
{
    private Value Dynamic(IOperation operation)
    {
        switch (operation)
        {
            case IDynamicInvocationOperation { Operation: IDynamicMemberReferenceOperation member } invocation:
                return InvokeDynamic(invocation, member);
            case IDynamicMemberReferenceOperation { Instance: { } instance } reference:
                var receiver = Evaluate(instance);
                return ReadByName(receiver, reference.MemberName) ?? Held(receiver, operation.Type);
            default:
                return Held(UnionOfChildren(operation), operation.Type);
        }
    }

    private Value Held(Value value, ITypeSymbol? type) => AsData(value, type).With(refs: value.Refs);

    /// <summary>A call that is bound at run time: any member of that name and number of parameters may be meant.</summary>
    private Value InvokeDynamic(IDynamicInvocationOperation invocation, IDynamicMemberReferenceOperation member)
    {
        _log.Begin(invocation);
        var receiver = member.Instance is { } instance ? Evaluate(instance) : Value.Unknown;
        var arguments = invocation.Arguments.Select(Evaluate).ToArray();
        var result = Value.Bottom;
        foreach (var method in CandidatesOf(invocation, member, receiver).Where(m => m.Parameters.Length == arguments.Length).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToList())
        {
            var before = _memory.State;
            result = result.Join(Call(new CallSite(invocation, method, method.IsStatic ? null : receiver, member.Instance, [.. arguments], [.. invocation.Arguments], method.IsVirtual)));
            _memory.State = _isDead ? before : _memory.Join(before, _memory.State);
            _isDead = false;
        }

        return ReferenceEquals(result, Value.Bottom) ? DataOfAll([receiver, .. arguments], invocation.Type) : result;
    }

    private IEnumerable<IMethodSymbol> CandidatesOf(IDynamicInvocationOperation invocation, IDynamicMemberReferenceOperation member, Value receiver)
    {
        if (member.Instance is null && _engine.Bodies.ModelOf(invocation.Syntax.SyntaxTree, _body.Root.Symbol) is { } model)
        {
            var named = Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetSymbolInfo(model, (Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax)invocation.Syntax, _cancellation);
            return named.Symbol is IMethodSymbol only ? [only] : named.CandidateSymbols.OfType<IMethodSymbol>();
        }

        var types = receiver.Refs.Where(n => n.Type is not null);
        var found = new List<IMethodSymbol>();
        if ((member.ContainingType ?? member.Instance?.Type) is { TypeKind: not TypeKind.Dynamic } known)
        {
            found.AddRange(known.GetMembers(member.MemberName).OfType<IMethodSymbol>());
        }

        foreach (var node in types)
        {
            found.AddRange(node.Type!.GetMembers(member.MemberName).OfType<IMethodSymbol>());
        }

        return found;
    }

    /// <summary>The member of that name of every object whose type is known; null when there is none.</summary>
    private Value? ReadByName(Value receiver, string name)
    {
        Value? found = null;
        foreach (var node in receiver.Refs)
        {
            if (node.Type is { } type && FindMember(type, name) is { } member && CellOf(member) is { } cell)
            {
                found = (found ?? Value.Bottom).Join(_memory.Read(node, cell));
            }
        }

        return found is null ? null : Inherit(found, receiver, null);
    }

    private bool StoreByName(Value receiver, string? name, Value value)
    {
        var isFound = false;
        foreach (var node in receiver.Refs)
        {
            foreach (var member in node.Type?.GetMembers().Where(m => m is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol { IsIndexer: false } && !m.IsStatic && (name is null || m.Name == name)) ?? [])
            {
                if (CellOf(member) is { } cell)
                {
                    _memory.Add(Value.Of(node), cell, value.WithoutFacts());
                    isFound = true;
                }
            }
        }

        return isFound;
    }

    private FieldKey? CellOf(ISymbol member) => member switch
    {
        IFieldSymbol field => CellOf(field),
        IPropertySymbol property when !IsLibrary(property) && Cells.IsAuto(property) => new FieldKey(property),
        _ => null,
    };

    private bool TryReflection(CallSite site, out Value result)
    {
        result = Value.Unknown;
        switch (site.Method.Name)
        {
            case "GetProperty" or "GetField" or "GetMethod" or "GetRuntimeProperty" or "GetRuntimeMethod" when site.Arguments.Length > 0 && TextOf(site.Arguments[0]) is { Count: 1 } names && names[0].Constant is { } name:
                result = Made(site.Operation, null, 13);
                _memory.Write(result, FieldKey.Key, Value.Of(names));
                result = result.With(funcs: MethodsNamed(TypeAsked(site.Instance), name, site.Syntax));
                return true;
            case "GetValue" when site is { Receiver: { } member, Arguments: [var holder, ..] } && NameIn(member) is { } name && ReadByName(holder, name) is { } read:
                result = read;
                return true;
            case "SetValue" when site is { Receiver: { } member, Arguments: [var holder, var value, ..] }:
                return StoreByName(holder, NameIn(member), value);
            case "Invoke" when site is { Receiver: { Funcs.IsEmpty: false } method, Arguments: [var holder, .., var given] }:
                var element = _memory.Read(given, FieldKey.Element);
                var bound = FuncSet.Empty;
                foreach (var target in method.Funcs)
                {
                    bound = bound.Union(FuncSet.Of(target with { Receiver = target.Method.IsStatic ? null : holder }));
                }

                result = InvokeDelegate(site.Operation, method, [.. Enumerable.Repeat(element, method.Funcs.MaxArity)], bound);
                return true;
            default:
                return false;
        }
    }

    /// <summary><c>Activator.CreateInstance</c> of a type that can be read: its constructor runs.</summary>
    private bool TryActivate(CallSite site, out Value result)
    {
        result = Value.Unknown;
        if (site.Method.Name != "CreateInstance")
        {
            return false;
        }

        if (site.Method.TypeArguments is [var type])
        {
            result = MadeByDefault(site.Operation, type);
            return true;
        }

        var arguments = site.Operands.Length > 1 && site.Operands[1] is { } given && Strip(given) is IArrayCreationOperation { Initializer: { } initializer }
            ? initializer.ElementValues.Select(Evaluate).ToArray()
            : NoValues;
        return site.Operands.Length > 0 && TypeAsked(site.Operands[0]) is { } asked && MadeBy(site.Operation, asked, arguments) is { } made && (result = made) is not null;
    }

    private string? NameIn(Value member) => _memory.Read(member, FieldKey.Key).Texts is { Count: 1 } names ? names[0].Constant : null;

    /// <summary><c>typeof(T)</c> and <c>x.GetType()</c> say whose members are looked for.</summary>
    private static ITypeSymbol? TypeAsked(IOperation? instance) => instance switch
    {
        ITypeOfOperation known => known.TypeOperand,
        IInvocationOperation { TargetMethod.Name: "GetType", Instance.Type: { } type } => type,
        _ => null,
    };

    private FuncSet MethodsNamed(ITypeSymbol? type, string name, SyntaxNode at)
    {
        var funcs = FuncSet.Empty;
        foreach (var method in type?.GetMembers(name).OfType<IMethodSymbol>().Where(m => !IsLibrary(m)) ?? [])
        {
            funcs = funcs.Union(FuncSet.Of(new FuncTarget(method, null, at)));
        }

        return funcs;
    }
}
