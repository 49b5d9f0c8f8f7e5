using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Flow.Bodies;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow;

/// <summary>
/// Finds where personal data goes in one compilation. Bodies are interpreted once, callees first, and again only when a summary
/// that they used has changed; which bodies are bound at all is decided by names. Not for concurrent use: one run, one thread.
/// </summary>
internal sealed partial class FlowEngine
{
    /// <summary>Callees deeper than this wait in the queue instead of on the stack.</summary>
    private const int MaxNesting = 60;

    /// <summary>From so many members on a program is large: only where personal data can turn up is looked at, and where it goes from there.</summary>
    public const int LargeProgram = 1_000;

    /// <summary>Summaries have finite height; this bounds what a mistake about that could cost.</summary>
    private const int MaxChanges = 120;

    /// <summary>After so many changes texts are no longer followed, after twice as many what results are known to be: a text that recursion makes longer, or a sum, never comes to an end.</summary>
    private const int MaxTextChanges = 16;

    /// <summary>What a program may cost for each of its members, in steps: many times what code that people write does. So a build always ends.</summary>
    private const long WorkOfMember = 500;

    private const long WorkOfAny = 2_000_000;

    /// <summary>What a look from one file may cost. An editor cannot wait; the build looks at the rest.</summary>
    private const long WorkOfFile = 50_000;

    private readonly CancellationToken _cancellation;
    private readonly NameIndex _names;
    private readonly InterestSet _interest;
    private readonly TypeMentions? _mentions;
    private readonly EntryGates _entryGates;
    private readonly BodyQueue _queue = new();
    private readonly List<Body> _started = [];
    private readonly HashSet<ISymbol> _read = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _wholes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _wanted = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<Body>> _writers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, bool> _gateTypes = new(SymbolEqualityComparer.Default);
    private readonly bool _isScoped;
    private int _nesting;

    /// <param name="wholeBelow">Programs of fewer members are interpreted whole: slices pay only in large ones.</param>
    /// <param name="scope">The one file from which is looked, in an editor; null for all.</param>
    public FlowEngine(Compilation compilation, CodeKnowledge knowledge, CancellationToken cancellation, int wholeBelow = LargeProgram, SyntaxTree? scope = null)
    {
        (_cancellation, _isScoped) = (cancellation, scope is not null);
        Compilation = compilation;
        Knowledge = knowledge;
        var sources = new SourceAssemblies(compilation);
        Bodies = new BodyCatalogue(compilation, sources, cancellation);
        Types = new TypeHierarchy(sources, seesBeyond: scope is null, cancellation);
        Functions = new FunctionHolders(Bodies, Types);
        Dispatch = new Dispatch(Bodies, Types);
        InheritedItems = new InheritedItems(knowledge, Types);
        var names = _names = new NameIndex(compilation, scope, cancellation);
        IsSliced = scope is not null || names.Members.Count >= wholeBelow;
        WorkLimit = scope is not null ? WorkOfFile : WorkOfAny + (WorkOfMember * names.Members.Count);
        Origins = new OriginTable(onePerKind: IsSliced);
        Nodes = new NodeTable { TracksConditions = !FollowsDataOnly, IsOwn = new OwnObjects(compilation, names, Bodies).Has };
        Entries = new EntryPoints(compilation, names, Bodies) { OnKept = BecomeEntry };
        Obligations = new Obligations(knowledge, Entries, new ServedDirectories(compilation, names, cancellation));
        Fields = new ProgramFields(this);
        Settled = new SettledFields(compilation, names, Bodies);
        Named = new NamedObjects(Bodies);
        ExactTypes = new ExactTypes(Named);
        _entryGates = new EntryGates(knowledge);
        Deciding = new DecidingMembers(names, knowledge);
        _mentions = IsSliced && scope is null ? new TypeMentions(compilation, names, Types, cancellation) : null;
        _interest = new InterestSet(names, knowledge, _mentions is null || !knowledge.HasEgress ? null : new SourceMembers(knowledge, compilation, names, _mentions, Types, cancellation), isAll: _isScoped);
    }

