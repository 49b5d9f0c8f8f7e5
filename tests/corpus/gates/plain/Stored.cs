// with: Office.part.cs
namespace Corpus.Gates;

public class Stored(IApproval approval, bool perhaps)
{
    public void Variable()
    {
        var ok = approval.Ask();
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void VariableNegated()
    {
        var refused = !approval.Ask();
        if (refused)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void StartsFalse()
    {
        var ok = false;
        if (perhaps)
        {
            ok = approval.Ask();
        }

        if (ok)
        {
            Exporter.Export(); // ok: false where nobody asked
        }
    }

    public void Overwritten()
    {
        var ok = approval.Ask(); // PL2002
        ok = true;
        if (ok)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void AndAssigned()
    {
        var ok = approval.Ask();
        ok &= perhaps;
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void OrAssigned()
    {
        var ok = approval.Ask(); // PL2002
        ok |= perhaps;
        if (ok)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Combined()
    {
        var a = approval.Ask();
        var b = a && perhaps;
        if (b)
        {
            Exporter.Export(); // ok
        }
    }

    public void CopyOfCopy()
    {
        var a = approval.Ask();
        var b = a;
        var c = b;
        if (!c)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void InTuple()
    {
        var (ok, number) = (approval.Ask(), 1);
        if (ok && number > 0)
        {
            Exporter.Export(); // ok
        }
    }

    public void TupleOtherElement()
    {
        var t = (ok: approval.Ask(), ready: perhaps); // PL2002
        if (t.ready)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void FieldOfLocal()
    {
        var form = new Form();
        form.Ok = approval.Ask();
        if (form.Ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void OtherFieldOfLocal()
    {
        var form = new Form { Ok = approval.Ask(), Ready = perhaps }; // PL2002
        if (form.Ready)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void FieldOfLocalInitialized()
    {
        var form = new Form { Ok = approval.Ask(), Ready = true };
        if (form.Ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void Twice()
    {
        var ok = approval.Ask();
        if (ok)
        {
            Exporter.Export(); // ok
        }

        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void SwitchedOn()
    {
        switch (approval.Ask())
        {
            case true:
                Exporter.Export(); // ok
                break;
            case false:
                break;
        }
    }

    public void SwitchedOnWrong()
    {
        switch (approval.Ask()) // PL2002
        {
            case false:
                Exporter.Export(); // PL2001
                break;
        }
    }

    public void Pattern()
    {
        if (approval.Ask() is var ok && ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void Nullable()
    {
        bool? ok = null;
        if (perhaps)
        {
            ok = approval.Ask();
        }

        if (ok == true)
        {
            Exporter.Export(); // ok
        }
    }

    public void NullableCoalesced()
    {
        bool? ok = perhaps ? approval.Ask() : null;
        if (ok ?? false)
        {
            Exporter.Export(); // ok
        }
    }

    public void Logged(ILog log)
    {
        var ok = approval.Ask(); // PL2002
        log.Info("approved: " + ok);
        Exporter.Export(); // PL2001
    }

    public void FromParameter(bool approved)
    {
        if (approved)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void CorrelatedCondition(bool big)
    {
        if (big && !approval.Ask())
        {
            return;
        }

        if (big)
        {
            Exporter.Export(); // ok: the same condition, not changed in between
        }
    }

    private sealed class Form
    {
        public bool Ok;

        public bool Ready;
    }
}
