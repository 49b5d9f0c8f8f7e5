// with: Vocabulary.part.cs
namespace Corpus.Flow;

public class Bell
{
    public event Action<string>? Rung;

    public void Ring(string text) => Rung?.Invoke(text);
}

public class QuietBell
{
    public event Action<string>? Rung;

    public void Ring(string text) => Rung?.Invoke(text);
}

public delegate string Change(string text);

public static class Events
{
    public static void Handled()
    {
        var bell = new Bell();
        bell.Rung += text => Sink(text);
        bell.Ring(Source()); // PL1002
        bell.Ring("x"); // ok
    }

    public static void HandledHarmlessly()
    {
        var bell = new QuietBell();
        bell.Rung += text => { };
        bell.Ring(Source()); // ok: the only handler drops it
    }

    public static void OwnDelegateType()
    {
        Change change = text => text;
        Sink(change(Source())); // PL1002
        Change drop = delegate { return "x"; };
        Sink(drop(Source())); // ok
        Change anonymous = delegate(string text) { return text + "!"; };
        Sink(anonymous(Source())); // PL1002
    }
}