    public Compilation Compilation { get; }

    /// <summary>Whether calls are passed over that cannot matter (see <see cref="BodySlice"/>).</summary>
    public bool IsSliced { get; }

    /// <summary>Whether only personal data is followed, since no gate can be held: what decides is of no interest.</summary>
    public bool FollowsDataOnly => IsSliced && !HasGates;

    public CodeKnowledge Knowledge { get; }

    public NodeTable Nodes { get; }

    /// <summary>The sources of personal data. In large programs one source of the same items is as good as another.</summary>
    public OriginTable Origins { get; }

    public BodyCatalogue Bodies { get; }

    public TypeHierarchy Types { get; }

    public FunctionHolders Functions { get; }

    public Dispatch Dispatch { get; }

    public InheritedItems InheritedItems { get; }

    public EntryPoints Entries { get; }

    public Obligations Obligations { get; }

    public ProgramFields Fields { get; }

    public SettledFields Settled { get; }

    /// <summary>The members that may ask a gate.</summary>
    public DecidingMembers Deciding { get; }

    public MethodFacts Facts { get; } = new();

    public ExactTypes ExactTypes { get; }

    public NamedObjects Named { get; }

    /// <summary>The steps that were taken so far: expressions evaluated, and cells that calls write.</summary>
    public long Work { get; set; }

    /// <summary>After so many steps the run is cut off.</summary>
    public long WorkLimit { get; init; }

    /// <summary>The bodies that were interpreted, in order of first use.</summary>
    public IReadOnlyList<Body> Interpreted => _started;

    /// <summary>Interprets all that can matter, until nothing changes.</summary>
    public void Run()
    {
        if (!Knowledge.HasEgress)
        {
            return;
        }

        while (true)
        {
            TakeInteresting();
            if (!_queue.TryTake(out var body))
            {
                return;
            }

            if (Work > WorkLimit)
            {
                // Fail closed: what is told so far stands, and it is said that there may be more; from one file that goes without saying.
                body.Failure = _isScoped ? null : new BodyFailure(BodyFailureKind.CutOff, $"{1 + _queue.Count}");
                return;
            }

            Interpret(body);
        }
    }

    /// <summary>
    /// What a call of the body does, as far as is known; the reader is interpreted again when that grows. Null when the reader wants
    /// nothing of the body and the body is not known to matter.
    /// </summary>
    public MethodSummary? SummaryOf(Body body, Body reader, Demand demand, ulong effects, Concern concern)
    {
        if (!IsSliced)
        {
            (demand, effects) = (Demand.All, Ports.All);
        }
        else if (!Compilation.ContainsSyntaxTree(body.Syntax.SyntaxTree))
        {
            // Names of other projects are not looked at: their members are asked for all that they do.
            (demand, effects, concern) = (Demand.All | Demand.Data, Ports.All, Concern.All);
        }
        else if (concern.IsAsked)
        {
            demand |= Demand.Data;
        }

        if (demand != Demand.None)
        {
            Start(body, demand, effects, concern);
        }

        // Not before: what the callee says for the first time is heard here.
        if (demand == Demand.None && !IsApplied(body))
        {
            body.PassedOverBy.Add(reader);
            return null;
        }

        body.Dependents.Add(reader);
        return body.Summary;
    }

    /// <summary>Whether callers that ask nothing have to be told of the body; once they were, they go on being told.</summary>
    private static bool IsApplied(Body body) => body.IsApplied |= body.IsStarted && (body.FillsWanted || body.Summary.IsWorthApplying || body.Summary.Brings);

    /// <summary>
    /// Whether a body is looked at wherever it is called, whatever it is given: it makes an object of which more is asked or a delegate, its sequence is
    /// read later, or a look tells that it never returns or always says the same.
    /// </summary>
    public bool IsPartOfCallers(Body body)
    {
        if (body.IsPartOfCallers is not { } known)
        {
            body.IsPartOfCallers = known = body.Method is { } method
                && (method.MethodKind == MethodKind.Constructor || method.ReturnType.TypeKind == TypeKind.Delegate || ShortBodies.IsIterator(method, body.Syntax) || ShortBodies.IsSettled(body.Syntax));
        }

        return known;
    }

