using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.CustomRules;

/// <summary>The path of a condition, followed through the description of the documents that it is about.</summary>
internal sealed class FieldPath
{
    private FieldPath(ImmutableArray<FieldStep> steps, ImmutableArray<Shape> before, ImmutableArray<Shape> end)
    {
        Steps = steps;
        Before = before;
        End = end;
    }

    /// <summary>The steps, as far as the path leads somewhere; where it does not, the last one is the one that leads nowhere.</summary>
    public ImmutableArray<FieldStep> Steps { get; }

    /// <summary>What stood before the last step.</summary>
    public ImmutableArray<Shape> Before { get; }

    /// <summary>What stands at the end; empty for a path that leads nowhere.</summary>
    public ImmutableArray<Shape> End { get; }

    /// <summary>Follows a path from the root of a document; a kind that nobody knows may hold anything.</summary>
    public static FieldPath Of(string path, DocumentKind? kind)
    {
        var (before, end) = (ImmutableArray<Shape>.Empty, ImmutableArray.Create(kind?.Shape ?? Is.Raw));
        var steps = ImmutableArray.CreateBuilder<FieldStep>();
        foreach (var (name, start) in Split(path))
        {
            before = end;
            end = [.. before.SelectMany(s => s.Inside(name)).SelectMany(s => s.Choices).Distinct()];
            // Of one value or a list of them, a path speaks in the same way.
            steps.Add(new FieldStep(name, start, IsOneOrMany(before)));
            if (end.IsEmpty)
                break;
        }
        return new FieldPath(steps.ToImmutable(), before, end);
    }

    private static bool IsOneOrMany(ImmutableArray<Shape> shapes) => shapes.Length > 1 && shapes.Any(s => s.Steps.SequenceEqual(["*"]));

    private static IEnumerable<(string Name, int Start)> Split(string path)
    {
        for (var start = 0; start <= path.Length;)
        {
            var end = path.IndexOf('.', start);
            end = end < 0 ? path.Length : end;
            if (end > start)
                yield return (path.Substring(start, end - start), start);
            start = end + 1;
        }
    }
}

/// <summary>One step of a path.</summary>
/// <param name="Name">A key, <c>*</c>, or the number of an element.</param>
/// <param name="Start">Where it stands in the path.</param>
/// <param name="IsFromOneOrMany">Whether it sets out from a field that takes one value or a list of them.</param>
internal readonly record struct FieldStep(string Name, int Start, bool IsFromOneOrMany);
