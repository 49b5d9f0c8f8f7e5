using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Flow.Ways;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <summary>
/// Interprets one body over its own ports: a worklist over the control flow graph, in which a block is visited again while what
/// holds at its entry still grows. This part walks blocks, branches, handlers and finally regions.
/// </summary>
internal sealed partial class BodyInterpreter
{
    /// <summary>What any body may cost, in expressions evaluated and cells written: many times what code that people write does.</summary>
    private const long WorkOfAny = 200_000;

    private const long WorkOfBlock = 4_000;

    /// <summary>A body of so few blocks may combine the answers that it is handed.</summary>
    private const int BlocksOfQuestion = 12;

    /// <summary>In large programs, so many parts of parts of objects from outside are told apart.</summary>
    private const int MaxParts = 48;

    private readonly FlowEngine _engine;
    private readonly Body _body;
    private readonly ControlFlowGraph? _graph;
    private readonly Memory _memory;
    private readonly ExitPoints _exit;
    private readonly EventLog _log = new();
    private readonly HandlerMap _handlers;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<(ControlFlowRegion, FlowState), FlowState?> _finallyRuns = [];
    private readonly Dictionary<ControlFlowRegion, FlowState> _unwinding = [];
    private readonly BodySlice _slice;
    private readonly long _workLimit;
    private WayRecorder? _ways;

    // Requests that are taken to grant nothing.
    private HashSet<SyntaxNode>? _withheld;

    private Frame _frame;
    private long _work;
    private BasicBlock? _block;
    private IOperation? _thrower;
    private bool _isDead;
    private bool _returnsKnown = true;

    private BodyInterpreter(FlowEngine engine, Body body, CancellationToken cancellation)
    {
        _engine = engine;
        _body = body;
        _graph = body.Graph;
        _cancellation = cancellation;
        _slice = BodySlice.Of(engine, body);
        _memory = new Memory(engine.Nodes, engine.IsSliced ? MaxParts : int.MaxValue)
        {
            KeepsConditions = body.MeetsGates || _graph?.Blocks.Length <= BlocksOfQuestion,
            Follows = engine.IsSliced && !(engine.AsksGates(body) && engine.Deciding.Contains(body)) ? IsFollowed : null,
        };
        _exit = new ExitPoints(_memory);
        _handlers = new HandlerMap();
        _frame = new Frame(_graph?.Blocks.Length ?? 0, 0);
        _workLimit = WorkOfAny + (WorkOfBlock * (_graph?.Blocks.Length ?? 0));
    }

    private void Spend(int work)
    {
        _work += work;
        _engine.Work += work;
        if (_work > _workLimit)
        {
            throw new WorkLimitException();
        }
    }

    private NodeTable Nodes => _engine.Nodes;

    private CodeKnowledge Knowledge => _engine.Knowledge;

    /// <summary>Interprets the body and returns what its callers and the rules need of it.</summary>
    public static (MethodSummary Summary, BodyEvents Events) Run(FlowEngine engine, Body body, CancellationToken cancellation) =>
        Interpret(engine, body, cancellation).Leave();

    /// <summary>Interprets the body over summaries that are settled, to look at what holds on return.</summary>
    public static BodyInspection Inspect(FlowEngine engine, Body body, CancellationToken cancellation, WayRecorder? ways = null)
    {
        var interpreter = Interpret(engine, body, cancellation, ways);
        var (memory, exit) = (interpreter._memory, interpreter._exit);
        memory.State = exit.Any ? exit.Join(GateKinds.None).State : memory.State;
        return new BodyInspection(memory, exit.Any, memory.State.Held);
    }

    /// <summary>Whether the operation is approved on every path even if these requests grant nothing.</summary>
    public static bool IsApprovedWithout(FlowEngine engine, Body body, IEnumerable<SyntaxNode> requests, SyntaxNode operation, CancellationToken cancellation)
    {
        var interpreter = Interpret(engine, body, cancellation, withheld: [.. requests]);
        return interpreter._log.Egresses.Where(e => e.Event.Stand == operation).All(e => (e.Event.Held.Kinds & GateKinds.Approval) != 0);
    }

