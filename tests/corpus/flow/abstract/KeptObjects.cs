// with: Vocabulary.part.cs
namespace Corpus.Flow;

/// <summary>Objects that are put into a static are read there by anybody.</summary>
public sealed class Session(string user, string language)
{
    private static readonly List<Session> All = [];

    public static Session? Current { get; private set; }

    public string User() => user;

    public string Language() => language;

    public void Enter() => Current = this;

    public void Join() => All.Add(this);

    public static void ShowCurrent() => Sink(Current!.User()); // PL1002

    public static void ShowLanguage() => Sink(Current!.Language()); // ok: of nobody's name

    public static void PrintCurrent() => Current?.Print();

    private void Print() => Sink(user); // PL1002

    public static void ShowAll()
    {
        foreach (var session in All)
        {
            Sink(session.User()); // PL1002
            Sink(session.Language()); // ok
        }
    }
}

public sealed class Visit(string visitor)
{
    public static Visit? Last;

    public string Visitor() => visitor;

    public static void ShowLast() => Sink(Last!.Visitor()); // ok: only made with constants
}

public sealed class Desk
{
    private readonly string _clerk;

    private static Desk? open;

    public Desk(string clerk) => _clerk = clerk;

    public void Open() => open = this;

    public static void PrintOpen() => open?.Print();

    private void Print() => Sink(_clerk); // PL1002
}

public static class KeptObjects
{
    public static void Run()
    {
        new Session(Source(), "ja").Enter();
        new Session(Source(), "ja").Join();
        new Desk(Source()).Open();
        Visit.Last = new Visit("x");
    }
}
