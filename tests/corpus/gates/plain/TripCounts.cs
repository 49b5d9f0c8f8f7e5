// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Loops that go round for certain, and loops that may not.</summary>
public class TripCounts(IApproval approval)
{
    public void ForThree()
    {
        for (var i = 0; i < 3; i++)
        {
            Require();
        }

        Exporter.Export(); // ok
    }

    public void ForEnsure()
    {
        for (int i = 0; i < 2; i++)
        {
            approval.Ensure();
        }

        Exporter.Export(); // ok
    }

    public void ForNone()
    {
        for (var i = 0; i < 0; i++)
        {
            Require();
        }

        Exporter.Export(); // PL2001
    }

    public void ForMany(int n)
    {
        for (var i = 0; i < n; i++)
        {
            Require();
        }

        Exporter.Export(); // PL2001
    }

    public void ForDown()
    {
        for (var i = 3; i > 0; i--)
        {
            Require();
        }

        Exporter.Export(); // ok
    }

    public void ForDownFromZero()
    {
        for (var i = 0; i > 0; i--)
        {
            Require();
        }

        Exporter.Export(); // PL2001
    }

    public void ForWithConst()
    {
        const int Tries = 3;
        for (var i = 0; i < Tries; i++)
        {
            Require();
        }

        Exporter.Export(); // ok
    }

    public void While()
    {
        var i = 0;
        while (i < 3)
        {
            Require();
            i++;
        }

        Exporter.Export(); // ok
    }

    public void WhileFlag()
    {
        var first = true;
        while (first)
        {
            Require();
            first = false;
        }

        Exporter.Export(); // ok
    }

    public void WhileFlagPlus(bool go)
    {
        var first = true;
        while (first || go)
        {
            Require();
            first = false;
            go = false;
        }

        Exporter.Export(); // ok
    }

    public void WhileFlagAnd(bool go)
    {
        var first = true;
        while (first && go)
        {
            Require();
            first = false;
        }

        Exporter.Export(); // PL2001
    }

    public void Do()
    {
        var i = 0;
        do
        {
            Require();
            i++;
        }
        while (i < 3);
        Exporter.Export(); // ok
    }

    public void DoContinue(bool skip)
    {
        do
        {
            if (skip)
            {
                continue;
            }

            Require();
        }
        while (skip);
        Exporter.Export(); // ok
    }

    public void ForBreak(bool stop)
    {
        for (var i = 0; i < 3; i++)
        {
            if (stop)
            {
                break;
            }

            Require();
        }

        Exporter.Export(); // PL2001
    }

    public void ForContinue(bool skip)
    {
        for (var i = 0; i < 3; i++)
        {
            if (skip)
            {
                continue;
            }

            Require();
        }

        Exporter.Export(); // PL2001
    }

    public void ForStep()
    {
        for (var i = 0; i < 10; i += 2)
        {
            Require();
        }

        Exporter.Export(); // ok
    }

    public void ForNotEqual()
    {
        for (var i = 0; i != 3; i++)
        {
            Require();
        }

        Exporter.Export(); // ok
    }

    public void ForTwoVariables(int n)
    {
        for (int i = 0, j = n; i < 3 && j < 7; i++, j++)
        {
            Require();
        }

        Exporter.Export(); // PL2001
    }

    public void ForeachArray()
    {
        foreach (var step in new[] { 1, 2, 3 })
        {
            Require();
        }

        Exporter.Export(); // ok
    }

    public void ForeachEmpty()
    {
        foreach (var step in new int[] { })
        {
            Require();
        }

        Exporter.Export(); // PL2001
    }

    public void ForeachUnknown(List<int> steps)
    {
        foreach (var step in steps)
        {
            Require();
        }

        Exporter.Export(); // PL2001
    }

    public void ForeachList()
    {
        var steps = new List<string> { "a", "b" };
        foreach (var step in steps)
        {
            Require();
        }

        Exporter.Export(); // ok
    }

    public void ForArrayLength()
    {
        var names = new[] { "a", "b" };
        for (var i = 0; i < names.Length; i++)
        {
            Require();
        }

        Exporter.Export(); // ok
    }

    public void Retry()
    {
        var ok = false;
        for (var i = 0; i < 3 && !ok; i++)
        {
            ok = approval.Ask();
        }

        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void RetryAll()
    {
        for (var i = 0; i < 3; i++)
        {
            if (!approval.Ask())
            {
                return;
            }
        }

        Exporter.Export(); // ok
    }

    public void RetryAllUnknown(int n)
    {
        for (var i = 0; i < n; i++)
        {
            if (!approval.Ask())
            {
                return;
            }
        }

        Exporter.Export(); // PL2001
    }

    public void Infinite()
    {
        for (;;)
        {
            if (approval.Ask())
            {
                break;
            }
        }

        Exporter.Export(); // ok
    }

    public void GotoLoop()
    {
        var i = 0;
    again:
        Require();
        i++;
        if (i < 3)
        {
            goto again;
        }

        Exporter.Export(); // ok
    }

    public void Nested()
    {
        for (var i = 0; i < 2; i++)
        {
            for (var j = 0; j < 2; j++)
            {
                Require();
            }
        }

        Exporter.Export(); // ok
    }

    public void NestedUnknown(int n)
    {
        for (var i = 0; i < 2; i++)
        {
            for (var j = 0; j < n; j++)
            {
                Require();
            }
        }

        Exporter.Export(); // PL2001
    }

    public void LongLoop()
    {
        for (long i = 0L; i < 100L; i++)
        {
            Require();
        }

        Exporter.Export(); // ok
    }

    public void FromField()
    {
        for (var i = 0; i < _tries; i++)
        {
            Require();
        }

        Exporter.Export(); // PL2001
    }

    private int _tries = 3;

    public void SetTries(int n) => _tries = n;

    private void Require()
    {
        if (!approval.Ask())
        {
            throw new InvalidOperationException();
        }
    }
}
