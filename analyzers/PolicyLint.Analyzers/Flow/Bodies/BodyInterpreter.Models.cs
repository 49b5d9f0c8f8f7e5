using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>Members that a model speaks of: writers, exports, gates, and flows that differ from the default.</content>
internal sealed partial class BodyInterpreter
{
    private static readonly FieldKey EncryptedKey = FieldKey.Slot(7);

    /// <summary>The member asks its callers for gates.</summary>
    private void RequireOf(CallSite site, MemberModel model)
    {
        if (model.Requires is not { } gates || gates == GateKinds.None)
        {
            return;
        }

        var data = DataOfAll(site.Arguments, null);
        Log(site.Operation, new EgressEvent
        {
            Write = site.Syntax,
            Member = site.Method,
            Origins = data.Origins,
            Required = gates,
            Held = _memory.State.Held,
            Values = [.. site.Arguments.Select(a => WithContent(null, a))],
        });
    }

    private void ReportWrites(CallSite site, MemberModel model)
    {
        foreach (var writer in model.Writers)
        {
            ReportWrite(site, writer);
        }
    }

    private void ReportWrite(CallSite site, WriterModel writer)
    {
        var (origins, nodes) = Written(site, writer);
        var files = FilesOf(site, writer);
        if (writer.To is { Kind: PortKind.This } && site.Receiver is { } receiver && (!origins.IsEmpty || !nodes.IsEmpty))
        {
            var isEncrypted = Encrypts(receiver, []);
            AddContent(receiver, Value.Unknown.With(origins: isEncrypted ? origins.Encrypted() : origins, taint: nodes), []);
            origins = isEncrypted ? origins.Encrypted() : origins;
        }
        else if (writer.To is { Kind: PortKind.Parameter } target && HoldsContent(site.Method.Parameters[target.Index].Type) && (!origins.IsEmpty || !nodes.IsEmpty))
        {
            AddContent(site[target], Value.Unknown.With(origins: origins, taint: nodes), []);
        }

        if (origins.IsEmpty && nodes.IsEmpty && files is null)
        {
            return;
        }

        var places = writer.To is { } to ? BelowBase(site, to, _memory.PlacesOf(site[to])) : TextSet.Empty;
        if (writer.Class is null && places.IsEmpty)
        {
            return;
        }

        Log(site.Operation, _engine.Fields.Resolve(
            new EgressEvent
            {
                Write = site.Syntax,
                Member = site.Method,
                Origins = origins,
                Nodes = nodes,
                Files = files,
                Places = places,
                Class = writer.Class,
                Described = writer.Described,
                Held = _memory.State.Held,
                Through = writer.To is { Kind: PortKind.This } && site.Receiver is { } through ? through.With(origins: OriginSet.Empty, facts: GateFacts.None) : Value.Unknown,
                Values = [.. writer.Data.Select(p => site[p]), .. writer.To is { } place ? [site[place]] : Array.Empty<Value>()],
            },
            _body));
    }

    /// <summary>An address without a host is below the base address of the client that is asked for it.</summary>
    private TextSet BelowBase(CallSite site, Port to, TextSet places)
    {
        if (to.Kind != PortKind.Parameter || site.Receiver is not { } client)
        {
            return places;
        }

        var bases = _memory.PlacesOf(client).Where(b => HasScheme(b)).ToList();
        return bases.Count == 0
            ? places
            : TextSet.Of(places.Where(p => p.Constant is null || HasScheme(p)).Concat(bases.SelectMany(b => places.Select(p => p).Where(p => !HasScheme(p)).Select(p => b.Append(TextPattern.Of("/")).Append(p)))));
    }

    /// <summary>What is written to a stream or writer is in it; a path or an address only says where.</summary>
    private bool HoldsContent(ITypeSymbol type) => Knowledge.CanCarry(type) && !IsText(type) && !IsPlaceObject(type);

    /// <summary>The message of an exception ends in logs and on screens: one that carries personal data counts where it is made, once it is thrown.</summary>
    private void ReportThrown(IOperation thrown, Value exception)
    {
        _log.Begin(thrown);
        foreach (var node in exception.Refs)
        {
            var made = (node.Site is ValueTuple<object, object> nested ? nested.Item2 : node.Site) as IOperation;
            if (node.Kind != NodeKind.Fresh || node.Type is null || made is not IObjectCreationOperation { Constructor: { } constructor })
            {
                continue;
            }

            var (origins, nodes) = _memory.DataOf(_memory.Read(node, FieldKey.Content));
            if (!origins.IsEmpty || !nodes.IsEmpty)
            {
                Log(thrown, _engine.Fields.Resolve(
                    new EgressEvent { Write = made.Syntax, Member = constructor, Origins = origins, Nodes = nodes, Class = DestinationClasses.Log, Described = constructor.ContainingType.Name, Held = _memory.State.Held },
                    _body));
            }
        }
    }

