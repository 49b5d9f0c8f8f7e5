using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Ways;

/// <summary>
/// Writes down how one interpretation of a body went from block to block, and whether approval was held there. What was once
/// seen without approval stays so: states only grow weaker while a body is interpreted.
/// </summary>
internal sealed class WayRecorder
{
    /// <summary>Stands for the place before the first block.</summary>
    public const int Entry = -1;

    private readonly Dictionary<Passage, bool> _passed = [];
    private readonly Dictionary<SyntaxNode, SortedSet<int>> _open = [];
    private readonly Dictionary<SyntaxNode, int> _requests = [];

    /// <summary>Where approval was asked for, and in which block.</summary>
    public IReadOnlyDictionary<SyntaxNode, int> Requests => _requests;

    /// <summary>Every passage that was seen, and whether approval was held on it each time.</summary>
    public IEnumerable<(Passage Passage, bool IsHeld)> Passages => _passed.Select(p => (p.Key, p.Value));

    public void Pass(int from, int to, GateKinds held, (IOperation Condition, bool IsTrue)? turn) =>
        Pass(new Passage(from, to, turn?.Condition, turn?.IsTrue ?? false, false), held);

    public void PassThrown(int from, int to, GateKinds held, IOperation? thrower) => Pass(new Passage(from, to, thrower, false, true), held);

    private void Pass(Passage passage, GateKinds held)
    {
        var isHeld = (held & GateKinds.Approval) != 0;
        _passed[passage] = isHeld && (!_passed.TryGetValue(passage, out var before) || before);
    }

    /// <summary>An operation or call was met in a block without approval.</summary>
    public void Meet(SyntaxNode site, BasicBlock? block)
    {
        if (!_open.TryGetValue(site, out var blocks))
        {
            _open.Add(site, blocks = []);
        }

        blocks.Add(block?.Ordinal ?? Entry);
    }

    public void Ask(SyntaxNode site, BasicBlock? block) => _requests[site] = block?.Ordinal ?? Entry;

    /// <summary>The blocks in which the operation or call was met without approval.</summary>
    public IReadOnlyCollection<int> BlocksOf(SyntaxNode site) => _open.TryGetValue(site, out var blocks) ? blocks : [];
}

/// <summary>One way from block to block, with what decided it: the condition, or the operation that threw.</summary>
internal readonly record struct Passage(int From, int To, IOperation? Decider, bool IsTrue, bool IsThrown);