    /// <summary>Whether values of the type can say where something goes: texts and what libraries make can, the program's own objects only if they are such themselves.</summary>
    public bool CanSayWhere(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => CanSayWhere(array.ElementType),
        INamedTypeSymbol { SpecialType: SpecialType.System_String or SpecialType.System_Object } => true,
        INamedTypeSymbol named when !Knowledge.CanCarry(named) => false,
        INamedTypeSymbol named when Bodies.IsSource(named) => named.BaseType is { SpecialType: SpecialType.None } ancestor && CanSayWhere(ancestor),
        INamedTypeSymbol { TypeArguments: [_, ..] arguments } => arguments.Any(CanSayWhere),
        _ => true,
    };

    /// <summary>Whether there are gates at all: else no body need remember what its values tell of them.</summary>
    public bool HasGates => Knowledge.KnownGates != GateKinds.None;

    /// <summary>
    /// Whether it matters which gates are held in the body: something personal goes somewhere here, a gate is asked here itself, or a caller wants to know what an
    /// answer of the body tells. In all others only the data is followed.
    /// </summary>
    public bool AsksGates(Body body) =>
        !IsSliced || (HasGates && (body.NeedsGates || (body.Demand & Demand.Control) == Demand.Control || body.SliceFacts.AsksGate || (body.Outer is { } outer && AsksGates(outer))));

    /// <summary>Whether objects of the type can be asked for approval, or for another gate.</summary>
    public bool IsGateType(ITypeSymbol type)
    {
        if (!HasGates)
        {
            return false;
        }

        var definition = type.OriginalDefinition;
        if (!_gateTypes.TryGetValue(definition, out var isGate))
        {
            _gateTypes.Add(definition, isGate = definition.GetMembers().Any(m => Knowledge.ModelOf(m) is { Gates.IsDefaultOrEmpty: false }));
        }

        return isGate;
    }

    /// <summary>Whether somebody in the program may call the body, as far as names tell: then callers say what is in the objects that it is handed.</summary>
    public bool HasCallers(Body body)
    {
        if (body.HasCallers is not { } known)
        {
            body.HasCallers = known = body.Root.Method is not { } method || NameIndex.NameOf(method) is not { } name || _names.IsMentioned(name);
        }

        return known && (body.Outer is null || !Entries.IsKept(body.Method!));
    }

    /// <summary>Gates that hold in the body because of what is written on its member.</summary>
    public GateKinds HeldAtEntry(Body body) => body is { Outer: null, Method: { } method } ? _entryGates.Of(method) : GateKinds.None;

    public void Enqueue(Body body)
    {
        if (body.IsStarted)
        {
            _queue.Add(body);
        }
    }

    /// <summary>A gate must be able to refuse: what it answers is looked at, whoever asks it.</summary>
    private void AskOfItself(Body body)
    {
        body.Demand |= !IsSliced ? Demand.All : body.Method is { } method && Knowledge.ModelOf(method) is { Gates.IsDefaultOrEmpty: false } ? Demand.Result | Demand.Data : Demand.Data;
        body.EffectPorts |= IsSliced ? Ports.None : Ports.All;
    }

    private void Start(Body body, Demand demand, ulong effects = Ports.None, Concern concern = default)
    {
        if (body.IsStarted && (demand & ~body.Demand) == 0 && (effects & ~body.EffectPorts) == 0 && (concern.Hot & ~body.HotPorts) == 0 && (concern.Whole & ~body.WholePorts) == 0 && (concern.Holding & ~body.HoldingPorts) == 0 && (concern.InSight & ~body.InSightPorts) == 0)
        {
            return;
        }

        body.Demand |= demand;
        body.EffectPorts |= effects;
        body.HotPorts |= concern.Hot;
        body.WholePorts |= concern.Hot | concern.Whole;
        body.HoldingPorts |= concern.Holding;
        body.InSightPorts |= concern.InSight;
        MarkStarted(body);
        if (body.IsRunning || _nesting >= MaxNesting || Work > WorkLimit)
        {
            Enqueue(body);
            return;
        }

        _queue.Remove(body);
        Interpret(body);
    }

