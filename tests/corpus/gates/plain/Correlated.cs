// with: Office.part.cs
namespace Corpus.Gates;

public class Correlated(IApproval approval, Func<bool> flag)
{
    public void AndOfParameter(bool x, bool p)
    {
        var y = x && p;
        if (x && !approval.Ask())
        {
            return;
        }

        if (y)
        {
            Exporter.Export(); // ok
        }
    }

    public void AndOfParameterWrong(bool x, bool p)
    {
        var y = x && p;
        if (x && p && !approval.Ask())
        {
            return;
        }

        if (x)
        {
            Exporter.Export(); // PL2001
        }
        if (y)
        {
            Exporter.Export(); // ok
        }
    }

    public void AndOfCall()
    {
        var x = flag();
        var p = flag();
        var y = x && p;
        if (x && !approval.Ask())
        {
            return;
        }

        if (y)
        {
            Exporter.Export(); // ok
        }
    }

    public void AndOfCallWrong()
    {
        var x = flag();
        var p = flag();
        var y = x && p;
        if (y && !approval.Ask())
        {
            return;
        }

        if (x)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void NotOf(bool x)
    {
        var needs = !x;
        if (needs && !approval.Ask())
        {
            return;
        }

        if (!x)
        {
            Exporter.Export(); // ok
        }
    }

    public void NotOfWrong(bool x)
    {
        var needs = !x;
        if (needs && !approval.Ask())
        {
            return;
        }

        if (x)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void NotOfCall()
    {
        var x = flag();
        var needs = !x;
        if (needs)
        {
            approval.Ensure();
        }

        if (!x)
        {
            Exporter.Export(); // ok
        }
    }

    public void OrOfCall()
    {
        var a = flag();
        var b = flag();
        if (a || b)
        {
            approval.Ensure();
        }

        if (a)
        {
            Exporter.Export(); // ok
        }

        if (b)
        {
            Exporter.Export(); // ok
        }
    }

    public void OrOfCallStored()
    {
        var a = flag();
        var b = flag();
        var any = a || b;
        if (any)
        {
            approval.Ensure();
        }

        if (a)
        {
            Exporter.Export(); // ok
        }
    }

    public void OrOfCallStoredWrong()
    {
        var a = flag();
        var b = flag();
        var any = a && b;
        if (any)
        {
            approval.Ensure();
        }

        if (a)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Enum(Status wish)
    {
        var big = wish == Status.Pending;
        if (big && !approval.Ask())
        {
            return;
        }

        if (wish == Status.Pending)
        {
            Exporter.Export(); // ok
        }
    }

    public void EnumWrong(Status wish)
    {
        var big = wish == Status.Pending;
        if (big && !approval.Ask())
        {
            return;
        }

        if (wish == Status.Denied)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void NullTest(string? target)
    {
        var has = target != null;
        if (has && !approval.Ask())
        {
            return;
        }

        if (target is not null)
        {
            Exporter.Export(); // ok
        }
    }

    public void NullTestWrong(string? target)
    {
        var has = target != null;
        if (has && !approval.Ask())
        {
            return;
        }

        if (target is null)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void SameNumber(int count)
    {
        if (count > 3 && !approval.Ask())
        {
            return;
        }

        if (count > 5)
        {
            Exporter.Export(); // ok
        }
    }

    public void SameNumberWrong(int count)
    {
        if (count > 3 && !approval.Ask())
        {
            return;
        }

        if (count > 2)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Changed(bool x)
    {
        if (x && !approval.Ask())
        {
            return;
        }

        x = flag();
        if (x)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void ChangedInLoop(int n)
    {
        for (var i = 0; i < n; i++)
        {
            var x = flag();
            if (x && !approval.Ask())
            {
                continue;
            }

            if (x)
            {
                Exporter.Export(); // ok
            }
        }
    }

    public void ChangedInLoopWrong(int n)
    {
        var x = flag();
        for (var i = 0; i < n; i++)
        {
            if (x)
            {
                Exporter.Export(); // PL2001
            }

            x = flag();
            if (x && !approval.Ask()) // PL2003
            {
                return;
            }
        }
    }

    public void LoopCarried(int n)
    {
        var x = false;
        for (var i = 0; i < n; i++)
        {
            if (x)
            {
                Exporter.Export(); // ok
            }

            x = flag();
            if (x && !approval.Ask())
            {
                return;
            }
        }
    }

    public void Difference(bool a, bool b)
    {
        if (a != b)
        {
            approval.Ensure();
        }

        if (a && !b)
        {
            Exporter.Export(); // ok
        }
    }

    public void DifferenceWrong(bool a, bool b)
    {
        if (a != b)
        {
            approval.Ensure();
        }

        if (a && b)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Ternary(bool urgent)
    {
        var ok = urgent ? approval.Ask() : approval.Find() is not null;
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void TernaryWrong(bool urgent)
    {
        var ok = urgent ? true : approval.Ask();
        if (ok)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void TernaryWrongButRuledOut(bool urgent)
    {
        var ok = urgent ? true : approval.Ask();
        if (ok && !urgent)
        {
            Exporter.Export(); // ok
        }
    }

    public void NestedTernary(bool a, bool b)
    {
        if (a ? approval.Ask() : b ? approval.Ask() : false)
        {
            Exporter.Export(); // ok
        }
    }

    public void NestedTernaryWrong(bool a, bool b)
    {
        if (a ? approval.Ask() : b ? true : approval.Ask())
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Xor()
    {
        if (!(approval.Ask() ^ true))
        {
            return;
        }
        else
        {
        }
    }

    public void XorUse()
    {
        if (approval.Ask() ^ true)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void AndAlsoAssign(bool p)
    {
        bool ok;
        if (p && (ok = approval.Ask()))
        {
            Exporter.Export(); // ok
        }
    }

    public void AssignInCondition(bool p)
    {
        bool ok;
        if (!(ok = approval.Ask()) || p)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void Demorgan(bool p)
    {
        if (!(p && approval.Ask()))
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void DemorganWrong(bool p)
    {
        if (!(p || approval.Ask()))
        {
            return;
        }

        Exporter.Export(); // PL2001
    }

    public void StoredCompound(bool a, bool b)
    {
        var needs = a && b;
        if (needs && !approval.Ask())
        {
            return;
        }

        if (a && b)
        {
            Exporter.Export(); // ok
        }
    }

    public void StoredCompoundWrong(bool a, bool b)
    {
        var needs = a && b;
        if (needs && !approval.Ask())
        {
            return;
        }

        if (a)
        {
            Exporter.Export(); // PL2001
        }
    }

    private void EnsureUnless(bool skip)
    {
        if (!skip)
        {
            approval.Ensure();
        }
    }

    public void NotSkipped()
    {
        EnsureUnless(false);
        Exporter.Export(); // ok
    }

    public void Skipped()
    {
        EnsureUnless(true);
        Exporter.Export(); // PL2001
    }

    public void SkippedPerhaps(bool p)
    {
        EnsureUnless(p);
        if (!p)
        {
            Exporter.Export(); // ok
        }
    }

    public void SkippedPerhapsWrong(bool p)
    {
        EnsureUnless(p);
        if (p)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void NonShort(bool p)
    {
        if (!approval.Ask() | p)
        {
            return;
        }

        Exporter.Export(); // ok
    }
}
