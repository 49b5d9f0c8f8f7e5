// with: Office.part.cs
namespace Corpus.Gates.Decided;

/// <summary>What is inferred for a member: on return, when true, false, not null, by a member or tuple element of the result, by an out argument.</summary>
public class Wrapped(IApproval approval)
{
    private bool OnTrue() => approval.Ask();

    private bool OnFalse() => !approval.Ask();

    private void OnReturn()
    {
        if (!approval.Ask())
        {
            throw new InvalidOperationException();
        }
    }

    private string? OnNotNull() => approval.Ask() ? "ticket" : null;

    private (bool Ok, string Why) OnElement() => (approval.Ask(), "");

    private Outcome OnMember() => new() { Ok = approval.Ask(), Ready = true };

    private bool TryApprove(out string ticket)
    {
        ticket = approval.Ticket() ?? "";
        return ticket.Length > 0;
    }

    private void Out(out bool ok) => ok = approval.StateOf() == State.Approved;

    private State OnEnum() => approval.Ask() ? State.Approved : State.Pending;

    private int OnNumber() => approval.Ask() ? 1 : 0;

    public void True()
    {
        if (OnTrue())
        {
            Exporter.Export(); // ok
        }
    }

    public void TrueWrong()
    {
        if (!OnTrue())
        {
            Exporter.Export(); // PL2001
        }
    }

    public void False()
    {
        if (OnFalse())
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void FalseWrong()
    {
        if (OnFalse())
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Return()
    {
        OnReturn();
        Exporter.Export(); // ok
    }

    public void NotNull()
    {
        if (OnNotNull() is not null)
        {
            Exporter.Export(); // ok
        }
    }

    public void NotNullWrong()
    {
        if (OnNotNull() is null)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Element()
    {
        if (OnElement().Ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void ElementWrong()
    {
        if (OnElement().Why == "")
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Member()
    {
        if (OnMember() is { Ok: true })
        {
            Exporter.Export(); // ok
        }
    }

    public void MemberWrong()
    {
        if (OnMember() is { Ready: true })
        {
            Exporter.Export(); // PL2001
        }
    }

    public void ByOut()
    {
        Out(out var ok);
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void Enum()
    {
        if (OnEnum() == State.Approved)
        {
            Exporter.Export(); // ok
        }
    }

    public void EnumWrong()
    {
        if (OnEnum() == State.Pending)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Number()
    {
        if (OnNumber() > 0)
        {
            Exporter.Export(); // ok
        }
    }

    public void NumberWrong()
    {
        if (OnNumber() < 1)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void MemberOfAnswer()
    {
        var answer = approval.Answer();
        if (answer.State != State.Approved)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void CopyOfAnswer()
    {
        var answer = approval.Answer() with { Why = "" };
        if (answer.State == State.Approved)
        {
            Exporter.Export(); // ok
        }
    }

    public void CopyOfAnswerWrong()
    {
        var answer = approval.Answer() with { State = State.Approved }; // PL2002
        if (answer.State == State.Approved)
        {
            Exporter.Export(); // PL2001
        }
    }

    private sealed class Outcome
    {
        public bool Ok { get; init; }

        public bool Ready { get; init; }
    }
}

/// <summary>A finished task brings exactly what it is given.</summary>
public class Finished(IApproval approval)
{
    private Task<bool> RefusedAsync() => Task.FromResult(!approval.Ask());

    private ValueTask<bool> RefusedValueAsync() => new(!approval.Ask());

    private ValueTask<bool> AskedAsync() => ValueTask.FromResult(approval.Ask());

    public async Task Refused()
    {
        if (await RefusedAsync())
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public async Task RefusedWrong()
    {
        if (!await RefusedAsync())
        {
            return;
        }

        Exporter.Export(); // PL2001
    }

    public async Task RefusedValue()
    {
        if (!await RefusedValueAsync())
        {
            Exporter.Export(); // ok
        }
    }

    public async Task AskedValue()
    {
        if (await AskedAsync())
        {
            Exporter.Export(); // ok
        }
    }
}