    private void MarkStarted(Body body)
    {
        if (!body.IsStarted)
        {
            body.IsStarted = true;
            body.Order = _started.Count;
            _started.Add(body);
        }
    }

    private void Interpret(Body body)
    {
        body.Runs++;
        _cancellation.ThrowIfCancellationRequested();
        body.IsRunning = true;
        var before = Work;
        var (summary, events) = Attempt(body);
        body.Steps += Work - before;
        body.IsRunning = false;
        body.Events = events;
        summary = body.Changes > MaxTextChanges ? summary.WithoutTexts() : summary;
        summary = body.Changes > 2 * MaxTextChanges ? summary.Widened() : summary;
        // What one pass says may make the next say something else, and so on for ever: from now on summaries only grow.
        summary = body.Changes > MaxTextChanges / 2 ? body.Summary.Join(summary) : summary;
        if (summary.Says(body.Summary))
        {
            return;
        }

        body.Summary = summary;
        if (body.Changes++ > MaxChanges)
        {
            body.Failure = new BodyFailure(BodyFailureKind.NoFixpoint);
            return;
        }

        if (IsSliced ? body.FillsWanted || summary.ConcernsAllCallers : body.IsOfInterest)
        {
            BecomeInteresting(body);
        }

        TellCallers(body);
    }

    /// <summary>Whatever goes wrong in one body stays there, and is said.</summary>
    private (MethodSummary Summary, BodyEvents Events) Attempt(Body body)
    {
        var nesting = _nesting++;
        try
        {
            System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
            CollectSliceFacts(body);
            return BodyInterpreter.Run(this, body, _cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            body.Failure = new BodyFailure(BodyFailureKind.Fault, failure.GetType().Name);
            return (new MethodSummary(), BodyEvents.None);
        }
        finally
        {
            _nesting = nesting;
        }
    }

    private void CollectSliceFacts(Body body)
    {
        if (!ReferenceEquals(body.SliceFacts, SliceFacts.None))
        {
            return;
        }

        body.SliceFacts = SliceFactCollector.Collect(this, body);
        body.MeetsGates |= HasGates && body.SliceFacts.MeetsGate;
        foreach (var field in body.SliceFacts.FieldsWritten)
        {
            if (!_writers.TryGetValue(field, out var writers))
            {
                _writers.Add(field, writers = []);
            }

            writers.Add(body);
        }
    }

    private IEnumerable<Body> BodiesOf(SyntaxNode member)
    {
        var model = Compilation.GetSemanticModel(member.SyntaxTree);
        switch (member)
        {
            case CompilationUnitSyntax:
                return Compilation.GetEntryPoint(_cancellation) is { } main && Bodies.Find(main) is { } top ? [top] : [];
            case BaseFieldDeclarationSyntax fields:
                return fields.Declaration.Variables.Select(v => model.GetDeclaredSymbol(v, _cancellation)).OfType<ISymbol>().Select(Bodies.FindInitializer).OfType<Body>();
            case BasePropertyDeclarationSyntax property:
                return BodiesOf(model.GetDeclaredSymbol(property, _cancellation));
            case TypeDeclarationSyntax type:
                return (model.GetDeclaredSymbol(type, _cancellation) as INamedTypeSymbol)?.InstanceConstructors.Select(Bodies.Find).OfType<Body>() ?? [];
            default:
                return model.GetDeclaredSymbol(member, _cancellation) is IMethodSymbol method && Bodies.Find(method) is { } body ? [body] : [];
        }
    }

    private IEnumerable<Body> BodiesOf(ISymbol? member) => member switch
    {
        IPropertySymbol property => new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>().Select(Bodies.Find).Concat([Bodies.FindInitializer(property)]).OfType<Body>(),
        IEventSymbol e => new[] { e.AddMethod, e.RemoveMethod }.OfType<IMethodSymbol>().Select(Bodies.Find).OfType<Body>(),
        _ => [],
    };
}
