using PolicyLint.CodeFixes.Fixes;
using PolicyLint.CodeFixes.Tests.Verification;

namespace PolicyLint.CodeFixes.Tests.Fixes;

public sealed class CheckAnswerFixTests
{
    private static readonly CheckAnswerFix Fix = new();

    [Theory]
    [InlineData("desk.Ask(\"wards\");")]
    [InlineData("_ = desk.Ask(\"wards\");")]
    public Task Discarded_Decides(string request) => FixAssert.MendsAsync(Fix,
        $$"""
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send()
            {
                {{request}}
                delivery.Deliver();
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send()
            {
                if (!desk.Ask("wards"))
                {
                    throw new UnauthorizedAccessException("Wards.Send was not approved");
                }

                delivery.Deliver();
            }
        }
        """);

    [Theory]
    [InlineData("await desk.AskAsync(\"wards\", cancellation);")]
    [InlineData("desk.AskAsync(\"wards\", cancellation);")]
    [InlineData("_ = desk.AskAsync(\"wards\", cancellation);")]
    public Task AwaitedByNobody_IsAwaitedAndDecides(string request) => FixAssert.MendsAsync(Fix,
        $$"""
        public sealed class Wards(Delivery delivery, IAsyncDesk desk)
        {
            public async Task<bool> SendAsync(CancellationToken cancellation)
            {
                {{request}}
                await delivery.DeliverAsync();
                return true;
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IAsyncDesk desk)
        {
            public async Task<bool> SendAsync(CancellationToken cancellation)
            {
                if (!await desk.AskAsync("wards", cancellation))
                {
                    return false;
                }

                await delivery.DeliverAsync();
                return true;
            }
        }
        """);

    [Fact]
    public Task KeptButNeverTested_IsTested() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IBoard board)
        {
            public void Send()
            {
                var decision = board.Decide("wards");
                delivery.Deliver();
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IBoard board)
        {
            public void Send()
            {
                var decision = board.Decide("wards");
                if (decision != Decision.Granted)
                {
                    throw new UnauthorizedAccessException("Wards.Send was not approved");
                }

                delivery.Deliver();
            }
        }
        """);

    [Fact]
    public Task FixAll_EveryAnswerDecides() => FixAssert.MendsAllAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send()
            {
                desk.Ask("wards");
                delivery.Deliver();
            }

            public void SendAgain()
            {
                var ok = desk.Ask("wards");
                delivery.Deliver();
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send()
            {
                if (!desk.Ask("wards"))
                {
                    throw new UnauthorizedAccessException("Wards.Send was not approved");
                }

                delivery.Deliver();
            }

            public void SendAgain()
            {
                var ok = desk.Ask("wards");
                if (!ok)
                {
                    throw new UnauthorizedAccessException("Wards.SendAgain was not approved");
                }

                delivery.Deliver();
            }
        }
        """);

    [Fact]
    public Task Comments_Stay() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send()
            {
                // First of all.
                desk.Ask("wards"); // The head of section answers.
                delivery.Deliver();
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send()
            {
                // First of all.
                // The head of section answers.
                if (!desk.Ask("wards"))
                {
                    throw new UnauthorizedAccessException("Wards.Send was not approved");
                }

                delivery.Deliver();
            }
        }
        """);

    [Theory]
    [InlineData("bool?")]
    [InlineData("object")]
    public Task AnswerTurnedIntoSomethingElse_IsNotOffered(string type) => FixAssert.IsNotOfferedAsync(Fix,
        $$"""
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send()
            {
                {{type}} answer = desk.Ask("wards");
                delivery.Deliver();
            }
        }
        """);
}
