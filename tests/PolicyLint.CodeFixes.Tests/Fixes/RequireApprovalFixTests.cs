using PolicyLint.CodeFixes.Fixes;
using PolicyLint.CodeFixes.Tests.Verification;

namespace PolicyLint.CodeFixes.Tests.Fixes;

public sealed class RequireApprovalFixTests
{
    private static readonly RequireApprovalFix Fix = new();

    [Fact]
    public Task Method_OwesTheApprovalToItsCallers() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(Delivery delivery)
        {
            public void Send()
            {
                delivery.Deliver();
            }
        }
        """,
        """
        using PolicyLint;

        public sealed class Wards(Delivery delivery)
        {
            [RequiresApproval]
            public void Send()
            {
                delivery.Deliver();
            }
        }
        """);

    [Fact]
    public Task FixAll_MarksEachMethodOnce() => FixAssert.MendsAllAsync(Fix,
        """
        using PolicyLint;

        public sealed class Wards(Delivery delivery)
        {
            public void Twice()
            {
                delivery.Deliver();
                delivery.Deliver();
            }

            public void Once() => delivery.Deliver();
        }
        """,
        """
        using PolicyLint;

        public sealed class Wards(Delivery delivery)
        {
            [RequiresApproval]
            public void Twice()
            {
                delivery.Deliver();
                delivery.Deliver();
            }

            [RequiresApproval]
            public void Once() => delivery.Deliver();
        }
        """);

    [Fact]
    public Task ShortNameOfAnother_IsWrittenInFull() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(Delivery delivery)
        {
            public void Send() => delivery.Deliver();

            private sealed class RequiresApprovalAttribute : Attribute
            {
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery)
        {
            [global::PolicyLint.RequiresApproval]
            public void Send() => delivery.Deliver();

            private sealed class RequiresApprovalAttribute : Attribute
            {
            }
        }
        """);

    [Fact]
    public Task ShortNameOfAnImportedOne_IsWrittenInFull() => FixAssert.MendsAsync(Fix,
        """
        using Desk;

        public sealed class Wards(Delivery delivery)
        {
            public void Send() => delivery.Deliver();
        }

        namespace Desk
        {
            public sealed class RequiresApproval : Attribute
            {
            }
        }
        """,
        """
        using Desk;

        public sealed class Wards(Delivery delivery)
        {
            [global::PolicyLint.RequiresApproval]
            public void Send() => delivery.Deliver();
        }

        namespace Desk
        {
            public sealed class RequiresApproval : Attribute
            {
            }
        }
        """);

    [Fact]
    public Task OtherGatesMissingToo_IsNotOffered() => FixAssert.IsNotOfferedAsync(Fix,
        """
        public sealed class Export
        {
            public void Save(Voter voter)
            {
                File.WriteAllText(@"E:\voter.txt", voter.FullName);
            }
        }
        """);

    [Fact]
    public Task KeptLambda_IsNotOffered() => FixAssert.IsNotOfferedAsync(Fix,
        """
        public sealed class Wards(Delivery delivery)
        {
            public event Action? Clicked;

            public void Wire() => Clicked += () => delivery.Deliver();
        }
        """);
}
