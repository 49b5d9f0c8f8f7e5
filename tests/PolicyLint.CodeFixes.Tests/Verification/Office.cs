namespace PolicyLint.CodeFixes.Tests.Verification;

/// <summary>The types that the cases count on.</summary>
internal static class Office
{
    public const string Source = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        using PolicyLint;

        [PersonalData]
        public sealed record Voter(string FullName, string Address);

        public interface IDesk
        {
            [ApprovalGate]
            bool Ask(string what);
        }

        public interface IAsyncDesk
        {
            [ApprovalGate]
            Task<bool> AskAsync(string what, CancellationToken cancellation);
        }

        public interface ICard
        {
            [AuthenticationGate]
            bool Verify();
        }

        public interface ILogBook
        {
            [AuditGate]
            void Record(string what);
        }

        public enum Decision
        {
            Pending,
            Granted,
        }

        public interface IBoard
        {
            [ApprovalGate(GrantedWhen = "Granted")]
            Decision Decide(string what);
        }

        public sealed class Delivery
        {
            [RequiresApproval]
            public void Deliver()
            {
            }

            [RequiresApproval]
            public Task DeliverAsync() => Task.CompletedTask;
        }
        """;
}
