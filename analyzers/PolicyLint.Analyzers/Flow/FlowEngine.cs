using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Flow.Bodies;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow;

/// <summary>
/// Finds where personal data goes in one compilation. Bodies are interpreted once, callees first, and again only when a summary
/// that they used has changed; which bodies are bound at all is decided by names. Not for concurrent use: one run, one thread.
/// </summary>
internal sealed class FlowEngine
{
    /// <summary>Callees deeper than this wait in the queue instead of on the stack.</summary>
    private const int MaxNesting = 60;

    /// <summary>Summaries have finite height; this bounds what a mistake about that could cost.</summary>
    private const int MaxRuns = 60;

    private readonly CancellationToken _cancellation;
    private readonly InterestSet _interest;
    private readonly EntryGates _entryGates;
    private readonly Stack<Body> _queue = [];
    private readonly List<Body> _started = [];
    private readonly Dictionary<(SyntaxNode, PersonalItem), Origin> _origins = [];
    private int _nesting;

    public FlowEngine(Compilation compilation, CodeKnowledge knowledge, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        Compilation = compilation;
        Knowledge = knowledge;
        Bodies = new BodyCatalogue(compilation, cancellation);
        Types = new TypeHierarchy(compilation);
        Dispatch = new Dispatch(Bodies, Types);
        var names = new NameIndex(compilation, cancellation);
        Entries = new EntryPoints(compilation, names, Bodies) { OnKept = BecomeEntry };
        Obligations = new Obligations(knowledge, Entries);
        Fields = new ProgramFields(this);
        _entryGates = new EntryGates(knowledge);
        _interest = new InterestSet(names, knowledge);
    }

    public Compilation Compilation { get; }

    public CodeKnowledge Knowledge { get; }

    public NodeTable Nodes { get; } = new();

    public BodyCatalogue Bodies { get; }

    public TypeHierarchy Types { get; }

    public Dispatch Dispatch { get; }

    public EntryPoints Entries { get; }

    public Obligations Obligations { get; }

    public ProgramFields Fields { get; }

    public MethodFacts Facts { get; } = new();

    /// <summary>The bodies that were interpreted, in order of first use.</summary>
    public IReadOnlyList<Body> Interpreted => _started;

    /// <summary>Interprets all that can matter, until nothing changes.</summary>
    public void Run()
    {
        if (!Knowledge.HasEgress)
        {
            return;
        }

        while (_interest.TryTake(out var member))
        {
            foreach (var body in BodiesOf(member.Syntax))
            {
                Start(body);
            }

            Drain();
        }
    }

    /// <summary>What a call of the body does, as far as is known; the reader is interpreted again when that grows.</summary>
    public MethodSummary SummaryOf(Body body, Body reader)
    {
        Start(body);
        body.Dependents.Add(reader);
        return body.Summary;
    }

    public Origin Origin(SyntaxNode syntax, ImmutableArray<PersonalItem> items, bool isWhole)
    {
        var key = (syntax, items[0]);
        if (!_origins.TryGetValue(key, out var origin))
        {
            _origins.Add(key, origin = new Origin(_origins.Count, items, syntax, isWhole, false));
        }

        return origin;
    }

    /// <summary>Gates that hold in the body because of what is written on its member.</summary>
    public GateKinds HeldAtEntry(Body body) => body is { Outer: null, Method: { } method } ? _entryGates.Of(method) : GateKinds.None;

    public void Enqueue(Body body)
    {
        if (body is { IsStarted: true, IsQueued: false })
        {
            body.IsQueued = true;
            _queue.Push(body);
        }
    }

    /// <summary>Bodies that name the field may put something into it.</summary>
    public void BecomeInteresting(FieldKey field)
    {
        if (field.Symbol is IFieldSymbol or IPropertySymbol or IEventSymbol)
        {
            _interest.Add(field.Symbol.Name);
        }
    }

    /// <summary>Callers of the body may have something to say.</summary>
    public void BecomeInteresting(Body body)
    {
        var root = body.Root.Symbol;
        _interest.Add(NameIndex.NameOf(root) ?? root.ContainingType?.Name ?? root.Name);
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
            Start(body);
        }
    }

    private void Start(Body body)
    {
        if (body.IsStarted)
        {
            return;
        }

        body.IsStarted = true;
        _started.Add(body);
        if (_nesting >= MaxNesting)
        {
            body.IsQueued = true;
            _queue.Push(body);
            return;
        }

        Interpret(body);
    }

    private void Drain()
    {
        while (_queue.Count > 0)
        {
            var body = _queue.Pop();
            body.IsQueued = false;
            Interpret(body);
        }
    }

    private void Interpret(Body body)
    {
        if (body.Runs++ > MaxRuns)
        {
            body.Failure = "no fixpoint";
            return;
        }

        _cancellation.ThrowIfCancellationRequested();
        var (summary, events) = Attempt(body);
        body.Events = events;
        if (summary.Says(body.Summary))
        {
            return;
        }

        body.Summary = summary;
        if (!summary.Egresses.IsEmpty)
        {
            BecomeInteresting(body);
        }

        foreach (var dependent in body.Dependents.Items)
        {
            Enqueue(dependent);
        }
    }

    /// <summary>Whatever goes wrong in one body stays there, and is said.</summary>
    private (MethodSummary Summary, BodyEvents Events) Attempt(Body body)
    {
        var nesting = _nesting++;
        try
        {
            System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
            return BodyInterpreter.Run(this, body, _cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            body.Failure = failure.GetType().Name;
            return (new MethodSummary(), BodyEvents.None);
        }
        finally
        {
            _nesting = nesting;
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
