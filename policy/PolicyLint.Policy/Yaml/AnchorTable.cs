using PolicyLint.Policy.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PolicyLint.Policy.Yaml;

/// <summary>How much a node stands for when its aliases are written out: nodes and levels. Saturates instead of overflowing.</summary>
internal readonly record struct NodeWeight(long Nodes, int Height)
{
    private const long Enough = long.MaxValue / 4;

    public static NodeWeight Leaf { get; } = new(1, 1);

    public NodeWeight With(NodeWeight child) =>
        new(Math.Min(Enough, Nodes + child.Nodes), Math.Max(Height, Math.Min(child.Height, int.MaxValue - 1) + 1));
}

/// <summary>The anchors of one document: which node, what it weighs, whether anybody used it.</summary>
internal sealed class AnchorTable(YamlReading reading)
{
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private long _aliasNodes;

    public void Clear()
    {
        _anchors.Clear();
        _aliasNodes = 0;
    }

    /// <summary>A container begins: an alias to it from within is a cycle.</summary>
    public void Open(AnchorName name, TextSpan span)
    {
        if (name.IsEmpty)
            return;
        ReportIfUnused(name.Value);
        _anchors[name.Value] = new Anchored(null, default, span);
    }

    /// <summary>The node of an anchor is complete.</summary>
    public YamlNode Declare(AnchorName name, YamlNode node, NodeWeight weight)
    {
        if (name.IsEmpty)
            return node;
        var span = node.Span;
        if (node is YamlScalar)
            ReportIfUnused(name.Value);
        else
            span = _anchors[name.Value].Span;
        _anchors[name.Value] = new Anchored(node, weight, span) { IsUsed = node is not YamlScalar && _anchors[name.Value].IsUsed };
        return node;
    }

    /// <summary>The node that an alias stands for.</summary>
    public YamlNode Resolve(AnchorAlias alias, TextSpan span, int depth, out NodeWeight weight)
    {
        weight = NodeWeight.Leaf;
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
            throw Fault(FileRules.Syntax, span, "PL0001.UnknownAnchor", alias.Value.Value);
        anchored.IsUsed = true;
        if (anchored.Node is null)
            throw Fault(FileRules.Cycle, span, "PL0005", alias.Value.Value);
        _aliasNodes += anchored.Weight.Nodes;
        if (_aliasNodes > reading.Limits.MaxAliasNodes)
            throw Fault(FileRules.AliasBudget, span, "PL0004", reading.Limits.MaxAliasNodes);
        if (depth + anchored.Weight.Height > reading.MaxDepth)
            throw Fault(FileRules.TooDeep, span, "PL0006", reading.MaxDepth);
        weight = anchored.Weight;
        return anchored.Node;
    }

    public void ReportUnused()
    {
        foreach (var name in _anchors.Keys)
            ReportIfUnused(name);
    }

    private void ReportIfUnused(string name)
    {
        if (_anchors.TryGetValue(name, out var anchored) && !anchored.IsUsed)
            reading.Add(FileRules.UnusedAnchor, anchored.Span, "PL0007", name);
    }

    private YamlFaultException Fault(RuleInfo rule, TextSpan span, string key, params object[] args) =>
        new(rule.At(new SourceLocation(reading.Path, span), key, args));

    private sealed class Anchored(YamlNode? node, NodeWeight weight, TextSpan span)
    {
        public YamlNode? Node { get; } = node;

        public NodeWeight Weight { get; } = weight;

        public TextSpan Span { get; } = span;

        public bool IsUsed { get; set; }
    }
}
