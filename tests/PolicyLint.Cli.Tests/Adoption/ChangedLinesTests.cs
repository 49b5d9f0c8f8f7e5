using PolicyLint.Cli.Adoption;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Tests.Adoption;

public sealed class ChangedLinesTests
{
    private const string Diff = """
        diff --git a/src/A.cs b/src/A.cs
        --- a/src/A.cs
        +++ b/src/A.cs
        @@ -3 +3,2 @@ class A
        -old
        +new
        +newer
        @@ -20,2 +21,0 @@ class A
        -if (approved)
        -{
        diff --git a/src/Gone.cs b/src/Gone.cs
        --- a/src/Gone.cs
        +++ /dev/null
        @@ -1,3 +0,0 @@
        -gone
        """;

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(21, true)]
    [InlineData(22, true)]
    [InlineData(23, false)]
    public void AFinding_IsNew_WhereLinesChangedOrWentAway(int line, bool isTouched) => Assert.Equal(isTouched, Changes().Touch(At("src/A.cs", line)));

    [Fact]
    public void EveryLineOfANewFile_IsNew() => Assert.True(Changes().Touch(At("New.cs", 999)));

    [Fact]
    public void AnOldLine_IsTouched_WhenTheDataPassesAChangedOne() =>
        Assert.True(Changes().Touch(At("src/B.cs", 1) with { Trace = [new TraceStep(new SourceLocation("src/A.cs", new TextSpan(4, 1, 4, 2)), Message.Literal("x"))] }));

    private static ChangedLines Changes() => ChangedLines.Parse(Diff.ReplaceLineEndings("\n"), ["New.cs"], "/repo", "/repo");

    private static Finding At(string path, int line) => new(
        new RuleInfo("PL1001", "n", Severity.Error, Message.Literal("t"), RuleBasis.Seed), Severity.Error, Message.Literal("m"),
        new SourceLocation(path, new TextSpan(line, 1, line, 5)));
}
