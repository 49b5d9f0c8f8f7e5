// with: Vocabulary.part.cs
namespace Corpus.Flow;

public interface IPrinter
{
    void Print(string text);
}

public sealed class LoudPrinter : IPrinter
{
    public void Print(string text) => Sink(text);
}

public sealed class QuietPrinter : IPrinter
{
    public void Print(string text)
    {
    }
}

public interface IQuiet
{
    void Print(string text);
}

public sealed class OnlyQuiet : IQuiet
{
    public void Print(string text)
    {
    }
}

public abstract class Shape
{
    public abstract string Change(string text);

    public virtual string Keep(string text) => text;

    public string Template(string text) => Change(text);
}

public class SameShape : Shape
{
    public override string Change(string text) => text;

    public override string Keep(string text) => "x";
}

public class FixedShape : Shape
{
    public override string Change(string text) => "fixed";

    public override string Keep(string text) => base.Keep(text);
}

public interface IDefaulted
{
    string Name => Source();

    string Show(string text) => text;
}

public sealed class Defaulted : IDefaulted;

public sealed class Overridden : IDefaulted
{
    string IDefaulted.Show(string text) => "x";
}

public static class Dispatch
{
    public static void ThroughInterface(IPrinter printer, IQuiet quiet)
    {
        printer.Print(Source()); // PL1002
        printer.Print("x"); // ok
        quiet.Print(Source()); // ok: no implementation writes
    }

    public static void ExactType()
    {
        var quiet = new QuietPrinter();
        quiet.Print(Source()); // ok
        IPrinter known = new QuietPrinter();
        known.Print(Source()); // ok: its type is known here
        IPrinter loud = new LoudPrinter();
        loud.Print(Source()); // PL1002
    }

    public static void Virtual(Shape shape)
    {
        Sink(shape.Change(Source())); // PL1002
        Sink(shape.Change("")); // ok
        Sink(shape.Template(Source())); // PL1002
        Sink(new SameShape().Change(Source())); // PL1002
        Sink(new FixedShape().Change(Source())); // ok
        Sink(new SameShape().Keep(Source())); // ok
        Sink(new FixedShape().Keep(Source())); // PL1002
    }

    public static void DefaultMembers()
    {
        IDefaulted a = new Defaulted();
        Sink(a.Name); // PL1002
        Sink(a.Show(Source())); // PL1002
        Sink(a.Show("")); // ok
        IDefaulted b = new Overridden();
        Sink(b.Show(Source())); // ok
    }

    public static void ToStringOverride()
    {
        Sink(new Shown(Source()).ToString()); // PL1002
        Sink($"{new Shown(Source())}"); // PL1002
        Sink("a" + new Shown(Source())); // PL1002
        Sink(new Hidden(Source()).ToString()); // ok: its text says nothing
        Sink($"{new Hidden(Source())}"); // ok
    }

    private sealed class Shown(string name)
    {
        public override string ToString() => "name: " + name;
    }

    private sealed class Hidden(string name)
    {
        public int Length => name.Length;

        public override string ToString() => "hidden";
    }
}
