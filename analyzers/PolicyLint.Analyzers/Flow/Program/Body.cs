using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>A piece of code that is interpreted by itself: a method, accessor, constructor, initializer, lambda or local function.</summary>
internal sealed class Body(ISymbol symbol, SyntaxNode syntax, Func<ControlFlowGraph?> graph, Body? outer)
{
    /// <summary>A body that so many different receivers meet is told for all of them together.</summary>
    private const int MaxVariants = 8;

    private readonly Lazy<ControlFlowGraph?> _graph = new(graph);
    private readonly List<Body> _variants = [];

    private Body(Body general, TypeContext context)
        : this(general.Symbol, general.Syntax, () => general.Graph, general.Outer)
    {
        General = general;
        Context = context;
        Captured = general.Captured;
    }

    /// <summary>The body as it is for any receiver; the body itself where it is that.</summary>
    public Body? General { get; }

    /// <summary>What is known of the exact types of receivers here; null for any.</summary>
    public TypeContext? Context { get; }

    public bool HasVariants => _variants.Count > 0;

    /// <summary>The method; for an initializer the field or property.</summary>
    public ISymbol Symbol { get; } = symbol;

    public IMethodSymbol? Method => Symbol as IMethodSymbol;

    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>The body that a lambda or local function stands in; null for members.</summary>
    public Body? Outer { get; } = outer;

    /// <summary>The graph; null when the code does not compile well enough for one.</summary>
    public ControlFlowGraph? Graph => _graph.Value;

    /// <summary>The member's own body: itself, or the outermost one around a lambda.</summary>
    public Body Root => Outer?.Root ?? this;

    public MethodSummary Summary { get; set; } = MethodSummary.Unreached;

    /// <summary>Bodies that used the summary and are interpreted again when it changes, in order of first use.</summary>
    public OrderedBodies Dependents { get; } = new();

    /// <summary>Bodies that passed over a call of this one, since they asked nothing and there was nothing that they had to be told.</summary>
    public OrderedBodies PassedOverBy { get; } = new();

    public bool IsStarted { get; set; }

    /// <summary>Whether the body is being interpreted right now.</summary>
    public bool IsRunning { get; set; }

    /// <summary>What was asked of the body so far.</summary>
    public Demand Demand { get; set; }

    /// <summary>The ports to whose objects writes were asked for.</summary>
    public ulong EffectPorts { get; set; }

    /// <summary>The ports through which callers are known to hand in personal data.</summary>
    public ulong HotPorts { get; set; }

    /// <summary>Those ports, and the ones through which come objects below which personal data hangs somewhere, though no type tells that any more.</summary>
    public ulong WholePorts { get; set; }

    /// <summary>The ports through which come objects of which some field is known to hold personal data.</summary>
    public ulong HoldingPorts { get; set; }

    /// <summary>The ports through which come objects that callers saw made: they are told what is done to them.</summary>
    public ulong InSightPorts { get; set; }

    /// <summary>The ports through which comes where something goes that leaves.</summary>
    public ulong PlacePorts => FilledPorts | Summary.PlacePorts;

    /// <summary>What slices of the body are made of; collected when it is first interpreted.</summary>
    public SliceFacts SliceFacts { get; set; } = SliceFacts.None;

    /// <summary>Whether the body puts what only its callers know into a field that somebody reads.</summary>
    public bool FillsWanted => FilledPorts != Ports.None;

    /// <summary>The ports through which that comes.</summary>
    public ulong FilledPorts { get; set; }

    /// <summary>Whether callers have to look at a call of the body even if they want nothing of it.</summary>
    public bool IsOfInterest => FillsWanted || Summary.IsInteresting;

    /// <summary>In which order bodies were started.</summary>
    public int Order { get; set; }

    /// <summary>How often the body was interpreted.</summary>
    public int Runs { get; set; }

    /// <summary>How many steps that took, in all.</summary>
    public long Steps { get; set; }

    /// <summary>How often its summary changed.</summary>
    public int Changes { get; set; }

    /// <summary>Why the body could not be analysed to the end; null when it was.</summary>
    public BodyFailure? Failure { get; set; }

    /// <summary>Variables of this body that lambdas or local functions in it use: they live in the environment.</summary>
    public HashSet<ISymbol> Captured { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The body for receivers of known types; the general one when there are too many different.</summary>
    public Body For(TypeContext context)
    {
        if (_variants.Find(v => v.Context!.Equals(context)) is { } known)
        {
            return known;
        }

        if (_variants.Count >= MaxVariants)
        {
            return this;
        }

        var variant = new Body(this, context);
        _variants.Add(variant);
        return variant;
    }

    /// <summary>Of the variables that the bodies in this member share: those of which one of them wants to know what they hold.</summary>
    public HashSet<ISymbol> SharedAsked { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The lambdas and local functions in the member, as far as they were met.</summary>
    public List<Body> Nested { get; } = [];

    /// <summary>Objects of whose cells callers were told once: they go on being told, so that summaries only grow.</summary>
    public HashSet<Node> Told { get; } = [];

    /// <summary>Whether some caller knows a delegate that the body calls: what it is handed, and leaves in objects, is told only then.</summary>
    public bool HasKnownDelegates { get; set; }

    /// <summary>Whether callers that ask nothing were told of the body once.</summary>
    public bool IsApplied { get; set; }

    /// <summary>Whether the program mentions it, so that it may be called; null while nobody asked.</summary>
    public bool? HasCallers { get; set; }

    /// <summary>Whether it is looked at wherever it is called; null while nobody asked.</summary>
    public bool? IsPartOfCallers { get; set; }

    /// <summary>Whether something personal goes somewhere here, so that it matters where.</summary>
    public bool NeedsPlaces { get; set; }

    /// <summary>Whether something personal goes somewhere here, so that it matters which gates are held.</summary>
    public bool NeedsGates { get; set; }

    /// <summary>Whether a gate is asked here, by itself or through a callee: then it matters what one answer tells of another.</summary>
    public bool MeetsGates { get; set; }

    /// <summary>What the last interpretation saw.</summary>
    public BodyEvents Events { get; set; } = BodyEvents.None;

    public override string ToString() => Symbol.ToDisplayString();
}
