// with: Vocabulary.part.cs
using System.Numerics;

namespace Corpus.Flow;

public static class Polymorphism
{
    public static void Template()
    {
        Sink(new Dirty().Run()); // PL1002
        Sink(new Pure().Run()); // ok
        Report clean = new Pure();
        Sink(clean.Run()); // ok
        Report dirty = new Dirty();
        Sink(dirty.Run()); // PL1002
        new Shows().Show(Source()); // PL1002
        new Hides().Show(Source()); // ok
        Any(new Pure()); // ok
        Any(new Dirty()); // ok
        Sink(new Dirty().Wrapped()); // PL1002
        Sink(new Pure().Wrapped()); // ok
        Sink(new Dirty().Title); // PL1002
        Sink(new Pure().Title); // ok
    }

    public static void Interfaces(bool which)
    {
        IShape a = new Circle();
        Sink(a.Name); // PL1002
        Sink(a.Describe()); // PL1002
        IShape b = new Square();
        Sink(b.Name); // ok
        Sink(b.Describe()); // ok
        IShape either = which ? a : b;
        Sink(either.Name); // PL1002
        IExplicit e = new Both();
        Sink(e.Text); // PL1002
        Sink(new Both().Text); // ok
        Sink(Generic(new Circle())); // PL1002
        Sink(Generic(new Square())); // ok
        Sink(Static<Circle>()); // PL1002
        Sink(Static<Square>()); // ok
        Sink(Held(new Holder<string>(Source()))); // PL1002
        Sink(Held(new Holder<string>("x"))); // ok
        Sink(Plus(Source<int>(), 1)); // PL1002
        Sink(Plus(2, 1)); // ok
        Sink(Make<Holder2>().Text); // ok
    }

    public static void NewSlots()
    {
        var d = new NewDerived();
        Sink(d.Get()); // PL1002
        NewBase b = d;
        Sink(b.Get()); // ok: hidden, not overridden
        Sink(new OverDerived().CallBase()); // PL1002
        Sink(new OverDerived().Get()); // ok
    }

    public static void Visitors()
    {
        IExpr tree = new Add(new Leaf(Source()), new Leaf("x"));
        var visitor = new Printer();
        tree.Accept(visitor);
        Sink(visitor.Result); // PL1002
        IExpr right = new Leaf("x");
        var other = new Printer();
        right.Accept(other);
        Sink(other.Result); // ok
    }

    public static void Fluent()
    {
        var person = new PersonBuilder().WithName(Source()).WithCity("x").Build();
        Sink(person.Name); // PL1002
        Sink(person.City); // ok
        var clean = new PersonBuilder().WithName("y").WithCity("x").Build();
        Sink(clean.Name); // ok
        Sink(Factory.Create("dirty").Name); // PL1002
        Sink(Singleton.Instance.Text); // PL1002
        IService service = new Decorator(new Decorator(new RealService()));
        Sink(service.Get()); // PL1002
        IService quiet = new Decorator(new FakeService());
        Sink(quiet.Get()); // ok
        var consumer = new Consumer(new RealService());
        Sink(consumer.Read()); // PL1002
        var consumer2 = new Consumer(new FakeService());
        Sink(consumer2.Read()); // ok
    }

    private static void Any(Report report) => Sink(report.Run()); // PL1002

    private static string Generic<T>(T shape)
        where T : IShape => shape.Name;

    private static string Static<T>()
        where T : IShape => T.Label;

    private static string Held<T>(T holder)
        where T : IHolder => holder.Value;

    private static T Plus<T>(T a, T b)
        where T : INumber<T> => a + b;

    private static T Make<T>()
        where T : new() => new();

    public abstract class Report
    {
        public string Title => Body();

        public string Run() => "<" + Body() + ">";

        public string Wrapped() => Inner();

        private string Inner() => Run();

        protected abstract string Body();
    }

    public sealed class Dirty : Report
    {
        protected override string Body() => Source();
    }

    public sealed class Pure : Report
    {
        protected override string Body() => "x";
    }

    public abstract class Output
    {
        public void Show(string text) => Write(text);

        protected abstract void Write(string text);
    }

    public sealed class Shows : Output
    {
        protected override void Write(string text) => Sink(text);
    }

    public sealed class Hides : Output
    {
        protected override void Write(string text)
        {
        }
    }

    public interface IShape
    {
        static abstract string Label { get; }

        string Name { get; }

        string Describe() => "shape " + Name;
    }

    public sealed class Circle : IShape
    {
        public static string Label => Source();

        public string Name => Source();
    }

    public sealed class Square : IShape
    {
        public static string Label => "square";

        public string Name => "square";
    }

    public interface IExplicit
    {
        string Text { get; }
    }

    public sealed class Both : IExplicit
    {
        public string Text => "x";

        string IExplicit.Text => Source();
    }

    public interface IHolder
    {
        string Value { get; }
    }

    public sealed class Holder<T>(T value) : IHolder
    {
        public string Value { get; } = value!.ToString()!;
    }

    public sealed class Holder2
    {
        public string Text { get; set; } = "";
    }

    public class NewBase
    {
        public string Get() => "x";
    }

    public sealed class NewDerived : NewBase
    {
        public new string Get() => Source();
    }

    public class OverBase
    {
        public virtual string Get() => Source();
    }

    public sealed class OverDerived : OverBase
    {
        public override string Get() => "x";

        public string CallBase() => base.Get();
    }

    public interface IExpr
    {
        void Accept(IVisitor visitor);
    }

    public interface IVisitor
    {
        void Visit(Leaf leaf);

        void Visit(Add add);
    }

    public sealed class Leaf(string text) : IExpr
    {
        public string Text { get; } = text;

        public void Accept(IVisitor visitor) => visitor.Visit(this);
    }

    public sealed class Add(IExpr left, IExpr right) : IExpr
    {
        public IExpr Left { get; } = left;

        public IExpr Right { get; } = right;

        public void Accept(IVisitor visitor) => visitor.Visit(this);
    }

    public sealed class Printer : IVisitor
    {
        public string Result { get; private set; } = "";

        public void Visit(Leaf leaf) => Result += leaf.Text;

        public void Visit(Add add)
        {
            add.Left.Accept(this);
            add.Right.Accept(this);
        }
    }

    public sealed record Person(string Name, string City);

    public sealed class PersonBuilder
    {
        private string name = "";
        private string city = "";

        public PersonBuilder WithName(string value)
        {
            name = value;
            return this;
        }

        public PersonBuilder WithCity(string value)
        {
            city = value;
            return this;
        }

        public Person Build() => new(name, city);
    }

    public static class Factory
    {
        public static Person Create(string kind) => kind == "dirty" ? new Person(Source(), "") : new Person("", "");
    }

    public sealed class Singleton
    {
        private static Singleton? instance;

        private Singleton(string text) => Text = text;

        public static Singleton Instance => instance ??= new Singleton(Source());

        public string Text { get; }
    }

    public interface IService
    {
        string Get();
    }

    public sealed class RealService : IService
    {
        public string Get() => Source();
    }

    public sealed class FakeService : IService
    {
        public string Get() => "x";
    }

    public sealed class Decorator(IService inner) : IService
    {
        public string Get() => "[" + inner.Get() + "]";
    }

    public sealed class Consumer
    {
        private readonly IService service;

        public Consumer(IService service) => this.service = service;

        public string Read() => service.Get();
    }
}
