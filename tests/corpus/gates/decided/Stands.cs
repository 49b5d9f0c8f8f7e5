// with: Office.part.cs
namespace Corpus.Gates.Decided;

/// <summary>Where a finding stands: at the operation of an entry, else at the call that the entry makes; one for each.</summary>
public class Stands(IApproval approval)
{
    public void AtTheOperation() => Exporter.Export(); // PL2001

    public void AtTheCall() => One(); // PL2001

    public void AtTheOtherCall()
    {
        One(); // PL2001
        One(); // PL2001
    }

    public void Approved()
    {
        approval.Ensure();
        One(); // ok
    }

    private void One() => Two();

    private void Two() => Three();

    private void Three() => Exporter.Export();

    // Nobody calls it: an entry of its own.
    private void Nobody() => Exporter.Export(); // PL2001

    // Through the base and the interface.
    public void ThroughBase(Base it) => it.Do(); // PL2001

    public void ThroughInterface(IDo it) => it.Do(); // PL2001

    public void ThroughInterfaceApproved(IDo it)
    {
        if (!approval.Refuses())
        {
            it.Do(); // ok
        }
    }
}

public interface IDo
{
    [RequiresApproval]
    void Do();
}

public abstract class Base : IDo
{
    [RequiresApproval]
    public abstract void Do();
}

public sealed class Derived : Base
{
    public override void Do() => Exporter.Export(); // ok: what is said on the base holds here
}
