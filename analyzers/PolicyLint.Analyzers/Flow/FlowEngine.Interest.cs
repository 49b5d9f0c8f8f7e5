using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow;

/// <content>What becomes of interest while bodies are interpreted: fields, callers, delegates; and who is looked at for its sake.</content>
internal sealed partial class FlowEngine
{
    private void TakeInteresting()
    {
        while (_interest.TryTake(out var member))
        {
            foreach (var body in BodiesOf(member.Syntax))
            {
                AskOfItself(body);
                MarkStarted(body);
                _queue.Add(body);
            }
        }
    }

    /// <summary>Whether somebody asked what the field holds anywhere in the program.</summary>
    public bool IsWanted(ISymbol field) => _wanted.Contains(field);

    /// <summary>Whether what the field holds matters to anybody, of some object.</summary>
    public bool IsRead(ISymbol field) => _read.Contains(field);

    /// <summary>What the field holds matters: bodies that write it to the objects they are given are asked again.</summary>
    public void BecomeRead(ISymbol field)
    {
        if (!_read.Add(field) || !_writers.TryGetValue(field, out var writers))
        {
            return;
        }

        foreach (var body in writers)
        {
            if (body.EffectPorts != Ports.None)
            {
                Enqueue(body);
            }
        }
    }

    /// <summary>All that hangs on objects of the type matters.</summary>
    public void BecomeReadAsWhole(INamedTypeSymbol type)
    {
        if (!_wholes.Add(type))
        {
            return;
        }

        foreach (var argument in type.TypeArguments.OfType<INamedTypeSymbol>())
        {
            BecomeReadAsWhole(argument);
        }

        for (var t = type.OriginalDefinition; t is not null && Bodies.IsSource(t); t = t.BaseType?.OriginalDefinition)
        {
            foreach (var member in t.GetMembers())
            {
                var part = member switch
                {
                    IFieldSymbol { IsStatic: false } field => field.Type,
                    IPropertySymbol { IsStatic: false } property => property.Type,
                    _ => null,
                };
                if (part is null)
                {
                    continue;
                }

                BecomeRead(member.OriginalDefinition);
                if (part is INamedTypeSymbol named)
                {
                    BecomeReadAsWhole(named);
                }
            }
        }
    }

    /// <summary>Whether the code mentions a name for whose sake bodies are looked at.</summary>
    public bool MentionsInterest(SyntaxNode syntax) => _interest.IsMentionedIn(syntax);

    /// <summary>Bodies that name the field may put something into it.</summary>
    /// <param name="isForData">Whether only the personal data in it is of interest: who has some tells by itself where it puts it.</param>
    public void BecomeInteresting(FieldKey field, bool isForData)
    {
        if (IsSliced && isForData)
        {
            return;
        }

        if (field.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol primary })
        {
            // It takes what callers hand in: that was of no interest when it was interpreted before.
            StartMember(primary);
            if (Bodies.Find(primary) is { } body)
            {
                Enqueue(body);
            }

            return;
        }

        if (field.Symbol is not (IFieldSymbol or IPropertySymbol or IEventSymbol) || !_wanted.Add(field.Symbol))
        {
            return;
        }

        if (_writers.TryGetValue(field.Symbol, out var writers))
        {
            foreach (var body in writers)
            {
                Enqueue(body);
            }
        }

