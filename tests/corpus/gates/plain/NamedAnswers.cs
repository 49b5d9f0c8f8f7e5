// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Answers that go by a name: which of them it is tells as a member of an enum does.</summary>
public class NamedAnswers(IApproval approval)
{
    private Result Check() => approval.Ask() ? Result.Success : Result.Fail("refused");

    private Result CheckField() => approval.Ask() ? Result.Success : Result.Failure;

    private Outcome Try() => approval.Ask() ? Outcome.Yes : Outcome.No;

    private Outcome TryDone() => approval.Ask() ? Outcome.Done : Outcome.No;

    public void SuccessProperty() { if (Check() == Result.Success) Exporter.Export(); } // ok
    public void NotSuccess() { if (Check() != Result.Success) return; Exporter.Export(); } // ok
    public void NotSuccessWrong() { if (Check() != Result.Success) Exporter.Export(); } // PL2001
    public void SuccessOk() { if (Check().Ok) Exporter.Export(); } // ok
    public void FailureField() { if (CheckField() == Result.Failure) return; Exporter.Export(); } // ok
    public void FailureWrong() { if (CheckField() == Result.Failure) Exporter.Export(); } // PL2001
    public void SuccessEquals() { if (Check().Equals(Result.Success)) Exporter.Export(); } // ok
    public void OutcomeYes() { if (Try() == Outcome.Yes) Exporter.Export(); } // ok
    public void OutcomeNo() { if (Try() == Outcome.No) return; Exporter.Export(); } // ok
    public void OutcomeWrong() { if (Try() == Outcome.No) Exporter.Export(); } // PL2001
    public void OutcomeRef() { if (ReferenceEquals(Try(), Outcome.Yes)) Exporter.Export(); } // ok
    public void OutcomeDone() { if (TryDone() == Outcome.Done) Exporter.Export(); } // ok
    public void OutcomeOther() { if (Try() == Outcome.Done) Exporter.Export(); } // ok: never so

    public sealed record Result(bool Ok, string Text)
    {
        public static Result Success { get; } = new(true, "");

        public static readonly Result Failure = new(false, "no");

        public static Result Fail(string text) => new(false, text);
    }

    public sealed class Outcome
    {
        public static readonly Outcome Yes = new();

        public static readonly Outcome No = new();

        public static Outcome Done { get; } = new();
    }
}