    private static BodyInterpreter Interpret(FlowEngine engine, Body body, CancellationToken cancellation, WayRecorder? ways = null, HashSet<SyntaxNode>? withheld = null)
    {
        var interpreter = new BodyInterpreter(engine, body, cancellation) { _ways = ways, _withheld = withheld };
        interpreter.EnterBody();
        if (interpreter._graph is null)
        {
            // A primary or implicit constructor: what it does is done on entering.
            interpreter._exit.Return(0, 0, interpreter._memory.State, Value.Bottom);
        }
        else
        {
            interpreter.Pass(0, interpreter._memory.State);
            interpreter.Enter(0, interpreter._memory.State);
            interpreter.RunBlocks();
        }

        return interpreter;
    }

    private void RunBlocks()
    {
        while (true)
        {
            while (_frame.TryTake(out var ordinal))
            {
                _cancellation.ThrowIfCancellationRequested();
                RunBlock(_graph!.Blocks[ordinal], _frame[ordinal]!);
            }

            if (_frame.Context != 0 || !UnwindFinally())
            {
                return;
            }
        }
    }

    private void RunBlock(BasicBlock block, FlowState state)
    {
        _memory.State = state;
        _block = block;
        _isDead = false;
        var isGuarded = _handlers.IsGuarded(block);
        FlowState? unwound = null;
        _thrower = block.Operations.FirstOrDefault() ?? block.BranchValue;
        if (isGuarded)
        {
            Unwind(block, Value.Bottom);
            unwound = _memory.State;
        }

        var last = block.BranchValue is null ? block.Operations.LastOrDefault() : null;
        foreach (var operation in block.Operations)
        {
            var requests = _memory.State.Unanswered;
            _thrower = operation;
            Evaluate(operation);
            if (isGuarded && !ReferenceEquals(unwound, _memory.State))
            {
                unwound = _memory.State;
                // A request that fails has no answer: only what comes after it can throw with one.
                Unwind(block.EnclosingRegion, ReferenceEquals(operation, last) ? unwound.WithRequests(requests) : unwound, Value.Bottom);
            }

            if (_isDead)
            {
                return;
            }
        }

        _thrower = block.BranchValue ?? _thrower;
        Branch(block);
    }

    private void Branch(BasicBlock block)
    {
        var value = block.BranchValue is { } operation ? Evaluate(operation) : Value.Unknown;
        if (_isDead)
        {
            return;
        }

        (IOperation, bool)? turn = null;
        if (block.ConditionalSuccessor is { } conditional && block.BranchValue is { } condition)
        {
            var before = _memory.State;
            var isTaken = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            var isKnown = IsKnownHere(condition);
            if (!isKnown || CanBe(value, isTaken))
            {
                Refine(condition, value, isTaken);
                Follow(block, conditional, value, (condition, isTaken));
                _memory.State = before;
            }

            if (isKnown && !CanBe(value, !isTaken))
            {
                return;
            }

            Refine(condition, value, !isTaken);
            turn = (condition, !isTaken);
        }

        if (block.FallThroughSuccessor is { } next)
        {
            Follow(block, next, value, turn);
        }
    }

    private void Follow(BasicBlock block, ControlFlowBranch branch, Value value, (IOperation Condition, bool IsTrue)? turn)
    {
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Throw:
                ReportThrown(block.BranchValue!, value);
                Unwind(block, value);
                return;
            case ControlFlowBranchSemantics.Rethrow:
                Unwind(block, _memory.Read(CaughtSlot(_handlers.CatchAround(block))));
                return;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                _frame.Result = _frame.Result is { } other ? _memory.Join(other, _memory.State) : _memory.State;
                return;
        }

        if (branch.Destination is not { } destination)
        {
            return;
        }

        var after = RunFinally(block, branch.FinallyRegions, _memory.State);
        if (after is null)
        {
            return;
        }

        if (destination.Kind == BasicBlockKind.Exit)
        {
            if (branch.Semantics == ControlFlowBranchSemantics.Return && block.BranchValue is { } returned)
            {
                ReturnReference(returned);
                _returnsKnown &= IsKnownHere(returned);
            }

            var result = ReturnedValue(branch, value);
            _exit.Return(block.Ordinal, _frame.Context, after.HandOut(result.Facts.When(Values.GateFacts.IsAwaited)), result);
            return;
        }

