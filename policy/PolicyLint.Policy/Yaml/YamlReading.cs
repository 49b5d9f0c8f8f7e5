using System.Collections.Immutable;
using PolicyLint.Policy.Findings;
using YamlDotNet.Core;

namespace PolicyLint.Policy.Yaml;

/// <summary>What gathers while one file is read.</summary>
internal sealed class YamlReading(string path, ImeSlips slips, ReaderLimits limits, TextPool? pool, ItemSink? sink, CancellationToken cancel)
{
    public string Path { get; } = path;

    public ReaderLimits Limits { get; } = limits;

    public CancellationToken Cancel { get; } = cancel;

    /// <summary>Texts shared with other files that are read for the same check.</summary>
    public TextPool Pool { get; } = pool ?? new TextPool(slots: 64);

    /// <summary>Takes the elements of one list instead of the tree; null where the tree holds all.</summary>
    public ItemSink? Sink { get; } = sink;

    public ImeSlips Slips { get; } = slips;

    public int MaxDepth { get; } = Math.Min(limits.MaxDepth, ReaderLimits.HardDepth);

    public ImmutableArray<YamlNode>.Builder Documents { get; } = ImmutableArray.CreateBuilder<YamlNode>();

    public FindingList Findings { get; } = Begin(slips.Findings(path));

    public bool IsBroken { get; set; }

    /// <summary>Zero-based line of the last fault that ended the reading of a document.</summary>
    public int FaultLine { get; set; }

    /// <summary>From two marks of the parser to a span of the file, as it stands on disk.</summary>
    public TextSpan Span(in Mark start, in Mark end, int lineOffset, int behind = 0)
    {
        var line = (int)start.Line + lineOffset;
        var endLine = (int)end.Line + lineOffset;
        return new TextSpan(line, Slips.Column(line, (int)start.Column), endLine, Slips.Column(endLine, (int)end.Column + behind));
    }

    public void Add(RuleInfo rule, TextSpan span, string key, params object[] args) =>
        Findings.Add(rule.At(new SourceLocation(Path, span), key, args));

    private static FindingList Begin(IEnumerable<Finding> slips)
    {
        var findings = new FindingList();
        foreach (var slip in slips)
            findings.Add(slip);
        return findings;
    }
}
