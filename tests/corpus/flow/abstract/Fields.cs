// with: Vocabulary.part.cs
namespace Corpus.Flow;

public class Box
{
    public string? Content;

    public string? Other;

    public Box? Next;

    public string? Auto { get; set; }

    public string? Computed => Content;
}

public class Fields
{
    private string? kept;
    private string? clear;
    private readonly string fixedText = "x";

    public void OfLocals()
    {
        var box = new Box();
        box.Content = Source();
        Sink(box.Content); // PL1002
        Sink(box.Other); // ok: another field
        Sink(box.Auto); // ok
        Sink(box.Computed); // PL1002
        box.Content = "";
        Sink(box.Content); // ok: overwritten
        Sink(box.Computed); // ok
    }

    public void OfTwoObjects()
    {
        var a = new Box();
        var b = new Box();
        a.Auto = Source();
        Sink(a.Auto); // PL1002
        Sink(b.Auto); // ok: another object
    }

    public void ThroughAlias()
    {
        var a = new Box();
        var b = a;
        b.Content = Source();
        Sink(a.Content); // PL1002
        a.Content = "";
        Sink(b.Content); // ok: the same object
        a = new Box();
        b.Content = Source();
        Sink(a.Content); // ok: no longer the same object
    }

    public void Initialized()
    {
        var box = new Box { Content = Source(), Other = "" };
        Sink(box.Content); // PL1002
        Sink(box.Other); // ok
        var nested = new Box { Next = new Box { Auto = Source() } };
        Sink(nested.Next.Auto); // PL1002
        Sink(nested.Auto); // ok
        Sink(nested.Next.Content); // ok
    }

    public void Deep()
    {
        var box = new Box { Next = new Box { Next = new Box() } };
        box.Next.Next.Content = Source();
        Sink(box.Next.Next.Content); // PL1002
        Sink(box.Next.Content); // ok
        Sink(box.Content); // ok
        var inner = box.Next;
        Sink(inner.Next.Content); // PL1002
    }

    public void Whole()
    {
        var box = new Box { Content = Source() };
        Hold(box);
    }

    public void Store()
    {
        kept = Source();
        clear = "";
    }

    public void Use()
    {
        Sink(kept); // PL1002
        Sink(clear); // ok: nobody puts data there
        Sink(fixedText); // ok
    }

    public void StoredAndCleared()
    {
        kept = Source();
        kept = null;
        Sink(kept); // ok
    }

    private static void Hold(Box box)
    {
        Sink(box.Other); // ok
    }
}

public class Constructed
{
    private readonly string first;
    private readonly string second;

    public Constructed(string first, string second)
    {
        this.first = first;
        this.second = second;
    }

    public string First => first;

    public string Second => second;

    public static void Use()
    {
        var made = new Constructed(Source(), "");
        Sink(made.First); // PL1002
        Sink(made.Second); // ok
        var clean = new Constructed("", "");
        Sink(clean.First); // ok: another object
    }
}

public class Properties
{
    private string? backing;
    private string? trimmed;

    public string? Manual
    {
        get => backing;
        set => backing = value;
    }

    public string? Trimmed
    {
        get { return trimmed; }
        set { trimmed = value?.Trim(); }
    }

    public string Guarded
    {
        get;
        set => field = value ?? "";
    } = "";

    public string Dropped
    {
        get => "";
        set { }
    }

    public string? Init { get; init; }

    public static void Use()
    {
        var p = new Properties { Init = Source() };
        Sink(p.Init); // PL1002
        Sink(p.Manual); // ok
        p.Manual = Source();
        Sink(p.Manual); // PL1002
        p.Trimmed = Source();
        Sink(p.Trimmed); // PL1002
        p.Guarded = Source();
        Sink(p.Guarded); // PL1002
        p.Dropped = Source();
        Sink(p.Dropped); // ok: the property keeps nothing
        p.Manual = "";
        Sink(p.Manual); // ok
    }
}