        Pass(destination.Ordinal, after, turn);
        Enter(destination.Ordinal, after);
    }

    /// <summary>Tells who wants to know that the way goes on from the block at hand.</summary>
    private void Pass(int ordinal, FlowState state, (IOperation Condition, bool IsTrue)? turn = null) =>
        _ways?.Pass(_block?.Ordinal ?? WayRecorder.Entry, ordinal, state.Held.Kinds, turn);

    private void PassThrown(int ordinal, FlowState state) =>
        _ways?.PassThrown(_block?.Ordinal ?? WayRecorder.Entry, ordinal, state.Held.Kinds, _thrower);

    private Value ReturnedValue(ControlFlowBranch branch, Value value) =>
        branch.Semantics == ControlFlowBranchSemantics.Return ? value : Value.Bottom;

    private void Enter(int ordinal, FlowState state) => _frame.Enter(ordinal, state, _memory);

    /// <summary>Runs the finally regions that a branch leaves, each with the state of this branch; null when one does not end.</summary>
    private FlowState? RunFinally(BasicBlock block, ImmutableArray<ControlFlowRegion> regions, FlowState state)
    {
        foreach (var region in regions)
        {
            Pass(region.FirstBlockOrdinal, state);
            if (RunRegion(region, state, block.Ordinal + 1) is not { } after)
            {
                return null;
            }

            state = after;
        }

        return state;
    }

    private FlowState? RunRegion(ControlFlowRegion region, FlowState state, int context)
    {
        if (_finallyRuns.TryGetValue((region, state), out var known))
        {
            return known;
        }

        var outer = (_frame, _memory.State, _block, _isDead, _log.Context);
        _frame = new Frame(_graph!.Blocks.Length, context, region, _frame);
        _log.Context = context;
        Enter(region.FirstBlockOrdinal, state);
        RunBlocks();
        var result = _frame.Result;
        (_frame, _memory.State, _block, _isDead, _log.Context) = outer;
        _finallyRuns[(region, state)] = result;
        return result;
    }

    /// <summary>An exception may be thrown here: what holds now may hold in every handler that can receive it.</summary>
    private void Unwind(BasicBlock block, Value thrown) => Unwind(block.EnclosingRegion, _memory.State, thrown);

    private void Unwind(ControlFlowRegion from, FlowState state, Value thrown)
    {
        foreach (var target in _handlers.TargetsFrom(from))
        {
            if (target.IsFinally)
            {
                PassThrown(target.Region.FirstBlockOrdinal, state);
                _unwinding[target.Region] = _unwinding.TryGetValue(target.Region, out var before) ? _memory.Join(before, state) : state;
                if (!ReferenceEquals(thrown, Value.Bottom))
                {
                    _exit.Throw(state, thrown);
                }

                return;
            }

            if (!CanCatch(target.Region, thrown))
            {
                continue;
            }

            var slot = CaughtSlot(target.Region);
            var caught = state.Set(slot, (state.Find(slot) ?? Value.Bottom).Join(thrown));
            PassThrown(target.Region.FirstBlockOrdinal, caught);
            _frame.Owner(target.Region.FirstBlockOrdinal).Enter(target.Region.FirstBlockOrdinal, caught, _memory);
            if (target.CatchesAll)
            {
                return;
            }
        }

        _exit.Throw(state, thrown);
    }

    private bool UnwindFinally()
    {
        if (_unwinding.Count == 0)
        {
            return false;
        }

        foreach (var (region, state) in _unwinding.OrderBy(p => p.Key.FirstBlockOrdinal).Select(p => (p.Key, p.Value)).ToList())
        {
            _unwinding.Remove(region);
            var key = _handlers.Unwound(region, state, _memory);
            if (key is null || RunRegion(region, key, -region.FirstBlockOrdinal - 1) is not { } after)
            {
                continue;
            }

            (_block, _thrower) = (_graph!.Blocks[region.LastBlockOrdinal], null);
            Unwind(region.EnclosingRegion!, after, Value.Bottom);
        }

        return true;
    }

    private int CaughtSlot(ControlFlowRegion? handler) => _memory.Slots.Caught(handler ?? _graph!.Root);

    private bool CanCatch(ControlFlowRegion handler, Value thrown) =>
        ReferenceEquals(thrown, Value.Bottom) || thrown.Refs.IsEmpty || handler.ExceptionType is not { } caught
        || thrown.Refs.Any(n => n.Type is not { } type || TypeHierarchy.IsOrInherits(type, caught) || TypeHierarchy.IsOrInherits(caught, type));
}
