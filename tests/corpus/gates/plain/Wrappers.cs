// with: Office.part.cs
namespace Corpus.Gates;

public class Wrappers(IApproval approval, bool perhaps)
{
    public void OnTrue()
    {
        if (IsApproved())
        {
            Exporter.Export(); // ok
        }
    }

    public void OnTrueByBranches()
    {
        if (IsApprovedByBranches())
        {
            Exporter.Export(); // ok
        }
    }

    public void OnFalse()
    {
        if (IsForbidden())
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void OnFalseWrong()
    {
        if (IsForbidden())
        {
            Exporter.Export(); // PL2001
        }
    }

    public void OnReturn()
    {
        MustBeApproved();
        Exporter.Export(); // ok
    }

    public void OnReturnDeep()
    {
        MustBeApprovedDeep();
        Exporter.Export(); // ok
    }

    public void OnNotNull()
    {
        if (TicketOrNull() is null)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void OnMember()
    {
        var answer = Answer();
        if (answer.Granted)
        {
            Exporter.Export(); // ok
        }
    }

    public void OnMemberWrong()
    {
        var answer = Answer();
        if (answer.Late)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void OnTupleElement()
    {
        var (ok, _) = Pair();
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void OnOut()
    {
        if (TryApprove(out var ticket))
        {
            Exporter.Export(); // ok
            _ = ticket;
        }
    }

    public void OnOutArgument()
    {
        Check(out var ok);
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public async Task Async()
    {
        if (await IsApprovedAsync())
        {
            Exporter.Export(); // ok
        }
    }

    public async Task AsyncOnReturn()
    {
        await MustBeApprovedAsync();
        Exporter.Export(); // ok
    }

    public void AsyncOnReturnNotAwaited()
    {
        _ = MustBeApprovedAsync();
        Exporter.Export(); // PL2001
    }

    public async Task TaskHandedOn()
    {
        if (await HandedOn())
        {
            Exporter.Export(); // ok
        }
    }

    public void SometimesTrue()
    {
        if (IsApprovedOrLucky())
        {
            Exporter.Export(); // PL2001
        }
    }

    public void IgnoringWrapper()
    {
        AsksInVain();
        Exporter.Export(); // PL2001
    }

    public void SwallowingWrapper()
    {
        EnsureQuietly();
        Exporter.Export(); // PL2001
    }

    public void SwallowingButFalse()
    {
        if (TryEnsure())
        {
            Exporter.Export(); // ok
        }
    }

    public void Generic()
    {
        if (AskFor("x"))
        {
            Exporter.Export(); // ok
        }
    }

    public void Extension()
    {
        if (approval.AskTwice())
        {
            Exporter.Export(); // ok
        }
    }

    public void LocalFunction()
    {
        if (Ok())
        {
            Exporter.Export(); // ok
        }

        bool Ok() => approval.Ask();
    }

    public void Property()
    {
        if (Approved)
        {
            Exporter.Export(); // ok
        }
    }

    public void Delegate()
    {
        Func<bool> ask = () => approval.Ask();
        if (ask())
        {
            Exporter.Export(); // ok
        }
    }

    public void MethodGroup()
    {
        Func<bool> ask = approval.Ask;
        if (ask())
        {
            Exporter.Export(); // ok
        }
    }

    public void Negated()
    {
        if (!IsApproved())
        {
            Exporter.Export(); // PL2001
        }
    }

    public void PassedOnRight() => ExportIf(approval.Ask()); // ok: the answer decides in the callee

    public void ThroughInterface(IChecker checker)
    {
        if (checker.Check())
        {
            Exporter.Export(); // ok: every implementation asks
        }
    }

    public void ThroughLaxInterface(ILaxChecker checker)
    {
        if (checker.Check())
        {
            Exporter.Export(); // PL2001
        }
    }

    public void ThroughBase()
    {
        new Derived(approval).Run();
    }

    private bool Approved => approval.Ask();

    private bool IsApproved() => approval.Ask();

    private bool IsApprovedByBranches()
    {
        if (approval.Ask())
        {
            return true;
        }

        return false;
    }

    private bool IsForbidden() => !approval.Ask();

    private void MustBeApproved()
    {
        if (!approval.Ask())
        {
            throw new InvalidOperationException();
        }
    }

    private void MustBeApprovedDeep() => MustBeApproved();

    private Ticket? TicketOrNull() => approval.Ask() ? new Ticket() : null;

    private Verdict Answer()
    {
        var granted = approval.Ask();
        return new Verdict(granted, perhaps);
    }

    private (bool Ok, int Count) Pair()
    {
        var ok = approval.Ask();
        return (ok, 1);
    }

    private bool TryApprove(out Ticket? ticket)
    {
        ticket = approval.Find();
        return ticket != null;
    }

    private void Check(out bool ok) => ok = approval.Ask();

    private async Task<bool> IsApprovedAsync() => await approval.AskAsync();

    private async Task MustBeApprovedAsync()
    {
        if (!await approval.AskAsync())
        {
            throw new InvalidOperationException();
        }
    }

    private Task<bool> HandedOn() => approval.AskAsync();

    private bool IsApprovedOrLucky() => approval.Ask() || perhaps;

    private void AsksInVain() => approval.Ask();

    private void EnsureQuietly()
    {
        try
        {
            approval.Ensure();
        }
        catch (Exception)
        {
        }
    }

    private bool TryEnsure()
    {
        try
        {
            approval.Ensure();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private bool AskFor<T>(T thing) => approval.Ask() && thing is not null;

    private static void ExportIf(bool approved)
    {
        if (approved)
        {
            Exporter.Export();
        }
    }

    private sealed record Verdict(bool Granted, bool Late);
}

public static class ApprovalExtensions
{
    public static bool AskTwice(this IApproval approval) => approval.Ask() && approval.Ask();
}

public interface IChecker
{
    bool Check();
}

public sealed class StrictChecker(IApproval approval) : IChecker
{
    public bool Check() => approval.Ask();
}

public sealed class TicketChecker(IApproval approval) : IChecker
{
    public bool Check() => approval.Find() != null;
}

public interface ILaxChecker
{
    bool Check();
}

public sealed class HalfChecker(IApproval approval) : ILaxChecker
{
    public bool Check() => approval.Ask();
}

public sealed class NoChecker : ILaxChecker
{
    public bool Check() => true;
}

public abstract class Template(IApproval approval)
{
    public void Run()
    {
        if (approval.Ask())
        {
            Write();
        }
    }

    protected abstract void Write();
}

internal sealed class Derived(IApproval approval) : Template(approval)
{
    protected override void Write() => Exporter.Export(); // ok: only the template calls it, with approval
}
