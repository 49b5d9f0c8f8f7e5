using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Summaries;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <summary>
/// What the operations of a body do, per operation and way into a finally region: an operation that is interpreted again
/// replaces what it said, since what holds there has only grown.
/// </summary>
internal sealed class EventLog
{
    private readonly Dictionary<(IOperation, int), List<EgressEvent>> _egresses = [];
    private readonly Dictionary<(IOperation, int), List<OpenInvocation>> _invocations = [];
    private readonly Dictionary<IOperation, List<GateRequest>> _requests = [];
    private readonly Dictionary<IOperation, List<GateRequest>> _relayed = [];

    /// <summary>Which way into a finally region is being interpreted; 0 outside.</summary>
    public int Context { get; set; }

    public IEnumerable<(IOperation Operation, EgressEvent Event)> Egresses => _egresses.SelectMany(p => p.Value.Select(e => (p.Key.Item1, e)));

    public IEnumerable<OpenInvocation> Invocations => _invocations.Values.SelectMany(i => i);

    public IEnumerable<GateRequest> Requests => _requests.Values.SelectMany(r => r);

    /// <summary>Requests that helpers make, each at the call of the helper.</summary>
    public IEnumerable<GateRequest> Relayed => _relayed.Values.SelectMany(r => r);

    /// <summary>Forgets what the operation said when it was interpreted with less.</summary>
    public void Begin(IOperation operation)
    {
        _egresses.Remove((operation, Context));
        _invocations.Remove((operation, Context));
        _requests.Remove(operation);
        _relayed.Remove(operation);
    }

    public void Add(IOperation operation, EgressEvent egress) => Add(_egresses, (operation, Context), egress);

    /// <summary>One operation calls one unknown target once, with the join of what it is called with.</summary>
    public void Add(IOperation operation, OpenInvocation invocation)
    {
        if (_invocations.TryGetValue((operation, Context), out var known))
        {
            var twin = known.FindIndex(i => ReferenceEquals(i.Target, invocation.Target) && i.Arguments.Length == invocation.Arguments.Length);
            if (twin >= 0)
            {
                known[twin] = known[twin].Join(invocation);
                return;
            }
        }

        Add(_invocations, (operation, Context), invocation);
    }

    public void Add(IOperation operation, GateRequest request) => Add(_requests, operation, request);

    public void Relay(IOperation operation, GateRequest request) => Add(_relayed, operation, request);

    private static void Add<TKey, TItem>(Dictionary<TKey, List<TItem>> table, TKey key, TItem item)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var items))
        {
            table.Add(key, items = []);
        }

        items.Add(item);
    }
}
