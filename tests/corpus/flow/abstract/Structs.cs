// with: Vocabulary.part.cs
using System.Diagnostics.CodeAnalysis;

namespace Corpus.Flow;

public static class Structs
{
    public static void ValueSemantics()
    {
        var a = new Point { Name = Source() };
        var b = a;
        b.Name = "x";
        Sink(a.Name); // PL1002
        Sink(b.Name); // ok
        var c = new Point();
        var d = c;
        d.Name = Source();
        Sink(c.Name); // ok
        Sink(d.Name); // PL1002
        var array = new Point[1];
        array[0].Name = Source();
        Sink(array[0].Name); // PL1002
        var copy = array[0];
        copy.Name = "x";
        Sink(array[0].Name); // PL1002
        Change(a);
        Sink(a.Other); // ok: a copy was changed
        Change(ref a);
        Sink(a.Other); // PL1002
        var boxed = (object)c;
        c.Name = Source();
        Sink(((Point)boxed).Name); // ok: the box holds a copy
        var list = new List<Point> { c };
        Sink(list[0].Name); // PL1002
        var outer = new Outer();
        outer.Inner.Name = Source();
        Sink(outer.Inner.Name); // PL1002
        var outer2 = outer;
        outer2.Inner.Name = "x";
        Sink(outer.Inner.Name); // PL1002
        Sink(outer2.Inner.Name); // ok
        Point? maybe = a;
        Sink(maybe.Value.Name); // PL1002
        var fresh = default(Point);
        Sink(fresh.Name); // ok
    }

    public static void Classes()
    {
        var a = new Node { Name = Source() };
        var b = a;
        b.Name = "x";
        Sink(a.Name); // ok
        b.Name = Source();
        Sink(a.Name); // PL1002
        a = new Node();
        Sink(a.Name); // ok
        var chain = new Node { Next = new Node { Next = new Node { Name = Source() } } };
        Sink(chain.Next.Next.Name); // PL1002
        Sink(chain.Next.Name); // ok
        Sink(chain.Name); // ok
        Sink(chain); // PL1002
        var head = new Node();
        head.Next = head;
        head.Name = Source();
        Sink(head.Next.Next.Next.Name); // PL1002
        Node current = chain;
        while (current.Next is not null)
        {
            current = current.Next;
        }

        Sink(current.Name); // PL1002
        Fill(a);
        Sink(a.Name); // PL1002
        a.Name = "";
        Sink(a.Name); // ok
        Empty(b);
        Sink(b.Name); // ok
    }

    public static void Patterns()
    {
        object o = Source();
        if (o is string s)
        {
            Sink(s); // PL1002
        }

        Sink(o as string); // PL1002
        Sink((string)o); // PL1002
        object n = "x";
        Sink((string)n); // ok
        object pair = new Node { Name = Source() };
        if (pair is Node { Name: var name, Next: var next })
        {
            Sink(name); // PL1002
            Sink(next?.Name); // ok
        }

        switch (pair)
        {
            case Node { Name.Length: > 3 } long1:
                Sink(long1.Name); // PL1002
                break;
            case Node node when node.Name != "":
                Sink(node.Name); // PL1002
                goto case 1;
            case 1:
                Sink("x"); // ok
                break;
            default:
                break;
        }

        if (new[] { Source(), "x" } is [var first, .. var rest])
        {
            Sink(first); // PL1002
            Sink(rest[0]); // PL1002
        }

        if ((Source(), "x") is (var a, var b))
        {
            Sink(a); // PL1002
            Sink(b); // ok
        }

        var r = new Rec(Source(), "y") is (var x, var y) ? x : "";
        Sink(r); // PL1002
    }

    public static void Records()
    {
        var a = new Rec(Source(), "x");
        Sink(a.A); // PL1002
        Sink(a.B); // ok
        var b = a with { A = "y" };
        Sink(b.A); // ok
        Sink(b.ToString()); // ok
        Sink(a.ToString()); // PL1002
        Sink(a with { B = "z" }); // PL1002
        Sink((a with { B = "z" }).B); // ok
        var (p, q) = a;
        Sink(p); // PL1002
        Sink(q); // ok
        Sink(a == b); // ok
        var s = new RecStruct(Source(), "x");
        var t = s with { A = "" };
        Sink(t.A); // ok
        Sink(s.A); // PL1002
        s.A = "";
        Sink(s.A); // ok
        var anonymous = new { a.A, a.B };
        Sink(anonymous.A); // PL1002
        Sink(anonymous.B); // ok
        Sink((anonymous with { A = "" }).A); // ok
        var derived = new Derived(Source(), "b", "c");
        Sink(derived.C); // ok
        Sink(derived.A); // PL1002
        Rec up = derived with { A = "" };
        Sink(up.A); // ok
    }

    private static void Change(Point p) => p.Other = Source();

    private static void Change(ref Point p) => p.Other = Source();

    private static void Fill(Node n) => n.Name = Source();

    private static void Empty(Node n) => n.Name = "";

    public struct Point
    {
        public string Name;
        public string Other;
    }

    public struct Outer
    {
        public Point Inner;
    }

    public sealed class Node
    {
        public string Name { get; set; } = "";

        [AllowNull]
        public Node Next { get; set; }
    }

    public record Rec(string A, string B);

    public record Derived(string A, string B, string C) : Rec(A, B);

    public record struct RecStruct(string A, string B);
}
