using Microsoft.CodeAnalysis;
using PolicyLint.CodeFixes.Fixes;

namespace PolicyLint.CodeFixes.Tests.Verification;

/// <summary>What every fix owes: it mends, it compiles, its result is clean, and it has nothing more to do there.</summary>
internal static class FixAssert
{
    public static async Task MendsAsync(DocumentFix fix, string source, string expected, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, string? policy = null)
    {
        var before = FixCase.Of(source, kind, policy);
        var result = await before.FixFirstAsync(fix);
        Assert.Equal(expected.ReplaceLineEndings("\n"), result?.ReplaceLineEndings("\n"));

        var after = FixCase.Of(result!, kind, policy);
        Assert.Empty(await after.FindingsAsync());
        Assert.Null(await after.FixFirstAsync(fix));
    }

    public static async Task MendsAllAsync(DocumentFix fix, string source, string expected, string? policy = null)
    {
        var result = await FixCase.Of(source, policy: policy).FixAllAsync(fix);
        Assert.Equal(expected.ReplaceLineEndings("\n"), result?.ReplaceLineEndings("\n"));

        var after = FixCase.Of(result!, policy: policy);
        Assert.Empty(await after.FindingsAsync());
        Assert.Null(await after.FixFirstAsync(fix));
    }

    /// <summary>There is a finding, and the fix leaves it to its author.</summary>
    public static async Task IsNotOfferedAsync(DocumentFix fix, string source)
    {
        var @case = FixCase.Of(source);
        Assert.NotEmpty((await @case.FindingsAsync()).Intersect(fix.FixableDiagnosticIds));
        Assert.Null(await @case.FixFirstAsync(fix));
    }
}
