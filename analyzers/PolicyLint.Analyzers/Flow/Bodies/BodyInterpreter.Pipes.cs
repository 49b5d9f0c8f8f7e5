using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>
/// Objects that call a delegate with each thing they are given, and hand on what comes out: the blocks of a dataflow, a progress
/// that reports. What is put in reaches the delegate whenever it is put in; what comes out reaches whatever is linked.
/// </content>
internal sealed partial class BodyInterpreter
{
    private bool TryPipe(CallSite site, out Value result)
    {
        result = Value.Unknown;
        var method = site.Method;
        if (method.MethodKind == MethodKind.Constructor)
        {
            return MakePipe(site, out result);
        }

        // Posting and sending are extensions of the block; reporting and linking are members of it.
        var (pipe, given) = site.Receiver is { } receiver ? (receiver, site.Arguments) : (site.Arguments.FirstOrDefault() ?? Value.Unknown, site.Arguments.Skip(1).ToArray());
        switch (method.Name)
        {
            case "Post" or "SendAsync" or "OfferMessage" or "Report" when given.Length > 0:
                Feed(site, pipe, given[method.Name == "OfferMessage" && given.Length > 1 ? 1 : 0], []);
                return true;
            case "LinkTo" when given.Length > 0:
                _memory.Add(pipe, FieldKey.Next, given[0].WithoutFacts());
                Feed(site, given[0], _memory.Read(pipe, FieldKey.Element), []);
                return true;
            case "Encapsulate" when site.Arguments is [var entry, var exit]:
                result = entry.Join(exit);
                return true;
            default:
                return false;
        }
    }

    private static bool IsPipe(INamedTypeSymbol type) =>
        type.ContainingNamespace?.Name == "Dataflow" || type is { Name: "Progress" or "IProgress", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private bool MakePipe(CallSite site, out Value result)
    {
        result = site.Receiver ?? Value.Unknown;
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            if (DelegateOf(site.Method.Parameters[i].Type) is not null && !IsCloning(site.Method.ContainingType))
            {
                _memory.Add(result, FieldKey.Callback, site.Arguments[i]);
            }
        }

        return true;
    }

    /// <summary>Blocks whose delegate only makes copies hand on what they are given.</summary>
    private static bool IsCloning(INamedTypeSymbol type) => type.Name is "BroadcastBlock" or "WriteOnceBlock";

    private void Feed(CallSite site, Value pipe, Value given, HashSet<Node> visited)
    {
        foreach (var node in pipe.Refs)
        {
            if (!visited.Add(node) || ReferenceEquals(given, Value.Bottom))
            {
                continue;
            }

            var callback = _memory.Read(node, FieldKey.Callback);
            var output = given;
            if (!callback.Funcs.IsEmpty)
            {
                output = InvokeDelegate(site.Operation, callback, [given.WithoutFacts()], callback.Funcs);
                _isDead = false;
                output = Flattened(output, callback.Funcs);
            }

            var one = Value.Of(node);
            _memory.Add(one, FieldKey.Element, output.WithoutFacts());
            Feed(site, _memory.Read(one, FieldKey.Next), output, visited);
        }
    }

    /// <summary>A delegate that answers with a task or with several things hands on what is in them.</summary>
    private Value Flattened(Value output, FuncSet funcs)
    {
        foreach (var target in funcs)
        {
            if (IsTaskLike(target.Method.ReturnType))
            {
                output = _memory.Read(output, FieldKey.Result);
            }
        }

        return _memory.Read(output, FieldKey.Element) is { IsPlain: false } elements ? output.Join(elements) : ReferenceEquals(output, Value.Bottom) ? Value.Unknown : output;
    }
}
