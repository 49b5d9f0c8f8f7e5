using System.Threading.Tasks;
using PolicyLint;

namespace Corpus.Gates.Annotated;

public enum Verdict
{
    Unknown,
    Approved,
    Refused,
}

public sealed record Slip(string Number)
{
    [Granted]
    public bool IsApproved { get; init; }

    public bool IsUrgent { get; init; }
}

public interface IDesk
{
    [ApprovalGate]
    bool Ask();

    [ApprovalGate]
    Task<bool> AskAsync();

    [ApprovalGate]
    ValueTask<bool> AskValueAsync();

    [ApprovalGate]
    Slip Request();

    [ApprovalGate(GrantedWhen = "Approved")]
    Verdict Decide();

    [ApprovalGate]
    string? Find();

    [ApprovalGate]
    void Ensure();

    [ApprovalGate]
    Task EnsureAsync();
}

public sealed class Desk : IDesk
{
    public bool Ask() => Read() > 1;

    public Task<bool> AskAsync() => Task.FromResult(Read() > 1);

    public ValueTask<bool> AskValueAsync() => new(Read() > 1);

    public Slip Request() => new("1") { IsApproved = Read() > 1, IsUrgent = Read() > 2 };

    public Verdict Decide() => Read() > 1 ? Verdict.Approved : Verdict.Refused;

    public string? Find() => Read() > 1 ? "a" : null;

    public void Ensure()
    {
        if (Read() < 1)
        {
            throw new System.InvalidOperationException();
        }
    }

    public Task EnsureAsync() => Read() > 1 ? Task.CompletedTask : throw new System.InvalidOperationException();

    private static int Read() => System.Environment.TickCount;
}

public static class Records
{
    [RequiresApproval]
    public static void Export()
    {
    }
}

public class Answers(IDesk desk, Desk own)
{
    public void None() => Records.Export(); // PL2001

    public void Bool()
    {
        if (desk.Ask())
        {
            Records.Export(); // ok
        }
    }

    public void BoolOfImplementation()
    {
        if (own.Ask())
        {
            Records.Export(); // ok: an annotation of the interface holds for its implementations
        }
    }

    public async Task TaskOfBool()
    {
        if (await desk.AskAsync())
        {
            Records.Export(); // ok
        }
    }

    public async Task ValueTaskOfBool()
    {
        if (!await desk.AskValueAsync())
        {
            return;
        }

        Records.Export(); // ok
    }

    public void GrantedMember()
    {
        if (desk.Request().IsApproved)
        {
            Records.Export(); // ok
        }
    }

    public void OtherMember()
    {
        if (desk.Request().IsUrgent) // PL2002
        {
            Records.Export(); // PL2001
        }
    }

    public void EnumRight()
    {
        if (desk.Decide() == Verdict.Approved)
        {
            Records.Export(); // ok
        }
    }

    public void EnumWrong()
    {
        if (desk.Decide() != Verdict.Refused) // PL2002
        {
            Records.Export(); // PL2001
        }
    }

    public void NotNull()
    {
        if (desk.Find() is { } number)
        {
            Records.Export(); // ok
            _ = number;
        }
    }

    public void OnReturn()
    {
        desk.Ensure();
        Records.Export(); // ok
    }

    public async Task OnAwaited()
    {
        await desk.EnsureAsync();
        Records.Export(); // ok
    }

    public void NotAwaited()
    {
        desk.EnsureAsync(); // PL2002
        Records.Export(); // PL2001
    }
}
