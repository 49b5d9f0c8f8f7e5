using Microsoft.CodeAnalysis;
using PolicyLint.CodeFixes.Fixes;

namespace PolicyLint.CodeFixes.Tests.Verification;

/// <summary>What every fix owes: it mends, it compiles, its result is clean, and it has nothing more to do there.</summary>
internal static class FixAssert
{
    public static async Task MendsAsync(DocumentFix fix, string source, string expected, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var before = FixCase.Of(source, kind);
        var result = await before.FixFirstAsync(fix);
        Assert.Equal(expected.ReplaceLineEndings("\n"), result?.ReplaceLineEndings("\n"));

        var after = FixCase.Of(result!, kind);
        Assert.Empty(await after.FindingsAsync());
        Assert.Null(await after.FixFirstAsync(fix));
    }

    public static async Task MendsAllAsync(DocumentFix fix, string source, string expected)
    {
        var result = await FixCase.Of(source).FixAllAsync(fix);
        Assert.Equal(expected.ReplaceLineEndings("\n"), result?.ReplaceLineEndings("\n"));

        var after = FixCase.Of(result!);
        Assert.Empty(await after.FindingsAsync());
    }

    /// <summary>There is a finding, and the fix leaves it to its author.</summary>
    public static async Task IsNotOfferedAsync(DocumentFix fix, string source)
    {
        var @case = FixCase.Of(source);
        Assert.NotEmpty((await @case.FindingsAsync()).Intersect(fix.FixableDiagnosticIds));
        Assert.Null(await @case.FixFirstAsync(fix));
    }
}
