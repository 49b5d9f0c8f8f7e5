using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>
/// Queries and iterators run when they are read: over what their sources hold by then. Each is run once more where its sequence is
/// asked for elements, if a source has grown since.
/// </content>
internal sealed partial class BodyInterpreter
{
    private readonly Dictionary<Node, DeferredCall> _deferred = [];

    /// <param name="Sources">What the arguments held when the call was last made.</param>
    /// <param name="Seen">How often the queries among its arguments had been made by then.</param>
    /// <param name="Runs">How often the call was made again.</param>
    private readonly record struct DeferredCall(CallSite Site, Value[] Sources, int Seen, int Runs);

    /// <summary>Keeps the call for later if it answers with a sequence that is only made when it is read.</summary>
    private void Defer(CallSite site, Value sequence)
    {
        if (!IsDeferred(site.Method))
        {
            return;
        }

        foreach (var node in sequence.Refs)
        {
            if (node.Kind == NodeKind.Fresh && ReferenceEquals(Maker(node), site.Operation))
            {
                _deferred[node] = new DeferredCall(site, [.. site.Arguments.Select(ElementsOf)], RunsOf(site), 0);
            }
        }
    }

    private static object? Maker(Node node) => node.Site is ValueTuple<object, object> nested ? nested.Item1 : node.Site;

    private bool IsDeferred(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IQueryable" or "IOrderedEnumerable" or "IOrderedQueryable" or "IAsyncEnumerable" or "ParallelQuery" }
        && (method.ContainingType.Name is "Enumerable" or "Queryable" or "AsyncEnumerable" or "ParallelEnumerable" || _engine.Bodies.IsSource(method));

    private int RunsOf(CallSite site)
    {
        var runs = 0;
        foreach (var argument in site.Arguments)
        {
            foreach (var node in argument.Refs)
            {
                runs += _deferred.TryGetValue(node, out var call) ? call.Runs : 0;
            }
        }

        return runs;
    }

    private Value ElementsOf(Value argument) => argument.Refs.IsEmpty ? Value.Bottom : _memory.Read(argument, FieldKey.Element);

    private HashSet<Node>? _refreshed;

    /// <summary>A sequence is about to be read: the calls that make it are made over what is there now.</summary>
    private void Refresh(CallSite site)
    {
        if (_deferred.Count == 0)
        {
            return;
        }

        // What one reading meets twice, as queries made on one of two ways do, is made anew once.
        var isOutermost = _refreshed is null;
        _refreshed ??= [];
        RefreshSources(site);
        _refreshed = isOutermost ? null : _refreshed;
    }

    private void RefreshSources(CallSite site)
    {
        if (site.Receiver is { } receiver)
        {
            Refresh(receiver);
        }

        foreach (var argument in site.Arguments)
        {
            Refresh(argument);
        }
    }

    private void Refresh(Value sequence)
    {
        foreach (var node in sequence.Refs)
        {
            if (!_deferred.TryGetValue(node, out var call) || !_refreshed!.Add(node))
            {
                continue;
            }

            // Taken out while it runs: a query may be among its own sources.
            _deferred.Remove(node);
            foreach (var source in call.Site.Arguments)
            {
                Refresh(source);
            }

            var sources = call.Site.Arguments.Select(ElementsOf).ToArray();
            var seen = RunsOf(call.Site);
            var hasGrown = seen != call.Seen || !sources.SequenceEqual(call.Sources);
            if (hasGrown)
            {
                Call(call.Site);
                _isDead = false;
            }

            _deferred[node] = call with { Sources = sources, Seen = seen, Runs = call.Runs + (hasGrown ? 1 : 0) };
        }
    }
}
