// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Control
{
    private const bool Never = false;
    private static readonly bool Unset;

    public static void Dead()
    {
        if (false)
        {
#pragma warning disable CS0162
            Sink(Source()); // ok
#pragma warning restore CS0162
        }

        if (Never)
        {
            Sink(Source()); // ok
        }

        var text = Source();
        if (true)
        {
            text = "x";
        }

        Sink(text); // ok
        var flag = false;
        if (flag)
        {
            Sink(Source()); // ok: never true here
        }

        string? nothing = null;
        if (nothing != null)
        {
            Sink(Source()); // ok
        }

        var kept = Source();
        var overwrite = true;
        if (overwrite)
        {
            kept = "";
        }

        Sink(kept); // ok
        return;
        Sink(Source()); // ok
    }

    public static void Thrown()
    {
        try
        {
            throw new InvalidOperationException();
            Sink(Source()); // ok
        }
        catch (ArgumentException)
        {
            Sink("x"); // ok
        }
    }

    public static void Loops()
    {
        var text = "";
        for (var i = 0; i < 3; i++)
        {
            Sink(text); // PL1002
            text = Source();
        }

        Sink(text); // PL1002
        var a = "";
        var b = "";
        var c = "";
        while (Perhaps)
        {
            c = b;
            b = a;
            a = Source();
        }

        Sink(c); // PL1002
        do
        {
            text = "";
        }
        while (Perhaps);
        Sink(text); // ok
        while (true)
        {
            text = Source();
            if (Perhaps)
            {
                break;
            }

            text = "";
        }

        Sink(text); // PL1002
        foreach (var x in new[] { "a" })
        {
            if (x == "b")
            {
                continue;
            }

            text = x;
        }

        Sink(text); // PL1002
    }

    public static void Switches(int n)
    {
        string text;
        switch (n)
        {
            case 1:
                text = Source();
                goto case 2;
            case 2:
                text = "x";
                break;
            case 3:
                text = Source();
                goto default;
            default:
                text = "y";
                break;
        }

        Sink(text); // ok
        var other = n switch
        {
            1 => Source(),
            2 => "x",
            _ => "y",
        };
        Sink(other); // PL1002
        goto end;
    middle:
        Sink(other); // ok: nobody comes here
    end:
        Sink("x"); // ok
    }

    public static void Correlated(bool ask)
    {
        string? text = null;
        if (ask)
        {
            text = Source();
        }

        Sink(text); // PL1002
        text = ask ? Source() : null;
        Sink(text ?? "none"); // PL1002
        Sink(text?.Length); // ok
        Sink(text is null ? "x" : "y"); // ok
        text ??= "x";
        Sink(text); // PL1002
        text = null;
        text ??= "x";
        Sink(text); // ok
    }

    public static void TryFinally()
    {
        var text = Source();
        try
        {
            text = "x";
            Work();
        }
        finally
        {
            Sink(text); // PL1002
        }
    }

    public static void Caught()
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
            text = "";
        }

        Sink(text); // ok
        try
        {
            Carry(Source());
        }
        catch (CarryException e) when (e.Payload != "")
        {
            Sink(e.Payload); // PL1002
            Sink(e.Other); // ok
        }
    }

    public static void Gotos()
    {
        var text = "";
        var n = 0;
    again:
        Sink(text); // PL1002
        text = Source();
        if (n++ < 2)
        {
            goto again;
        }

        text = "";
        Sink(text); // ok
    }

    public static string Nested(bool a, bool b)
    {
        var text = Source();
        if (a)
        {
            if (b)
            {
                text = "";
            }
            else
            {
                return "";
            }

            Sink(text); // ok
        }

        Sink(text); // PL1002
        return "";
    }

    private static void Work()
    {
        if (Perhaps)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Carry(string text) => throw new CarryException(text);

    private sealed class CarryException(string payload) : Exception
    {
        public string Payload { get; } = payload;

        public string Other { get; } = "x";
    }
}