        _interest.AddField(field.Symbol.Name, IsFilled(field.Symbol), _mentions is not null && field.Symbol.ContainingType is { } owner ? _mentions.MembersOf(owner) : null);
        if (field.Symbol is IPropertySymbol { ContainingType: { IsRecord: true } record } property)
        {
            foreach (var constructor in record.InstanceConstructors.Where(c => c.Parameters.Any(p => p.Name == property.Name)))
            {
                StartMember(constructor);
            }
        }
    }

    /// <summary>Objects of the program have fields of their own, which are asked for by themselves; what libraries make is filled from outside.</summary>
    private bool IsFilled(ISymbol field)
    {
        var type = field switch
        {
            IFieldSymbol f => f.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        return type is { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Delegate } and not ITypeParameterSymbol && !Bodies.IsSource(type);
    }

    private void StartMember(IMethodSymbol method)
    {
        if (Bodies.Find(method) is { } body)
        {
            Start(body, IsSliced ? Demand.Data : Demand.All, IsSliced ? Ports.None : Ports.All);
        }
    }

    /// <summary>The body puts what its callers hand in into a field that somebody reads: they are looked at.</summary>
    /// <param name="ports">The ports through which it comes.</param>
    public void BecomeFiller(Body body, ulong ports)
    {
        if ((ports & ~body.FilledPorts) == 0)
        {
            return;
        }

        body.FilledPorts |= ports;
        BecomeInteresting(body);
        TellCallers(body);
    }

    private void TellCallers(Body body)
    {
        foreach (var dependent in body.Dependents.Items)
        {
            Enqueue(dependent);
        }

        if (body.PassedOverBy.Items.Count > 0 && IsApplied(body))
        {
            foreach (var caller in body.PassedOverBy.Items)
            {
                Enqueue(caller);
            }

            body.PassedOverBy.Clear();
        }
    }

    /// <summary>The body wants to know what a variable holds that it shares with the bodies around and inside it.</summary>
    public void AskShared(Body body, ISymbol variable)
    {
        if (!body.Root.SharedAsked.Add(variable))
        {
            return;
        }

        foreach (var other in body.Root.Nested.Append(body.Root))
        {
            if (!ReferenceEquals(other, body) && other.SliceFacts.Variables.Contains(variable))
            {
                Enqueue(other);
            }
        }
    }

    /// <summary>Callers of the body may have something to say.</summary>
    public void BecomeInteresting(Body body)
    {
        var root = body.Root.Symbol;
        var name = NameIndex.NameOf(root) ?? root.ContainingType?.Name ?? root.Name;
        if (_mentions is null || root is not IMethodSymbol { IsExtensionMethod: false, MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor) } method || _mentions.IsImported(method.ContainingType))
        {
            _interest.Add(name);
            return;
        }

        // Whoever calls it has an object of its type, or of one that it derives from or implements.
        foreach (var type in _mentions.Named(method.ContainingType))
        {
            _interest.Add(NameIndex.NameOf(root) is null ? null : name, _mentions.MembersOf(type));
        }
    }

    /// <summary>A caller knows a delegate that the body calls, or has callers who do: from now on it tells what the delegate is handed.</summary>
    public void BecomeKnown(Body body)
    {
        if (!body.HasKnownDelegates)
        {
            body.HasKnownDelegates = true;
            Enqueue(body);
        }
    }

    /// <summary>Receivers of several types meet the body. Where data is followed, so are all callers that have some.</summary>
    public void BecomeGeneral(Body body)
    {
        if (!IsSliced)
        {
            BecomeInteresting(body);
        }
    }

    /// <summary>
    /// Whoever names the field may give what it holds something: methods that it holds, or an object of a library to whose events somebody listens. Where data is
    /// followed, those are looked at who have some, and those who may call an operation that asks for a gate.
    /// </summary>
    /// <param name="funcs">The methods, where there are any.</param>
    public void BecomeFed(ISymbol field, FuncSet funcs)
    {
        if (!IsSliced || MayRequireGates(funcs))
        {
            _interest.Add(field.Name);
        }
    }

    /// <summary>Whether one of the methods may be, or call, an operation that asks for a gate.</summary>
    public bool MayRequireGates(FuncSet funcs) => HasGates && funcs.Any(MayRequireGates);

    private bool MayRequireGates(FuncTarget target) =>
        Knowledge.ModelOf(target.Method) is { Requires: not null } || ((Bodies.FindNested(target.Method.OriginalDefinition) ?? Bodies.Find(target.Method)) is { } body && MentionsInterest(body.Syntax));

    /// <summary>The field holds personal data of some object: whoever reads it has some.</summary>
    public void BecomeTainted(FieldKey field)
    {
        if (_mentions is not null && field.Symbol is IFieldSymbol or IPropertySymbol or IEventSymbol or IParameterSymbol && field.Symbol.ContainingType is { } owner)
        {
            _interest.Add(field.Symbol.Name, _mentions.MembersOf(owner));
        }
    }

    private void BecomeEntry(IMethodSymbol method)
    {
        if ((Bodies.FindNested(method) ?? Bodies.Find(method)) is not { } body)
        {
            return;
        }

        if (body.IsStarted)
        {
            Enqueue(body);
        }
        else
        {
            Start(body, IsSliced ? Demand.Data : Demand.All, IsSliced ? Ports.None : Ports.All);
        }
    }
}
