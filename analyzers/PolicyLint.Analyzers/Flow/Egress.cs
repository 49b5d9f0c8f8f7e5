using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Flow.Ways;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow;

/// <summary>Personal data leaves, or an export runs: what, where to, under which gates, by which way. What the rules judge.</summary>
internal sealed record Egress
{
    /// <summary>Where the finding stands: the write, or the call at which the last of data, place and duty became known.</summary>
    public required SyntaxNode Stand { get; init; }

    /// <summary>The write, copy or export itself.</summary>
    public required SyntaxNode Write { get; init; }

    /// <summary>The member that writes or exports.</summary>
    public required ISymbol Member { get; init; }

    /// <summary>The member as people call it: a constructor by its type, an accessor by its property.</summary>
    public string MemberName => Member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { AssociatedSymbol: { } property } => property.Name,
        _ => Member.Name,
    };

    /// <summary>The body in which the finding stands.</summary>
    public required Body Body { get; init; }

    /// <summary>The data, each source with the way it took.</summary>
    public OriginSet Origins { get; init; } = OriginSet.Empty;

    /// <summary>The place; null for an export operation.</summary>
    public DestinationMatch? Destination { get; init; }

    /// <summary>What the destination or the export asks for.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>The gates that are missing on some path.</summary>
    public GateKinds Missing { get; init; }

    /// <summary>Whether a whole file is carried rather than data in memory.</summary>
    public bool IsFile { get; init; }

    /// <summary>The calls that lead from the finding to the write, outermost first.</summary>
    public ImmutableArray<SyntaxNode> Calls { get; init; } = [];

    /// <summary>Approval requests before the operation whose answer does not decide about it.</summary>
    public ImmutableArray<SyntaxNode> Unanswered { get; init; } = [];

    /// <summary>Approval requests that come only after the operation.</summary>
    public ImmutableArray<SyntaxNode> Late { get; init; } = [];

    /// <summary>A shortest way without approval; null when none is missing that could be held.</summary>
    public OpenWay? Way { get; init; }

    public ImmutableArray<Value> Values { get; init; } = [];

    /// <summary>Whether nobody says that any of the data is personal: its names alone make it likely.</summary>
    public bool IsProbable => Items is { IsEmpty: false } items && items.All(i => i.IsProbable);

    /// <summary>Every item that leaves, once, in order of category and name.</summary>
    public ImmutableArray<PersonalItem> Items
    {
        get
        {
            var items = new List<PersonalItem>();
            foreach (var (origin, _) in Origins)
            {
                items.AddRange(origin.Items);
            }

            return [.. items.Distinct().OrderBy(i => i.Category, StringComparer.Ordinal).ThenBy(i => i.Name, StringComparer.Ordinal)];
        }
    }
}