    /// <summary>Whether what is written through the object is encrypted on its way.</summary>
    private bool Encrypts(Value writer, HashSet<Node> visited)
    {
        foreach (var node in writer.Refs)
        {
            if (visited.Add(node) && (!_memory.Read(node, EncryptedKey).Texts.IsEmpty || (_memory.Slots.FindField(node, FieldKey.Place) >= 0 && Encrypts(_memory.Read(node, FieldKey.Place), visited))))
            {
                return true;
            }
        }

        return false;
    }

    private TextSet? FilesOf(CallSite site, WriterModel writer)
    {
        if (writer.Files.IsDefaultOrEmpty)
        {
            return null;
        }

        var files = TextSet.Empty;
        foreach (var port in writer.Files)
        {
            files = files.Union(_memory.PlacesOf(site[port]));
        }

        return files.IsEmpty ? null : files;
    }

    /// <summary>The personal data that a writer is given: what its text shows for writers of text, everything for the others.</summary>
    private (OriginSet Origins, NodeSet Nodes) Written(CallSite site, WriterModel writer)
    {
        var origins = OriginSet.Empty;
        var nodes = NodeSet.Empty;
        foreach (var port in NamesAreContent(site, writer) ? writer.Data.Add(writer.To!.Value) : writer.Data)
        {
            foreach (var value in ShownTo(site, writer, port))
            {
                var (more, open) = _memory.DataOf(value);
                origins = origins.Union(more);
                nodes = nodes.UnionOfData(open);
            }
        }

        return (origins, nodes);
    }

    private bool NamesAreContent(CallSite site, WriterModel writer) =>
        Knowledge.ReportsFileNames && writer.To is { Kind: PortKind.Parameter } to && IsText(site.Method.Parameters[to.Index].Type) && !writer.Data.Contains(to);

    private IEnumerable<Value> ShownTo(CallSite site, WriterModel writer, Port port)
    {
        if (site.OperandOf(port) is not { } operand || !WritesText(site, writer))
        {
            return [site[port]];
        }

        if (Strip(operand) is IArrayCreationOperation { Initializer: { } initializer })
        {
            return initializer.ElementValues.Select(e => ToText(e));
        }

        return operand.Type is IArrayTypeSymbol ? [site[port]] : [ToText(operand, site[port])];
    }

