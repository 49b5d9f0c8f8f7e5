// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>The base asks, and what only its own members call need not ask again.</summary>
public abstract class AskingTemplate(IApproval approval)
{
    public void Run()
    {
        if (!approval.Ask())
        {
            return;
        }

        Write();
        WriteVirtually();
    }

    protected abstract void Write();

    protected virtual void WriteVirtually() => Exporter.Export(); // PL2001
}

public sealed class FilledIn(IApproval approval) : AskingTemplate(approval)
{
    protected override void Write() => Exporter.Export(); // ok

    protected override void WriteVirtually() => Exporter.Export(); // ok
}

public class FilledInFurther(IApproval approval) : AskingTemplate(approval)
{
    protected override void Write() => Exporter.Export(); // ok: the base calls it, under approval
}

public class FilledInAndOffered(IApproval approval) : AskingTemplate(approval)
{
    public void Again() => Write(); // PL2001

    protected override void Write() => Exporter.Export();
}

public class Closed
{
    private readonly IApproval approval;

    private Closed(IApproval approval) => this.approval = approval;

    public static Closed Of(IApproval approval) => new(approval);

    public void Run()
    {
        if (approval.Ask())
        {
            Write();
        }
    }

    protected void Write() => Exporter.Export(); // ok: nobody outside can inherit
}

public abstract class OpenTemplate
{
    public void Run() => Write(); // PL2001

    protected abstract void Write();
}

public sealed class FilledOpenly : OpenTemplate
{
    protected override void Write() => Exporter.Export();
}
