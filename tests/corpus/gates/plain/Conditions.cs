// with: Office.part.cs
namespace Corpus.Gates;

public class Conditions(IApproval approval, bool perhaps)
{
    public void None() => Exporter.Export(); // PL2001

    public void InIf()
    {
        if (approval.Ask())
        {
            Exporter.Export(); // ok
        }
    }

    public void InElse()
    {
        if (approval.Ask()) // PL2002
        {
        }
        else
        {
            Exporter.Export(); // PL2001
        }
    }

    public void AfterIf()
    {
        if (approval.Ask()) // PL2002
        {
        }

        Exporter.Export(); // PL2001
    }

    public void NegatedReturn()
    {
        if (!approval.Ask())
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void NegatedThrow()
    {
        if (!approval.Ask())
        {
            throw new InvalidOperationException();
        }

        Exporter.Export(); // ok
    }

    public void EqualsFalse()
    {
        if (approval.Ask() == false)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void EqualsTrue()
    {
        if (approval.Ask() == true)
        {
            Exporter.Export(); // ok
        }
    }

    public void NotEqualsTrue()
    {
        if (approval.Ask() != true)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void NotEqualsFalse()
    {
        if (approval.Ask() != false)
        {
            Exporter.Export(); // ok
        }
    }

    public void IsTrue()
    {
        if (approval.Ask() is true)
        {
            Exporter.Export(); // ok
        }
    }

    public void IsNotTrue()
    {
        if (approval.Ask() is not true)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void IsFalse()
    {
        if (approval.Ask() is false) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void And()
    {
        if (perhaps && approval.Ask())
        {
            Exporter.Export(); // ok
        }
    }

    public void AndFirst()
    {
        if (approval.Ask() && perhaps)
        {
            Exporter.Export(); // ok
        }
    }

    public void Or()
    {
        if (perhaps || approval.Ask())
        {
            Exporter.Export(); // PL2001
        }
    }

    public void OrOfTwoRequests()
    {
        if (approval.Ask() || approval.Find() != null)
        {
            Exporter.Export(); // ok: both operands grant
        }
    }

    public void NegatedOr()
    {
        if (!perhaps || !approval.Ask())
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void NegatedAnd()
    {
        if (!(perhaps && approval.Ask()))
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void NegatedAndOpen()
    {
        if (perhaps && !approval.Ask())
        {
            return;
        }

        Exporter.Export(); // PL2001
    }

    public void Nested()
    {
        if (perhaps)
        {
            if (approval.Ask())
            {
                Exporter.Export(); // ok
            }
        }
    }

    public void NestedWrong()
    {
        if (perhaps)
        {
            if (!approval.Ask())
            {
                return;
            }
        }

        Exporter.Export(); // PL2001
    }

    public void Ternary()
    {
        if (approval.Ask() ? perhaps : false)
        {
            Exporter.Export(); // ok
        }
    }

    public void TernaryWrong()
    {
        if (approval.Ask() ? perhaps : true) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void DoubleNegation()
    {
        if (!!approval.Ask())
        {
            Exporter.Export(); // ok
        }
    }

    public void Bitwise()
    {
        if (approval.Ask() & perhaps)
        {
            Exporter.Export(); // ok
        }
    }

    public void BitwiseOr()
    {
        if (approval.Ask() | perhaps) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void InBothBranches()
    {
        if (perhaps)
        {
            if (!approval.Ask())
            {
                return;
            }
        }
        else
        {
            approval.Ensure();
        }

        Exporter.Export(); // ok
    }

    public void AfterBlockThatLeaves()
    {
        while (true)
        {
            if (approval.Ask())
            {
                break;
            }
        }

        Exporter.Export(); // ok
    }

    public void ConditionalExpression()
    {
        _ = approval.Ask() ? Run() : 0; // ok
    }

    public void ShortCircuitStatement()
    {
        _ = approval.Ask() && Run() > 0; // ok
    }

    public void ShortCircuitOr()
    {
        _ = approval.Ask() || Run() > 0; // PL2001 PL2002
    }

    private static int Run()
    {
        Exporter.Export();
        return 1;
    }
}
