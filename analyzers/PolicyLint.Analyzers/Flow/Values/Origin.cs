using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>A place in the code where personal data comes into being, as far as the program shows: a source.</summary>
/// <param name="Id">Order of first use in the engine; identity together with <paramref name="IsEncrypted"/>.</param>
/// <param name="Items">What it is.</param>
/// <param name="Syntax">Where it is.</param>
/// <param name="IsWhole">The data is an object of a personal type, of which text forms show nothing unless the type says so.</param>
/// <param name="IsEncrypted">The data was encrypted since.</param>
/// <param name="IsBelow">The data is none of the object's own but hangs somewhere below it: it goes only where the whole goes.</param>
internal sealed record Origin(int Id, ImmutableArray<PersonalItem> Items, SyntaxNode Syntax, bool IsWhole, bool IsEncrypted, bool IsBelow = false);

/// <summary>One step of the way that data took: an immutable list that shares its tail, youngest step first.</summary>
internal sealed class Trail(SyntaxNode syntax, TrailStep step, string name, Trail? before)
{
    private const int MaxLength = 24;

    public SyntaxNode Syntax { get; } = syntax;

    public TrailStep Step { get; } = step;

    public string Name { get; } = name;

    public Trail? Before { get; } = before;

    public int Length { get; } = (before?.Length ?? 0) + 1;

    public static Trail? Extend(Trail? before, SyntaxNode syntax, TrailStep step, string name) =>
        before is { Length: >= MaxLength } || ReferenceEquals(before?.Syntax, syntax) ? before : new Trail(syntax, step, name, before);
}

/// <summary>What happens at a step of a trail.</summary>
internal enum TrailStep
{
    Assigned,
    Passed,
    Returned,
    Stored,
}
