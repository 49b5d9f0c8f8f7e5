using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyLint.Analyzers.Tests.Corpus;

/// <summary>
/// What a trailing comment expects of its line: <c>// PL1002</c>, <c>// PL1002: part of the message; PL1007</c>, several ids
/// where several writes stand in the line, or <c>// ok</c> (with a reason after a colon) where nothing may be found.
/// </summary>
/// <param name="Line">1-based.</param>
/// <param name="RuleId">Null in a line that is marked as right.</param>
/// <param name="Fragment">What the English message contains; null for any.</param>
internal sealed partial record Expectation(string Path, int Line, string? RuleId, string? Fragment)
{
    public bool IsNegative => RuleId is null;

    public static ImmutableArray<Expectation> In(SyntaxTree tree) =>
        [.. tree.GetRoot().DescendantTrivia(descendIntoTrivia: true).Where(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia)).SelectMany(t => Read(tree, t))];

    public override string ToString() => $"{Path}:{Line} {RuleId ?? "ok"}{(Fragment is null ? "" : ": " + Fragment)}";

    private static IEnumerable<Expectation> Read(SyntaxTree tree, SyntaxTrivia comment)
    {
        var text = comment.ToString()[2..].Trim();
        var line = comment.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        if (Right().IsMatch(text))
        {
            return [new Expectation(tree.FilePath, line, null, null)];
        }

        return Ids().IsMatch(text)
            ? text.Split(';').SelectMany(part => One(tree.FilePath, line, part.Trim()))
            : [];
    }

    private static IEnumerable<Expectation> One(string path, int line, string part)
    {
        var colon = part.IndexOf(": ", StringComparison.Ordinal);
        var ids = colon < 0 ? part : part[..colon];
        var fragment = colon < 0 ? null : part[(colon + 2)..];
        return ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new Expectation(path, line, id, fragment));
    }

    [GeneratedRegex(@"^ok(:|$)")]
    private static partial Regex Right();

    [GeneratedRegex(@"^PL\d{4}\b")]
    private static partial Regex Ids();
}
