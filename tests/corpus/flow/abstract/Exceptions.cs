// with: Vocabulary.part.cs
namespace Corpus.Flow;

public class Exceptions
{
    public void MessageOfCaught()
    {
        try
        {
            throw new InvalidOperationException(Source());
        }
        catch (InvalidOperationException e)
        {
            Sink(e.Message); // PL1002
        }

        try
        {
            throw new InvalidOperationException("constant");
        }
        catch (InvalidOperationException e)
        {
            Sink(e.Message); // ok
        }
    }

    public void ThroughCalls()
    {
        try
        {
            Fail(Source());
        }
        catch (InvalidOperationException e)
        {
            Sink(e.Message); // PL1002
        }

        try
        {
            Fail("");
        }
        catch (InvalidOperationException e)
        {
            Sink(e.Message); // ok
        }
    }

    public void OtherType()
    {
        try
        {
            Fail(Source());
        }
        catch (ArgumentException e)
        {
            Sink(e.Message); // ok: cannot receive it
        }
        catch (Exception)
        {
        }
    }

    public void OwnProperty()
    {
        try
        {
            throw new OwnException(Source());
        }
        catch (OwnException e)
        {
            Sink(e.Name); // PL1002
            Sink(e.Message); // ok: the base was given a constant
        }
    }

    public void StateInCatch()
    {
        var text = "";
        try
        {
            text = Source();
            Work();
            text = "";
        }
        catch (Exception)
        {
            Sink(text); // PL1002
        }

        Sink(text); // PL1002
    }

    public void StateInFinally()
    {
        var text = "";
        try
        {
            text = Source();
        }
        finally
        {
            Sink(text); // PL1002
            text = "";
        }

        Sink(text); // ok: the end always clears it
    }

    public void Returned()
    {
        Sink(TryReturn()); // PL1002
        Sink(CatchReturn()); // ok
    }

    public void Filter()
    {
        try
        {
            Fail(Source());
        }
        catch (Exception e) when (Write(e)) // PL1002
        {
        }
    }

    public void Rethrown()
    {
        try
        {
            Wrap(Source());
        }
        catch (Exception e)
        {
            Sink(e.InnerException!.Message); // PL1002
            Sink(e.HResult); // ok
        }
    }

    public void ArgumentsOfLibraryCalls()
    {
        try
        {
            int.Parse(Source());
        }
        catch (FormatException e)
        {
            Sink(e.Message); // ok: arguments of a failed library call do not enter its message
        }
    }

    public void ThrowExpression(string? given)
    {
        var text = given ?? throw new InvalidOperationException();
        Sink(text); // ok
    }

    public void Using()
    {
        using var reader = new System.IO.StringReader(Source());
        Sink(reader.ReadToEnd()); // PL1002
        using (var right = new System.IO.StringReader("x"))
        {
            Sink(right.ReadLine()); // ok
        }
    }

    private static bool Write(Exception e)
    {
        Sink(e.Message);
        return true;
    }

    private static void Fail(string text) => throw new InvalidOperationException(text);

    private static void Wrap(string text)
    {
        try
        {
            Fail(text);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException("wrapped", e);
        }
    }

    private static string TryReturn()
    {
        try
        {
            return Source();
        }
        finally
        {
            Work();
        }
    }

    private static string CatchReturn()
    {
        try
        {
            Work();
            return "a";
        }
        catch (Exception)
        {
            return "b";
        }
    }

    private static void Work()
    {
    }

    private sealed class OwnException(string name) : Exception("constant")
    {
        public string Name { get; } = name;
    }
}
