// with: Vocabulary.part.cs
namespace Corpus.Flow;

public sealed record Person(string Name, string Code)
{
    public string? Note { get; init; }
}

public record struct Point(string Name, string Code);

public record Base(string Name);

public record Derived(string Name, string Extra) : Base(Name);

public static class Records
{
    public static void Members()
    {
        var p = new Person(Source(), "1");
        Sink(p.Name); // PL1002
        Sink(p.Code); // ok
        Sink(p.Note); // ok
        Sink(p.ToString()); // PL1002
        Sink(p.Equals(null)); // ok
        Sink(new Person("", "").ToString()); // ok
    }

    public static void With()
    {
        var p = new Person(Source(), "1") { Note = "x" };
        var cleared = p with { Name = "" };
        Sink(cleared.Name); // ok
        var same = p with { Code = "2" };
        Sink(same.Name); // PL1002
        Sink(same.Note); // ok
        var filled = new Person("", "") with { Note = Source() };
        Sink(filled.Note); // PL1002
        Sink(filled.Name); // ok
        Sink(p.Name); // PL1002
    }

    public static void Positional()
    {
        var (name, code) = new Person(Source(), "1");
        Sink(name); // PL1002
        Sink(code); // ok
        if (new Person("", Source()) is (var n, var c))
        {
            Sink(n); // ok
            Sink(c); // PL1002
        }
    }

    public static void Structs()
    {
        var a = new Point(Source(), "");
        var b = a;
        a.Name = "";
        Sink(a.Name); // ok
        Sink(b.Name); // PL1002
        Sink(b.Code); // ok
        var c = a with { Code = Source() };
        Sink(c.Code); // PL1002
        Sink(c.Name); // ok
    }

    public static void Inherited()
    {
        Base d = new Derived(Source(), "");
        Sink(d.Name); // PL1002
        Sink(((Derived)d).Extra); // ok
        Base e = new Derived("", Source());
        Sink(e.Name); // ok
        Sink(((Derived)e).Extra); // PL1002
    }

    public static void Anonymous()
    {
        var a = new { Name = Source(), Code = "1" };
        Sink(a.Name); // PL1002
        Sink(a.Code); // ok
        var b = a with { Name = "" };
        Sink(b.Name); // ok
        var c = new { a.Name, b.Code };
        Sink(c.Name); // PL1002
        Sink(c.Code); // ok
    }
}
