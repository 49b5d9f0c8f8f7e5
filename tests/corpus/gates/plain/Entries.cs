// with: Office.part.cs
namespace Corpus.Gates;

public class Entries(IApproval approval, bool perhaps)
{
    public void Approved()
    {
        if (approval.Ask())
        {
            Guarded(); // ok
        }
    }

    public void AlsoApproved()
    {
        approval.Ensure();
        Guarded(); // ok
    }

    public void First()
    {
        if (approval.Ask())
        {
            Half(); // ok
        }
    }

    public void Second()
    {
        Half(); // PL2001
    }

    public void Deep()
    {
        Outer(); // PL2001
    }

    public void DeepApproved()
    {
        approval.Ensure();
        Outer(); // ok
    }

    public void TwoCalls()
    {
        Half(); // PL2001
        Half(); // PL2001
    }

    public void AskedHalfWay()
    {
        Asking(); // ok: asks on the way
    }

    public void Recursive()
    {
        Down(3); // PL2001
    }

    public void RecursiveApproved()
    {
        approval.Ensure();
        Down(3); // ok
    }

    protected void ForHeirs() => Exporter.Export(); // PL2001

    internal void Unused() => Exporter.Export(); // PL2001

    protected internal void ForBoth()
    {
        approval.Ensure();
        Exporter.Export(); // ok
    }

    private void Guarded() => Exporter.Export(); // ok: every caller holds approval

    private void Half() => Exporter.Export();

    private void Outer() => Middle();

    private void Middle() => Inner();

    private void Inner() => Exporter.Export();

    private void Asking()
    {
        if (approval.Ask())
        {
            Inner2();
        }
    }

    private void Inner2() => Exporter.Export(); // ok

    private void Down(int depth)
    {
        if (depth > 0 && perhaps)
        {
            Down(depth - 1);
        }

        Exporter.Export();
    }
}

public interface IJob
{
    void Run();
}

public sealed class Job : IJob
{
    void IJob.Run() => Exporter.Export(); // PL2001
}

internal sealed class HiddenJob : IJob
{
    public void Run() => Exporter.Export(); // PL2001
}

public sealed class Constructed
{
    public Constructed() => Exporter.Export(); // PL2001
}

public sealed class Properties(IApproval approval)
{
    public int Wrong
    {
        get
        {
            Exporter.Export(); // PL2001
            return 1;
        }
    }

    public int Right
    {
        set
        {
            approval.Ensure();
            Exporter.Export(); // ok
        }
    }
}

public sealed class Ending : IDisposable
{
    public void Dispose() => Exporter.Export(); // PL2001
}
