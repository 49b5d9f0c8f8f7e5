using PolicyLint.CodeFixes.Fixes;
using PolicyLint.CodeFixes.Tests.Verification;

namespace PolicyLint.CodeFixes.Tests.Fixes;

public sealed class ClassifyMemberFixTests
{
    private static readonly ClassifyMemberFix Fix = new();

    [Fact]
    public Task Property_GetsTheSuggestedCategory() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Row
        {
            public string Shimei { get; set; } = "";
        }
        """,
        """
        using PolicyLint;

        public sealed class Row
        {
            [PersonalData("user.name")]
            public string Shimei { get; set; } = "";
        }
        """,
        policy: FixCase.Policy);

    [Fact]
    public Task RecordParameter_IsMarkedOnItsProperty() => FixAssert.MendsAsync(Fix,
        """
        using PolicyLint;

        public sealed record Row(string Shimei, int Count);
        """,
        """
        using PolicyLint;

        public sealed record Row([property: PersonalData("user.name")] string Shimei, int Count);
        """,
        policy: FixCase.Policy);

    [Fact]
    public Task FixAll_MarksEveryMemberOnce() => FixAssert.MendsAllAsync(Fix,
        """
        using PolicyLint;

        public sealed class Row
        {
            public string Shimei { get; set; } = "";

            public string Denwabango { get; set; } = "";

            public int Count { get; set; }
        }
        """,
        """
        using PolicyLint;

        public sealed class Row
        {
            [PersonalData("user.name")]
            public string Shimei { get; set; } = "";

            [PersonalData("user.contact.phone")]
            public string Denwabango { get; set; } = "";

            public int Count { get; set; }
        }
        """,
        policy: FixCase.Policy);
}
