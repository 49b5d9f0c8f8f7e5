// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Loops over so many, until then, while there is one.</summary>
public class TripCountsOf(IApproval approval, bool perhaps, List<int> rows, int[] many)
{
    public void WhileLong()
    {
        var i = 0;
        while (i < 100)
        {
            approval.Ensure();
            i++;
        }

        Exporter.Export(); // ok
    }

    public void ForListCount()
    {
        var names = new List<string> { "a", "b" };
        for (var i = 0; i < names.Count; i++)
        {
            approval.Ensure();
        }

        Exporter.Export(); // ok
    }

    public void ForListUnknown()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            approval.Ensure();
        }

        Exporter.Export(); // PL2001
    }

    public void ForListCheckedBefore()
    {
        if (rows.Count == 0)
        {
            return;
        }

        foreach (var row in rows)
        {
            approval.Ensure();
        }

        Exporter.Export(); // ok
    }

    public void ForListCheckedIndexed()
    {
        if (rows.Count == 0)
        {
            return;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            approval.Ensure();
        }

        Exporter.Export(); // ok
    }

    public void ForArrayCheckedIndexed()
    {
        if (many.Length < 1)
        {
            return;
        }

        for (var i = 0; i < many.Length; ++i)
        {
            approval.Ensure();
        }

        Exporter.Export(); // ok
    }

    public void CheckedWrongWay()
    {
        if (rows.Count > 0)
        {
            return;
        }

        foreach (var row in rows)
        {
            approval.Ensure();
        }

        Exporter.Export(); // PL2001
    }

    public void Cleared()
    {
        var names = new List<string> { "a", "b" };
        names.Clear();
        foreach (var name in names)
        {
            approval.Ensure();
        }

        Exporter.Export(); // PL2001
    }

    public void FirstOnly()
    {
        for (var i = 0; i < 3; i++)
        {
            if (i == 0)
            {
                approval.Ensure();
            }

            Exporter.Export(); // PL2001
        }
    }

    public void LastOnly()
    {
        for (var i = 0; i < 3; i++)
        {
            if (i == 2)
            {
                approval.Ensure();
            }
        }

        Exporter.Export(); // ok: the last always comes
    }

    public void AnswerInLoop()
    {
        var ok = false;
        for (var i = 0; i < 3; i++)
        {
            ok = approval.Ask();
        }

        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void AnswerTrueBeforeUnknown(int n)
    {
        var ok = true;
        for (var i = 0; i < n; i++)
        {
            ok = approval.Ask();
        }

        if (ok)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void AllOfUnknown()
    {
        var ok = true;
        foreach (var step in rows)
        {
            ok &= approval.Ask();
        }

        if (ok)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void BreakAtOnce()
    {
        foreach (var step in new[] { "a", "b" })
        {
            if (perhaps)
            {
                break;
            }

            approval.Ensure();
        }

        Exporter.Export(); // PL2001
    }

    public void Swallowed()
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                approval.Ensure();
            }
            catch (InvalidOperationException) // PL2008
            {
            }
        }

        Exporter.Export(); // PL2001
    }

    public void RetryThenThrow()
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                approval.Ensure();
                break;
            }
            catch (InvalidOperationException) when (i < 2)
            {
            }
        }

        Exporter.Export(); // ok: the third refusal goes out
    }

    public void RetryCounted()
    {
        var tries = 0;
        while (!approval.Ask())
        {
            if (++tries == 3)
            {
                throw new InvalidOperationException();
            }
        }

        Exporter.Export(); // ok
    }

    public void RetryGivesUp()
    {
        var tries = 0;
        while (!approval.Ask()) // PL2002
        {
            if (++tries == 3)
            {
                break;
            }
        }

        Exporter.Export(); // PL2001
    }

    public void Zero()
    {
        for (var i = 5; i < 3; i++)
        {
            approval.Ensure();
        }

        Exporter.Export(); // PL2001
    }

    public void Equal()
    {
        for (var i = 3; i <= 3; i++)
        {
            approval.Ensure();
        }

        Exporter.Export(); // ok
    }

    public void OtherVariable(int n)
    {
        for (var i = 0; n < 3; i++)
        {
            approval.Ensure();
        }

        Exporter.Export(); // PL2001
    }

    public void Reversed()
    {
        for (var i = 0; 3 > i; i++)
        {
            approval.Ensure();
        }

        Exporter.Export(); // ok
    }

    public void Span()
    {
        ReadOnlySpan<int> numbers = [1, 2];
        foreach (var number in numbers)
        {
            approval.Ensure();
        }

        Exporter.Export(); // ok
    }

    public void Linked()
    {
        var queue = new Queue<int>();
        queue.Enqueue(1);
        while (queue.Count > 0)
        {
            queue.Dequeue();
            approval.Ensure();
        }

        Exporter.Export(); // ok
    }

    public void EmptyQueue()
    {
        var queue = new Queue<int>();
        while (queue.Count > 0)
        {
            queue.Dequeue();
            approval.Ensure();
        }

        Exporter.Export(); // PL2001
    }

    public void ForTwoIndices()
    {
        for (int i = 0, j = 5; i < j; i++, j--)
        {
            approval.Ensure();
        }

        Exporter.Export(); // ok
    }
}
