using Microsoft.CodeAnalysis;
using PolicyLint.CodeFixes.Fixes;
using PolicyLint.CodeFixes.Tests.Verification;

namespace PolicyLint.CodeFixes.Tests.Fixes;

public sealed class InsertGateFixTests
{
    private static readonly InsertGateFix Fix = new();

    [Fact]
    public Task VoidMethod_Throws() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send()
            {
                delivery.Deliver();
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send()
            {
                if (!desk.Ask("Wards.Send"))
                {
                    throw new UnauthorizedAccessException("Wards.Send was not approved");
                }

                delivery.Deliver();
            }
        }
        """);

    [Fact]
    public Task BoolMethod_SaysNo() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(Delivery delivery)
        {
            public bool Send(IDesk desk)
            {
                delivery.Deliver();
                return true;
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery)
        {
            public bool Send(IDesk desk)
            {
                if (!desk.Ask("Wards.Send"))
                {
                    return false;
                }

                delivery.Deliver();
                return true;
            }
        }
        """);

    [Fact]
    public Task AsyncMethod_AwaitsTheAsyncGate() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IAsyncDesk desk)
        {
            public async Task SendAsync(CancellationToken cancellation)
            {
                await delivery.DeliverAsync();
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IAsyncDesk desk)
        {
            public async Task SendAsync(CancellationToken cancellation)
            {
                if (!await desk.AskAsync("Wards.SendAsync", cancellation))
                {
                    throw new UnauthorizedAccessException("Wards.SendAsync was not approved");
                }

                await delivery.DeliverAsync();
            }
        }
        """);

    [Fact]
    public Task ExpressionBody_BecomesABlock() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public Task SendAsync() => delivery.DeliverAsync();
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public Task SendAsync()
            {
                if (!desk.Ask("Wards.SendAsync"))
                {
                    throw new UnauthorizedAccessException("Wards.SendAsync was not approved");
                }

                return delivery.DeliverAsync();
            }
        }
        """);

    [Fact]
    public Task EnumGate_IsCompared() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IBoard board)
        {
            public void Send()
            {
                delivery.Deliver();
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IBoard board)
        {
            public void Send()
            {
                if (board.Decide("Wards.Send") != Decision.Granted)
                {
                    throw new UnauthorizedAccessException("Wards.Send was not approved");
                }

                delivery.Deliver();
            }
        }
        """);

    [Fact]
    public Task Loop_AsksOnce() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send(int wards)
            {
                for (var ward = 0; ward < wards; ward++)
                {
                    delivery.Deliver();
                }
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send(int wards)
            {
                if (!desk.Ask("Wards.Send"))
                {
                    throw new UnauthorizedAccessException("Wards.Send was not approved");
                }

                for (var ward = 0; ward < wards; ward++)
                {
                    delivery.Deliver();
                }
            }
        }
        """);

    [Fact]
    public Task BareBranch_GetsBraces() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send(bool now)
            {
                if (now)
                    delivery.Deliver();
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Send(bool now)
            {
                if (now)
                {
                    if (!desk.Ask("Wards.Send"))
                    {
                        throw new UnauthorizedAccessException("Wards.Send was not approved");
                    }

                    delivery.Deliver();
                }
            }
        }
        """);

    [Fact]
    public Task PortableDisk_AllGatesBeforeTheFileIsOpened() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Export(ICard card, IDesk desk, ILogBook log)
        {
            public void Save(IReadOnlyList<Voter> voters)
            {
                using var writer = new StreamWriter(@"E:\voters.csv");
                foreach (var voter in voters)
                {
                    writer.WriteLine(voter.FullName);
                }
            }
        }
        """,
        """
        public sealed class Export(ICard card, IDesk desk, ILogBook log)
        {
            public void Save(IReadOnlyList<Voter> voters)
            {
                if (!card.Verify())
                {
                    throw new UnauthorizedAccessException("the operator is not authenticated");
                }

                if (!desk.Ask("Export.Save"))
                {
                    throw new UnauthorizedAccessException("Export.Save was not approved");
                }

                log.Record("Export.Save");
                using var writer = new StreamWriter(@"E:\voters.csv");
                foreach (var voter in voters)
                {
                    writer.WriteLine(voter.FullName);
                }
            }
        }
        """);

    [Fact]
    public Task TopLevelStatements_AreGuarded() => FixAssert.MendsAsync(Fix,
        """
        IDesk desk = Services.Desk;
        new Delivery().Deliver();

        public static class Services
        {
            public static IDesk Desk { get; set; } = null!;
        }
        """,
        """
        IDesk desk = Services.Desk;

        if (!desk.Ask("Case"))
        {
            throw new UnauthorizedAccessException("Case was not approved");
        }

        new Delivery().Deliver();

        public static class Services
        {
            public static IDesk Desk { get; set; } = null!;
        }
        """,
        OutputKind.ConsoleApplication);

    [Fact]
    public Task FixAll_OneQuestionPerMethod() => FixAssert.MendsAllAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Twice(bool first)
            {
                if (first)
                {
                    delivery.Deliver();
                }

                delivery.Deliver();
            }

            public void Once()
            {
                delivery.Deliver();
            }
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IDesk desk)
        {
            public void Twice(bool first)
            {
                if (!desk.Ask("Wards.Twice"))
                {
                    throw new UnauthorizedAccessException("Wards.Twice was not approved");
                }

                if (first)
                {
                    delivery.Deliver();
                }

                delivery.Deliver();
            }

            public void Once()
            {
                if (!desk.Ask("Wards.Once"))
                {
                    throw new UnauthorizedAccessException("Wards.Once was not approved");
                }

                delivery.Deliver();
            }
        }
        """);

    [Fact]
    public Task TwoGatesInScope_AuthorChooses() => FixAssert.IsNotOfferedAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IDesk desk, IBoard board)
        {
            public void Send()
            {
                delivery.Deliver();
            }
        }
        """);

    [Fact]
    public Task NoGateInScope_NothingIsOffered() => FixAssert.IsNotOfferedAsync(Fix,
        """
        public sealed class Wards(Delivery delivery)
        {
            public void Send()
            {
                delivery.Deliver();
            }
        }
        """);

    [Fact]
    public Task AsyncGateInSyncMethod_IsNotOffered() => FixAssert.IsNotOfferedAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IAsyncDesk desk)
        {
            public void Send()
            {
                delivery.Deliver();
            }
        }
        """);

    [Fact]
    public Task Operator_BecomesABlock_WithoutWhatBelongsToObjects() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(IDesk desk)
        {
            private static readonly IDesk Office = null!;

            public IDesk Desk => desk;

            public static Task operator +(Wards wards, Delivery delivery) => delivery.DeliverAsync();
        }
        """,
        """
        public sealed class Wards(IDesk desk)
        {
            private static readonly IDesk Office = null!;

            public IDesk Desk => desk;

            public static Task operator +(Wards wards, Delivery delivery)
            {
                if (!Office.Ask("Wards.op_Addition"))
                {
                    throw new UnauthorizedAccessException("Wards.op_Addition was not approved");
                }

                return delivery.DeliverAsync();
            }
        }
        """);

    [Fact]
    public Task AsyncVoid_Returns_SinceNobodyCatches() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IAsyncDesk desk)
        {
            public async void OnClick(object sender, EventArgs e) => await delivery.DeliverAsync();
        }
        """,
        """
        public sealed class Wards(Delivery delivery, IAsyncDesk desk)
        {
            public async void OnClick(object sender, EventArgs e)
            {
                if (!await desk.AskAsync("Wards.OnClick", default))
                {
                    return;
                }

                await delivery.DeliverAsync();
            }
        }
        """);

    [Fact]
    public Task AnswerThatMayBeMissing_IsMatched() => FixAssert.MendsAsync(Fix,
        """
        using PolicyLint;

        public sealed class Ticket
        {
            [Granted]
            public bool IsApproved { get; init; }
        }

        public interface ITicketDesk
        {
            [ApprovalGate]
            Task<Ticket?> FindAsync(string what);
        }

        public sealed class Wards(Delivery delivery, ITicketDesk desk)
        {
            public async Task Send()
            {
                await delivery.DeliverAsync();
            }
        }
        """,
        """
        using PolicyLint;

        public sealed class Ticket
        {
            [Granted]
            public bool IsApproved { get; init; }
        }

        public interface ITicketDesk
        {
            [ApprovalGate]
            Task<Ticket?> FindAsync(string what);
        }

        public sealed class Wards(Delivery delivery, ITicketDesk desk)
        {
            public async Task Send()
            {
                if (await desk.FindAsync("Wards.Send") is not { IsApproved: true })
                {
                    throw new UnauthorizedAccessException("Wards.Send was not approved");
                }

                await delivery.DeliverAsync();
            }
        }
        """);

    [Fact]
    public Task GateThatMayBeMissing_IsNotOffered() => FixAssert.IsNotOfferedAsync(Fix,
        """
        public sealed class Wards(Delivery delivery, IDesk? desk)
        {
            public void Send()
            {
                delivery.Deliver();
            }
        }
        """);
}
