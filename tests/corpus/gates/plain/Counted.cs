// with: Office.part.cs
namespace Corpus.Gates;

public class Counted(IApproval approval, IApproval second)
{
    public void Counter()
    {
        var granted = 0;
        if (approval.Ask())
        {
            granted++;
        }

        if (second.Ask())
        {
            granted++;
        }

        if (granted == 2)
        {
            Exporter.Export(); // ok
        }
    }

    public void CounterOne()
    {
        var granted = 0;
        if (approval.Ask())
        {
            granted++;
        }

        if (second.Ask())
        {
            granted++;
        }

        if (granted > 0)
        {
            Exporter.Export(); // ok
        }
    }

    public void CounterWrong(bool p)
    {
        var granted = 0;
        if (approval.Ask()) // PL2002
        {
            granted++;
        }

        if (p)
        {
            granted++;
        }

        if (granted >= 1)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void CounterLoop(IEnumerable<IApproval> heads)
    {
        var granted = 0;
        foreach (var head in heads)
        {
            if (head.Ask())
            {
                granted++;
            }
        }

        if (granted >= 2)
        {
            Exporter.Export(); // ok
        }
    }

    public void CounterLoopWrong(IEnumerable<IApproval> heads)
    {
        var refused = 0;
        foreach (var head in heads)
        {
            if (!head.Ask())
            {
                refused++;
            }
        }

        if (refused == 0)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void CounterAdds()
    {
        var granted = 0;
        granted += approval.Ask() ? 1 : 0;
        granted += second.Ask() ? 1 : 0;
        if (granted != 0)
        {
            Exporter.Export(); // ok
        }
    }

    public void CounterStartsHigh()
    {
        var granted = 1;
        if (approval.Ask()) // PL2002
        {
            granted++;
        }

        if (granted > 0)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void CounterStartsHighOk()
    {
        var granted = 1;
        if (approval.Ask())
        {
            granted++;
        }

        if (granted > 1)
        {
            Exporter.Export(); // ok
        }
    }

    public void Countdown()
    {
        var left = 2;
        if (approval.Ask())
        {
            left--;
        }

        if (second.Ask())
        {
            left--;
        }

        if (left == 0)
        {
            Exporter.Export(); // ok
        }
    }
}
