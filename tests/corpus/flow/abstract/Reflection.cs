// with: Vocabulary.part.cs
using System.Dynamic;
using System.Linq.Expressions;
using System.Reflection;

namespace Corpus.Flow;

public static class ReflectionFlow
{
    public static void Properties()
    {
        var pair = new Pair { A = Source(), B = "x" };
        Sink(pair.GetType().GetProperty("A")!.GetValue(pair)); // PL1002
        Sink(typeof(Pair).GetProperty(nameof(Pair.A))!.GetValue(pair, null)); // PL1002
        Sink(typeof(Pair).GetField("C")!.GetValue(pair)); // ok: another field
        foreach (var p in typeof(Pair).GetProperties())
        {
            Sink(p.Name); // ok
            Sink(p.GetValue(pair)); // PL1002
        }

        var target = new Pair();
        typeof(Pair).GetProperty("A")!.SetValue(target, Source());
        Sink(target.A); // PL1002
        Sink(typeof(Pair).GetProperty("A")!.PropertyType.Name); // ok
    }

    public static void Methods()
    {
        Sink(typeof(ReflectionFlow).GetMethod("Echo")!.Invoke(null, [Source()])); // PL1002
        Sink(typeof(ReflectionFlow).GetMethod("Echo")!.Invoke(null, ["x"])); // ok
        Sink(typeof(ReflectionFlow).GetMethod("Drop")!.Invoke(null, [Source()])); // ok: it hands nothing on
        Sink(typeof(Pair).GetProperty("B")!.GetValue(new Pair { A = Source() })); // ok: another property
        var made = (Pair)Activator.CreateInstance(typeof(Pair), Source())!;
        Sink(made.A); // PL1002
        var generic = Activator.CreateInstance<Pair>();
        Sink(generic.A); // ok
        generic.A = Source();
        Sink(generic.A); // PL1002
        var d = Delegate.CreateDelegate(typeof(Func<string, string>), typeof(ReflectionFlow).GetMethod("Echo")!);
        Sink(d.DynamicInvoke(Source())); // PL1002
    }

    public static void Dynamic()
    {
        dynamic bag = new ExpandoObject();
        bag.Name = Source();
        Sink(bag.Name); // PL1002
        dynamic clean = new ExpandoObject();
        clean.Name = "x";
        Sink(clean.Name); // ok
        dynamic pair = new Pair { A = Source() };
        Sink(pair.A); // PL1002
        dynamic text = Source();
        Sink(text.Substring(1)); // PL1002
        Sink(text[0]); // PL1002
        string s = text;
        Sink(s); // PL1002
        Sink(text + "x"); // PL1002
        dynamic n = "x";
        Sink(n + "y"); // ok
        var map = (IDictionary<string, object?>)bag;
        Sink(map["Name"]); // PL1002
    }

    public static void Trees()
    {
        Expression<Func<string, string>> e = x => x + "y";
        Sink(e.Compile()(Source())); // PL1002
        Sink(e.Compile()("z")); // ok
        var text = Source();
        Expression<Func<string>> captured = () => text;
        Sink(captured.Compile()()); // PL1002
        var query = new[] { Source() }.AsQueryable().Where(x => x != "").Select(x => new { x });
        Sink(query.First().x); // PL1002
    }

    public static string Echo(string text) => text;

    public static string Drop(string text) => "";

    public sealed class Pair
    {
        public Pair()
        {
        }

        public Pair(string a) => A = a;

        public string A { get; set; } = "";

        public string B { get; set; } = "";

        public string C = "";
    }
}
