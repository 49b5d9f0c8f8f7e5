// with: Vocabulary.part.cs
namespace Corpus.Flow;

// What others put into fields, and what brings it from there: a method, an accessor, a task, a sequence, a delegate.
public class BroughtByOthers
{
    public sealed class Card
    {
        public string Name = "";
        public string Note = "";
        public string Free = "";
        public string Tell() => Note;
        public string TellFree() => Free;
    }

    private readonly Card card = new();
    private string full = "";
    private Func<string>? get;
    private Func<string>? idle;
    private Func<string>? source;
    private Action<string>? put;
    private Action<string>? drop;
    private readonly List<Func<string>> gets = [];
    private readonly Dictionary<string, Action<string>> puts = [];

    private event Func<string>? Asked;

    private event Action<string>? Told;

    public string Full
    {
        get { return full; }
        set { full = value; }
    }

    public void Fill()
    {
        card.Note = Source();
        Full = Source();
        get = () => Source();
        idle = () => "";
        source = Source;
        put = x => Sink(x);
        drop = x => Forget(x);
        gets.Add(() => Source());
        puts["a"] = x => Sink(x);
        Asked += () => Source();
        Told += x => Sink(x);
    }

    public void Method(Card c)
    {
        Sink(c.Tell()); // PL1002
        Sink(c.TellFree()); // ok
    }

    public void Accessor()
    {
        Sink(Full); // PL1002
    }

    public async Task ByTask(Card c)
    {
        Sink(await LaterAsync(c)); // PL1002
        Sink(await LaterFreeAsync(c)); // ok
    }

    public void BySequence(Card c)
    {
        foreach (var note in Notes(c))
        {
            Sink(note); // PL1002
        }

        foreach (var free in Frees(c))
        {
            Sink(free); // ok
        }
    }

    public void ByArray(Card c)
    {
        Sink(Array(c)[0]); // PL1002
    }

    public void ByDelegate()
    {
        Sink(get!()); // PL1002
        Sink(idle!()); // ok
        Sink(source!()); // PL1002
        Sink(Asked?.Invoke()); // PL1002
        foreach (var g in gets)
        {
            Sink(g()); // PL1002
        }
    }

    public void ToDelegate()
    {
        put!(Source()); // PL1002
        drop!(Source()); // ok
    }

    public void ToOthers()
    {
        puts["a"](Source()); // PL1002
        Told?.Invoke(Source()); // PL1002
    }

    private static async Task<string> LaterAsync(Card c)
    {
        await Task.Yield();
        return c.Note;
    }

    private static async Task<string> LaterFreeAsync(Card c)
    {
        await Task.Yield();
        return c.Free;
    }

    private static IEnumerable<string> Notes(Card c)
    {
        yield return c.Note;
    }

    private static IEnumerable<string> Frees(Card c)
    {
        yield return c.Free;
    }

    private static string[] Array(Card c) => [c.Note];

    private static void Forget(string text) => _ = text.Length;
}

// What is handed in is put into another object that is handed in, and that goes on.
public class PutAndHandedOn
{
    public sealed class Card
    {
        public string Name = "";
        public string Free = "";
    }

    public void Start() => Put(Source(), new Card()); // PL1002

    private static void Put(string text, Card card)
    {
        card.Name = text;
        if (text.Length > 3)
        {
            Next(text.Trim(), card);
        }
    }

    private static void Next(string text, Card card)
    {
        card.Name = text;
        Last(card);
        LastFree(card);
    }

    private static void Last(Card card) => Sink(card.Name);

    private static void LastFree(Card card) => Sink(card.Free);
}
