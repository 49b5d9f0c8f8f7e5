using PolicyLint.CodeFixes.Fixes;
using PolicyLint.CodeFixes.Tests.Verification;

namespace PolicyLint.CodeFixes.Tests.Fixes;

public sealed class RecordExportFixTests
{
    private static readonly RecordExportFix Fix = new();

    [Fact]
    public Task Write_IsRecordedAfterwards() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Export(ICard card, IDesk desk, ILogBook log)
        {
            public void Save(Voter voter)
            {
                if (card.Verify() && desk.Ask("voter"))
                {
                    File.WriteAllText(@"E:\voter.txt", voter.FullName);
                }
            }
        }
        """,
        """
        public sealed class Export(ICard card, IDesk desk, ILogBook log)
        {
            public void Save(Voter voter)
            {
                if (card.Verify() && desk.Ask("voter"))
                {
                    File.WriteAllText(@"E:\voter.txt", voter.FullName);
                    log.Record("Export.Save");
                }
            }
        }
        """);

    [Fact]
    public Task ReturnedWrite_IsRecordedBefore() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Export(ICard card, IDesk desk, ILogBook log)
        {
            public Task SaveAsync(Voter voter)
            {
                if (!card.Verify() || !desk.Ask("voter"))
                {
                    return Task.CompletedTask;
                }

                return File.WriteAllTextAsync(@"E:\voter.txt", voter.FullName);
            }
        }
        """,
        """
        public sealed class Export(ICard card, IDesk desk, ILogBook log)
        {
            public Task SaveAsync(Voter voter)
            {
                if (!card.Verify() || !desk.Ask("voter"))
                {
                    return Task.CompletedTask;
                }

                log.Record("Export.SaveAsync");
                return File.WriteAllTextAsync(@"E:\voter.txt", voter.FullName);
            }
        }
        """);

    [Fact]
    public Task Loop_IsRecordedOnce() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Export(ICard card, IDesk desk, ILogBook log)
        {
            public void Save(IReadOnlyList<Voter> voters)
            {
                if (!card.Verify() || !desk.Ask("voters"))
                {
                    return;
                }

                foreach (var voter in voters)
                {
                    File.AppendAllText(@"E:\voters.txt", voter.FullName);
                }
            }
        }
        """,
        """
        public sealed class Export(ICard card, IDesk desk, ILogBook log)
        {
            public void Save(IReadOnlyList<Voter> voters)
            {
                if (!card.Verify() || !desk.Ask("voters"))
                {
                    return;
                }

                foreach (var voter in voters)
                {
                    File.AppendAllText(@"E:\voters.txt", voter.FullName);
                }

                log.Record("Export.Save");
            }
        }
        """);

    [Fact]
    public Task FixAll_OneRecordForEveryWrite() => FixAssert.MendsAllAsync(Fix,
        """
        public sealed class Export(ICard card, IDesk desk, ILogBook log)
        {
            public void Save(Voter voter)
            {
                if (card.Verify() && desk.Ask("voter"))
                {
                    File.WriteAllText(@"E:\voter.txt", voter.FullName);
                }
            }

            public void SaveAddress(Voter voter)
            {
                if (card.Verify() && desk.Ask("voter"))
                {
                    File.WriteAllText(@"E:\address.txt", voter.Address);
                }
            }
        }
        """,
        """
        public sealed class Export(ICard card, IDesk desk, ILogBook log)
        {
            public void Save(Voter voter)
            {
                if (card.Verify() && desk.Ask("voter"))
                {
                    File.WriteAllText(@"E:\voter.txt", voter.FullName);
                    log.Record("Export.Save");
                }
            }

            public void SaveAddress(Voter voter)
            {
                if (card.Verify() && desk.Ask("voter"))
                {
                    File.WriteAllText(@"E:\address.txt", voter.Address);
                    log.Record("Export.SaveAddress");
                }
            }
        }
        """);

    [Fact]
    public Task Iterator_IsRecordedBefore_SinceItsReaderMayStop() => FixAssert.MendsAsync(Fix,
        """
        public sealed class Export(ICard card, IDesk desk, ILogBook log)
        {
            public IEnumerable<string> Save(List<Voter> voters)
            {
                if (!card.Verify() || !desk.Ask("voters"))
                {
                    yield break;
                }

                foreach (var voter in voters)
                {
                    File.AppendAllText(@"E:\voters.txt", voter.FullName);
                    yield return voter.Address;
                }
            }
        }
        """,
        """
        public sealed class Export(ICard card, IDesk desk, ILogBook log)
        {
            public IEnumerable<string> Save(List<Voter> voters)
            {
                if (!card.Verify() || !desk.Ask("voters"))
                {
                    yield break;
                }

                log.Record("Export.Save");
                foreach (var voter in voters)
                {
                    File.AppendAllText(@"E:\voters.txt", voter.FullName);
                    yield return voter.Address;
                }
            }
        }
        """);
}