    /// <summary>Logs and text writers call <c>ToString</c>; a template that takes objects apart (<c>{@voter}</c>) sees all of them.</summary>
    private static bool WritesText(CallSite site, WriterModel writer)
    {
        var type = site.Method.ContainingType;
        if (writer.Class == "log")
        {
            return !site.Operands.Any(o => o?.ConstantValue is { HasValue: true, Value: string template } && template.Contains("{@"));
        }

        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t is { Name: "TextWriter", ContainingNamespace.Name: "IO" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is written through a writer is in what it was opened on as well.</summary>
    private void AddContent(Value writer, Value data, HashSet<Node> visited)
    {
        _memory.Add(writer, FieldKey.Content, data);
        foreach (var node in writer.Refs)
        {
            if (visited.Add(node) && _memory.Slots.FindField(node, FieldKey.Place) >= 0)
            {
                var opened = _memory.Read(node, FieldKey.Place);
                if (opened.Refs.Any(n => n.Kind is NodeKind.Fresh or NodeKind.Result))
                {
                    AddContent(opened.With(refs: opened.Refs.Where(n => n.Kind is NodeKind.Fresh or NodeKind.Result)), data, visited);
                }
            }
        }
    }

    private Value ApplyModel(CallSite site, MemberModel model)
    {
        if (model.NotPersonal)
        {
            return Value.Unknown;
        }

        var result = model.Opens is not null || model.OpensClass is not null ? Open(site, model) : Value.Bottom;
        if (model.PlaceClass is { } place)
        {
            result = result.Join(Value.Of(TextSet.Of(PlaceText.Root(place))));
        }

        if (model.Reads is { } file)
        {
            result = result.Join(Read(site, file));
        }

        if (model.Encrypts && model.Opens is null)
        {
            result = result.Join(Encrypted(DataOfAll(site.Arguments, null)));
        }

        if (model.PassThrough is { } flows)
        {
            result = PassOn(site, flows, result);
        }
        else if (ReferenceEquals(result, Value.Bottom))
        {
            return site.Method.ReturnsVoid || model.Writers.IsDefaultOrEmpty ? Value.Unknown : CallLibrary(site);
        }

        return ReferenceEquals(result, Value.Bottom) ? Value.Unknown : result;
    }

    private Value Open(CallSite site, MemberModel model)
    {
        var place = PlaceOpened(model, model.Opens is { } port ? site[port] : Value.Unknown);
        ReportName(site, model, place);
        if (site.Receiver is { } receiver && (site.Method.MethodKind == MethodKind.Constructor || ReturnsNothing(site.Method)))
        {
            if (site.Method.MethodKind != MethodKind.Constructor && SaysWhere(place))
            {
                // Opened anew: what it was opened on before counts no more.
                _memory.Write(receiver, FieldKey.Place, Value.Bottom);
            }

            OpenOn(receiver, model, place);
            AddGiven(site, model, receiver);
            return site.Method.MethodKind == MethodKind.Constructor ? receiver : CallLibrary(site);
        }

        var opened = Made(site.Operation, site.Method.ReturnType, 6);
        OpenOn(opened, model, place);
        OpenGiven(site, model, place);
        if (IsTaskLike(site.Method.ReturnType))
        {
            var task = Made(site.Operation, site.Method.ReturnType, 8);
            _memory.Write(task, FieldKey.Result, opened);
            return task;
        }

        return opened;
    }

    /// <summary>What a constructor is given besides is in what it makes: the subject and the text of a message.</summary>
    private void AddGiven(CallSite site, MemberModel model, Value made)
    {
        if (site.Method.MethodKind != MethodKind.Constructor)
        {
            return;
        }

        for (var i = 0; i < site.Arguments.Length; i++)
        {
            var isPlace = model.Opens is { Kind: PortKind.Parameter } port && port.Index == i;
            if (!isPlace && DelegateOf(site.Method.Parameters[i].Type) is null && DataIn(site.Arguments[i], null) is { IsPlain: false } given)
            {
                _memory.Add(made, FieldKey.Content, given);
            }
        }
    }

    /// <summary>What a writer is made for writes through it: <c>PdfWriter.GetInstance(document, stream)</c>.</summary>
    private void OpenGiven(CallSite site, MemberModel model, Value place)
    {
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            var isPlace = model.Opens is { Kind: PortKind.Parameter } port && port.Index == i;
            if (!isPlace && site.Method.IsStatic && WritesToItself(site.Method.Parameters[i].Type))
            {
                OpenOn(site.Arguments[i], model, place);
            }
        }
    }

    private bool WritesToItself(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } && type.GetMembers().Any(m => Knowledge.ModelOf(m) is { Writers: { IsDefaultOrEmpty: false } writers } && writers.Any(w => w.To?.Kind == PortKind.This));

    private static bool ReturnsNothing(IMethodSymbol method) =>
        method.ReturnsVoid || (method.ReturnType is INamedTypeSymbol { IsGenericType: false } task && IsTaskLike(task));

    private void OpenOn(Value opened, MemberModel model, Value place)
    {
        _memory.Add(opened, FieldKey.Place, place.WithoutFacts());
        if (model.Encrypts)
        {
            _memory.Write(opened, EncryptedKey, Value.Of(TextSet.Unknown));
        }
    }

    /// <summary>What an object is opened on: a host with the scheme that goes without saying, or a class where nothing else is known.</summary>
    private Value PlaceOpened(MemberModel model, Value place)
    {
        if (model.OpensClass is { } fallback && (model.Opens is null || !SaysWhere(place)))
        {
            return Value.Of(TextSet.Of(PlaceText.Root(fallback)));
        }

        return model.OpensScheme is { } scheme
            ? Value.Of(TextOf(place).Map(t => HasScheme(t) ? t : TextPattern.Of(scheme + "://").Append(t)))
            : place;
    }

    /// <summary>Whether a part of the place is known here, or can be to a caller.</summary>
    private bool SaysWhere(Value place) =>
        _memory.PlacesOf(place).Where(t => !t.IsUnknown && (!t.Nodes.Any() || t.Nodes.Any(n => n.IsOpen && n.ProgramField is null))).Any();

    private static bool HasScheme(TextPattern text) => text.ToPlaceText().Contains("://");

    /// <summary>Where the policy counts names of files as content, opening a file under a personal name is a write.</summary>
    private void ReportName(CallSite site, MemberModel model, Value place)
    {
        if (!Knowledge.ReportsFileNames || model.Opens is not { Kind: PortKind.Parameter } port || !IsText(site.Method.Parameters[port.Index].Type))
        {
            return;
        }

        var (origins, nodes) = _memory.DataOf(site[port]);
        if (origins.IsEmpty && nodes.IsEmpty)
        {
            return;
        }

        Log(site.Operation, _engine.Fields.Resolve(
            new EgressEvent { Write = site.Syntax, Member = site.Method, Origins = origins, Nodes = nodes, Places = _memory.PlacesOf(place), Class = model.OpensClass, Held = _memory.State.Held, Values = [site[port]] },
            _body));
    }

    /// <summary>A file that the policy says holds personal data is a source.</summary>
    private Value Read(CallSite site, Port file)
    {
        var value = Value.Unknown;
        foreach (var path in _memory.PlacesOf(site[file]))
        {
            var items = Knowledge.HoldingAt(path.ToPlaceText());
            if (!items.IsDefaultOrEmpty)
            {
                value = value.With(origins: value.Origins.Union(OriginSet.Of(_engine.Origins.Of(site.Syntax, items, isWhole: false))));
            }
        }

        return value.IsPlain ? value : InTask(site, value);
    }

    private Value Encrypted(Value data) => Value.Unknown.With(origins: data.Origins.Encrypted(), taint: Nodes.Encrypted(data.Taint));

    private Value PassOn(CallSite site, System.Collections.Immutable.ImmutableArray<PassThrough> flows, Value result)
    {
        foreach (var flow in flows)
        {
            result = PassOn(site, flow, result);
        }

        return ReferenceEquals(result, Value.Bottom) ? Value.Unknown : result;
    }

    private Value PassOn(CallSite site, PassThrough flow, Value result)
    {
        var passed = Value.Unknown;
        foreach (var port in flow.From)
        {
            passed = passed.Join(site[port]);
        }

        passed = passed.WithoutFacts();
        foreach (var port in flow.To)
        {
            switch (port.Kind)
            {
                case PortKind.Return:
                    result = result.Join(passed);
                    break;
                case PortKind.This when site.Receiver is { } receiver:
                    _memory.Add(receiver, FieldKey.Content, DataIn(passed, null));
                    break;
                case PortKind.Parameter when site.OperandOf(port) is { } operand:
                    if (site.Method.Parameters[port.Index].RefKind != RefKind.None)
                    {
                        Store(operand, passed, site.Syntax);
                    }
                    else
                    {
                        _memory.Add(site[port], FieldKey.Content, DataIn(passed, null));
                    }

                    break;
            }
        }

        return result;
    }

    /// <summary>What the call of a gate grants, and that it was asked.</summary>
    private Value Grant(CallSite site, MemberModel model, Value result)
    {
        foreach (var gate in model.Gates)
        {
            _meetsGates = true;
            if ((gate.Gate & GateKinds.Approval) != 0)
            {
                _ways?.Ask(site.Syntax, _block);
            }

            result = _withheld?.Contains(site.Syntax) == true ? result : Grant(site, gate, result);
            var others = site.Arguments
                .Select((value, i) => (Value: value, Port: Port.Parameter(i), site.Method.Parameters[i].Type))
                .Where(a => gate.Requester != a.Port && gate.Approver != a.Port && !IsAboutTheCaller(a.Type))
                .Select(a => WithContent(site.OperandOf(a.Port), a.Value));
            _log.Add(site.Operation, new GateRequest(
                site.Syntax,
                site.Method,
                gate,
                gate.Requester is { } requester ? site[requester] : null,
                gate.Approver is { } approver ? site[approver] : null,
                [.. others]));
        }

        return result;
    }

    /// <summary>Who asks, and until when: nothing that an approval could be for.</summary>
    private static bool IsAboutTheCaller(ITypeSymbol type) => type.Name is "ClaimsPrincipal" or "IPrincipal" or "ClaimsIdentity" or "IIdentity" or "CancellationToken";

    /// <summary>The value together with what it holds; of arguments that are only listed here the list itself is nothing.</summary>
    private Value WithContent(IOperation? operand, Value value)
    {
        if (operand is not null && Strip(operand) is IArrayCreationOperation or ICollectionExpressionOperation)
        {
            value = _memory.Read(value, FieldKey.Element);
        }

        var (origins, nodes) = _memory.DataOf(value);
        return ReferenceEquals(value, Value.Bottom) ? Value.Unknown : value.With(origins: origins, taint: value.Taint.Union(nodes));
    }

    private Value Grant(CallSite site, GateModel gate, Value result)
    {
        var isTask = IsTaskLike(site.Method.ReturnType);
        if (gate.Granted == GrantKind.OnReturn)
        {
            if (!isTask)
            {
                _memory.State = _memory.State.Hold(gate.Gate);
                return result;
            }

            return result.With(facts: result.Facts.And(GateFacts.IsAwaited, result.Facts.When(GateFacts.IsAwaited) | Asked(site, gate)));
        }

        var yes = Asked(site, gate);
        if (gate.Granted == GrantKind.Never)
        {
            return result;
        }

        var type = Awaited(site.Method.ReturnType);
        if (!isTask)
        {
            return Answer(site, gate, yes, result, type, 9);
        }

        var task = result.Refs.IsEmpty ? Made(site.Operation, site.Method.ReturnType, 8) : result;
        var inner = result.Refs.IsEmpty ? Value.Unknown : _memory.Read(task, FieldKey.Result);
        _memory.Write(task, FieldKey.Granted, Value.Unknown);
        _memory.Write(task, FieldKey.Result, Answer(site, gate, yes, ReferenceEquals(inner, Value.Bottom) ? Value.Unknown : inner, type, 9));
        return task;
    }

    /// <summary>The request stands until its answer is found to be yes; yields what a yes implies.</summary>
    private GateSet Asked(CallSite site, GateModel gate)
    {
        if ((gate.Gate & GateKinds.Approval) == 0)
        {
            return gate.Gate;
        }

        var answered = Nodes.Token(Nodes.Result(site.Syntax), "answered");
        _memory.State = _memory.State.Request(answered);
        return GateSet.Of(answered) | gate.Gate;
    }

    private static bool IsNeverNull(CallSite site) => Awaited(site.Method.ReturnType) is { NullableAnnotation: NullableAnnotation.NotAnnotated };

    private static ITypeSymbol? Awaited(ITypeSymbol type) => IsTaskLike(type) ? ((INamedTypeSymbol)type).TypeArguments.FirstOrDefault() : type;

    private Value Answer(CallSite site, GateModel gate, GateSet yes, Value answer, ITypeSymbol? type, int index)
    {
        switch (gate.Granted)
        {
            case GrantKind.ReturnsTrue:
                return Implying(answer.WithoutFacts(), GateFacts.IsTrue, yes);
            case GrantKind.ReturnsFalse:
                return Implying(answer.WithoutFacts(), GateFacts.IsFalse, yes);
            case GrantKind.NotNull:
                return Implying(answer, GateFacts.IsNotNull, yes);
            case GrantKind.Equals when type is not null:
                return Implying(answer.WithoutFacts(), ConditionOf(type, gate.Value), yes);
            case GrantKind.Member when type is not null && FindMember(type, gate.Member) is { } member:
                var ticket = answer.Refs.IsEmpty ? Made(site.Operation, null, index) : answer;
                var key = new FieldKey(member is IFieldSymbol field ? Cells.Canonical(field) : member.OriginalDefinition);
                var memberType = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
                foreach (var node in ticket.Refs)
                {
                    // Whatever made the ticket, the policy says what its member means.
                    _memory.Write(node, FieldKey.Granted, Value.Unknown);
                    _memory.Write(node, key, Implying(_memory.Read(node, key), ConditionOf(memberType, gate.Value ?? "true"), yes));
                }

                return ticket.With(facts: ticket.Facts.And(GateFacts.IsNotNull, GateSet.None).And(GateFacts.IsNull, IsNeverNull(site) ? GateSet.All : GateSet.None));
            default:
                return answer;
        }
    }

    private static Value Implying(Value value, string condition, GateSet gate) =>
        (ReferenceEquals(value.Facts, GateFacts.All) ? value.WithoutFacts() : value) is var known
            ? known.With(facts: known.Facts.And(condition, known.Facts.When(condition) | gate))
            : value;

    private static ISymbol? FindMember(ITypeSymbol type, string? name)
    {
        for (ITypeSymbol? t = type; t is not null && name is not null; t = t.BaseType)
        {
            if (t.GetMembers(name).FirstOrDefault(m => m is IPropertySymbol or IFieldSymbol) is { } member)
            {
                return member;
            }
        }

        return type.AllInterfaces.SelectMany(i => i.GetMembers(name ?? "")).FirstOrDefault(m => m is IPropertySymbol);
    }

    /// <summary>The condition that a value of the type equals the constant that a policy names.</summary>
    private static string ConditionOf(ITypeSymbol type, string? name) => name switch
    {
        "true" => GateFacts.IsTrue,
        "false" => GateFacts.IsFalse,
        null => GateFacts.IsTrue,
        _ when type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault() is { HasConstantValue: true } constant => GateFacts.ConditionOf(constant.ConstantValue),
        _ => "=" + name,
    };
}
