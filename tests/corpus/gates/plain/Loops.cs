// with: Office.part.cs
namespace Corpus.Gates;

public class Loops(IApproval approval, int[] rows, bool perhaps)
{
    public void OnceBefore()
    {
        if (!approval.Ask())
        {
            return;
        }

        foreach (var row in rows)
        {
            Exporter.Export(); // ok
        }
    }

    public void PerItem()
    {
        foreach (var row in rows)
        {
            if (!approval.Ask())
            {
                continue;
            }

            Exporter.Export(); // ok
        }
    }

    public void FirstItemOnly()
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (i == 0)
            {
                if (!approval.Ask())
                {
                    return;
                }
            }

            Exporter.Export(); // PL2001
        }
    }

    public void Retry()
    {
        while (!approval.Ask())
        {
        }

        Exporter.Export(); // ok
    }

    public void RetryLimited()
    {
        for (var i = 0; i < 3 && !approval.Ask(); i++) // PL2002
        {
        }

        Exporter.Export(); // PL2001
    }

    public void RetryWithFlag()
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

    public void DoWhile()
    {
        bool ok;
        do
        {
            ok = approval.Ask();
        }
        while (!ok);
        Exporter.Export(); // ok
    }

    public void LostInLoop()
    {
        var ok = approval.Ask(); // PL2002
        while (perhaps)
        {
            if (ok)
            {
                Exporter.Export(); // PL2001
            }

            ok = true;
        }
    }

    public void AskedAtTheEnd()
    {
        foreach (var row in rows)
        {
            Exporter.Export(); // PL2001
            if (!approval.Ask()) // PL2003
            {
                return;
            }
        }
    }

    public void AnyApproved()
    {
        var ok = false;
        foreach (var row in rows)
        {
            ok |= approval.Ask();
        }

        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void BreaksOut()
    {
        foreach (var row in rows)
        {
            if (approval.Ask())
            {
                Exporter.Export(); // ok
                break;
            }
        }
    }

    public void GoTo()
    {
        if (approval.Ask())
        {
            goto export;
        }

        return;
    export:
        Exporter.Export(); // ok
    }

    public void GoToBackwards()
    {
    again:
        if (!approval.Ask())
        {
            goto again;
        }

        Exporter.Export(); // ok
    }

    public void GoToPast()
    {
        if (perhaps)
        {
            goto export;
        }

        approval.Ensure();
    export:
        Exporter.Export(); // PL2001
    }

    public IEnumerable<int> Iterator()
    {
        if (!approval.Ask())
        {
            yield break;
        }

        foreach (var row in rows)
        {
            Exporter.Export(); // ok
            yield return row;
        }
    }

    public async Task Stream(IAsyncEnumerable<int> stream)
    {
        await approval.EnsureAsync();
        await foreach (var row in stream)
        {
            await Exporter.ExportAsync(); // ok
        }
    }
}
