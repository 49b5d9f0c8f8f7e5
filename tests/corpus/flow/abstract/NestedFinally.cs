// with: Vocabulary.part.cs
namespace Corpus.Flow;

/// <summary>Exceptions that unwind through several finally blocks, in loops and in each other.</summary>
public static class NestedFinally
{
    public static void Inner()
    {
        var text = "";
        try
        {
            try
            {
                text = Source();
                Work();
                text = "";
            }
            finally
            {
                Sink(text); // PL1002
                text = "";
            }
        }
        finally
        {
            Sink(text); // ok: the inner one has overwritten it
        }

        Sink(text); // ok
    }

    public static void InFinally()
    {
        var text = Source();
        try
        {
            Work();
        }
        finally
        {
            try
            {
                Work();
                text = "";
            }
            finally
            {
                Work();
            }

            Sink(text); // ok: overwritten wherever this is reached
        }

        Sink(text); // ok
    }

    public static void InLoops()
    {
        var text = "";
        foreach (var i in new[] { 1, 2 })
        {
            try
            {
                foreach (var j in new[] { 1, 2 })
                {
                    try
                    {
                        if (j > i)
                        {
                            continue;
                        }

                        text = Source();
                        if (j == i)
                        {
                            break;
                        }

                        throw new InvalidOperationException();
                    }
                    catch (InvalidOperationException)
                    {
                        Sink(text); // PL1002
                        throw;
                    }
                    finally
                    {
                        try
                        {
                            Work();
                        }
                        finally
                        {
                            Sink(text); // PL1002
                        }
                    }
                }
            }
            finally
            {
                using var one = new Disposed();
                lock (one)
                {
                    text = "";
                }
            }

            Sink(text); // ok
        }

        Sink(text); // ok
    }

    public static void UsingInCatch()
    {
        var text = "";
        while (Perhaps)
        {
            foreach (var i in new[] { 1, 2 })
            {
                try
                {
                    using var one = new Disposed();
                    foreach (var j in new List<string> { Source() })
                    {
                        text = j;
                    }
                }
                catch (Exception)
                {
                    Sink(text); // PL1002
                    text = "";
                }

                if (Perhaps)
                {
                    break;
                }

                text = "";
                Sink(text); // ok
            }
        }

        Sink(text); // PL1002
    }

    private static void Work()
    {
        if (Perhaps)
        {
            throw new InvalidOperationException();
        }
    }

    private sealed class Disposed : IDisposable
    {
        public void Dispose() => Work();
    }
}
