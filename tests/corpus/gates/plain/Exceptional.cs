// with: Office.part.cs
namespace Corpus.Gates;

public class Exceptional(IApproval approval, Func<bool> flag, ILog log)
{
    public void FilterAsks()
    {
        try
        {
            log.Info("");
        }
        catch (InvalidOperationException) when (approval.Ask())
        {
            Exporter.Export(); // ok
        }
    }

    public void FilterDoesNotAsk()
    {
        try
        {
            log.Info("");
        }
        catch (InvalidOperationException) when (flag())
        {
            Exporter.Export(); // PL2001
        }
    }

    public void FilterRefused()
    {
        try
        {
            log.Info("");
        }
        catch (InvalidOperationException) when (!approval.Ask()) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void ThrowExpression()
    {
        var ticket = approval.Find() ?? throw new InvalidOperationException();
        log.Info(ticket.Number);
        Exporter.Export(); // ok
    }

    public void ThrowInTernary()
    {
        var ok = approval.Ask() ? true : throw new InvalidOperationException();
        log.Info(ok.ToString());
        Exporter.Export(); // ok
    }

    public void ThrowInSwitch()
    {
        var number = approval.StatusOf() switch
        {
            Status.Approved => 1,
            _ => throw new InvalidOperationException(),
        };
        log.Info(number.ToString());
        Exporter.Export(); // ok
    }

    public void ThrowInSwitchWrong()
    {
        var number = approval.StatusOf() switch // PL2002
        {
            Status.Denied => throw new InvalidOperationException(),
            _ => 1,
        };
        log.Info(number.ToString());
        Exporter.Export(); // PL2001
    }

    public void FinallyFlag()
    {
        var ok = false;
        try
        {
            approval.Ensure();
            ok = true;
        }
        finally
        {
            if (ok)
            {
                Exporter.Export(); // ok
            }
        }
    }

    public void FinallyFlagWrong()
    {
        var ok = true;
        try
        {
            approval.Ensure();
            ok = true;
        }
        finally
        {
            if (ok)
            {
                Exporter.Export(); // PL2001
            }
        }
    }

    public void CaughtFlag()
    {
        bool ok;
        try
        {
            approval.Ensure();
            ok = true;
        }
        catch (UnauthorizedAccessException)
        {
            ok = false;
        }

        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void CaughtFlagWrong()
    {
        var ok = true;
        try
        {
            approval.Ensure();
        }
        catch (UnauthorizedAccessException) // PL2008
        {
            log.Info("refused");
        }

        if (ok)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void CaughtError()
    {
        Exception? error = null;
        try
        {
            approval.Ensure();
        }
        catch (Exception e)
        {
            error = e;
        }

        if (error is null)
        {
            Exporter.Export(); // ok
        }
    }

    public void CaughtErrorWrong()
    {
        Exception? error = null;
        try
        {
            approval.Ensure();
        }
        catch (Exception e) // PL2008
        {
            error = e;
        }

        if (error is not InvalidOperationException)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Rethrown()
    {
        try
        {
            approval.Ensure();
        }
        catch (Exception e)
        {
            log.Info(e.Message);
            throw;
        }

        Exporter.Export(); // ok
    }

    public void NestedTry()
    {
        try
        {
            try
            {
                approval.Ensure();
            }
            finally
            {
                log.Info("asked");
            }

            Exporter.Export(); // ok
        }
        catch (UnauthorizedAccessException)
        {
            log.Info("refused");
        }
    }

    public void NestedTryWrong()
    {
        try
        {
            try
            {
                approval.Ensure();
            }
            catch (UnauthorizedAccessException) // PL2008
            {
                log.Info("refused");
            }

            Exporter.Export(); // PL2001
        }
        catch (InvalidOperationException)
        {
        }
    }

    public void RetryUntil()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                approval.Ensure();
                break;
            }
            catch (TimeoutException) when (attempt < 3)
            {
                log.Info("again");
            }
        }

        Exporter.Export(); // ok
    }

    public void RetryGivesUp()
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                approval.Ensure();
                break;
            }
            catch (TimeoutException) // PL2008
            {
                log.Info("again");
            }
        }

        Exporter.Export(); // PL2001
    }

    public void RetryReports()
    {
        var done = false;
        for (var attempt = 0; attempt < 3 && !done; attempt++)
        {
            done = approval.Ask();
        }

        if (!done)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void DoWhileWrong()
    {
        bool ok;
        do
        {
            ok = approval.Ask(); // PL2002
        }
        while (ok);
        Exporter.Export(); // PL2001
    }

    public void DoWhileEither()
    {
        bool ok;
        do
        {
            ok = approval.Ask(); // PL2002
        }
        while (!ok && flag());
        Exporter.Export(); // PL2001
    }

    public void DoWhileEitherTested()
    {
        bool ok;
        do
        {
            ok = approval.Ask();
        }
        while (!ok && flag());
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void GotoWrong()
    {
        if (flag())
        {
            goto export;
        }

        if (!approval.Ask())
        {
            return;
        }

    export:
        Exporter.Export(); // PL2001
    }

    public void GotoCase(int kind)
    {
        switch (kind)
        {
            case 1:
                approval.Ensure();
                goto case 2;
            case 2:
                Exporter.Export(); // PL2001
                break;
            case 3 when approval.Ask(): // PL2002
                goto default;
            default:
                Exporter.Export(); // PL2001
                break;
        }
    }

    public void BreakLeaves(IEnumerable<int> items)
    {
        foreach (var item in items)
        {
            if (!approval.Ask())
            {
                break;
            }

            Exporter.Export(); // ok
        }
    }

    public void FoundFlag(IEnumerable<IApproval> heads)
    {
        var found = false;
        foreach (var head in heads)
        {
            if (head.Ask())
            {
                found = true;
                break;
            }
        }

        if (found)
        {
            Exporter.Export(); // ok
        }
    }

    public void FoundFlagWrong(IEnumerable<IApproval> heads)
    {
        var found = false;
        foreach (var head in heads)
        {
            found = head.Ask() || found || heads.Any(); // PL2002
        }

        if (found)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void FoundHead(IEnumerable<IApproval> heads)
    {
        IApproval? who = null;
        foreach (var head in heads)
        {
            if (head.Ask())
            {
                who = head;
            }
        }

        if (who != null)
        {
            Exporter.Export(); // ok
        }
    }

    public void AllRefuse(IEnumerable<IApproval> heads)
    {
        foreach (var head in heads)
        {
            if (!head.Ask())
            {
                return;
            }
        }

        Exporter.Export(); // PL2001
    }

    public void AllOfSome(IApproval[] heads)
    {
        if (heads.Length == 0)
        {
            return;
        }

        if (heads.All(h => h.Ask()))
        {
            Exporter.Export(); // ok
        }
    }

    public void AllOfNone(IApproval[] heads)
    {
        if (heads.All(h => h.Ask()))
        {
            Exporter.Export(); // PL2001
        }
    }

    public void SomeNotRefused(IApproval[] heads)
    {
        if (heads.Length == 0 || heads.Any(h => !h.Ask()))
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void Aggregated(IApproval[] heads)
    {
        var ok = heads.Aggregate(false, (before, head) => before || head.Ask());
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void SelectedAll(List<IApproval> heads)
    {
        var answers = heads.Select(h => h.Ask()).ToList();
        if (answers.Count != 0 && answers.All(a => a))
        {
            Exporter.Export(); // ok
        }
    }

    public void SelectedFirst(List<IApproval> heads)
    {
        var ok = heads.Select(h => h.Ask()).FirstOrDefault();
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void Locked()
    {
        lock (this)
        {
            if (approval.Refused())
            {
                return;
            }
        }

        Exporter.Export(); // ok
    }

    public void Checked(int n)
    {
        checked
        {
            n += approval.Ask() ? 1 : 0; // PL2002
        }

        if (n > 0)
        {
            Exporter.Export(); // PL2001
        }
    }
}
