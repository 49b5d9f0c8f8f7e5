// with: Vocabulary.part.cs
namespace Corpus.Flow;

public class Letter(string to, string body)
{
    public string To { get; } = to;

    public string Body => body;

    public string Fixed => "x";

    public void Print() => Sink(body); // PL1002
}

public class RightLetter(string body)
{
    public void Print() => Sink(body); // ok: only made with constants
}

public class Parcel(string to) : Letter(to, "")
{
    public string Label = "to " + to;
}

public struct Stamp(string text)
{
    public readonly string Text => text;
}

public class ClearedLetter(string body)
{
    public void Clear() => body = "";

    public string Body => body;
}

public static class PrimaryConstructors
{
    public static void Use()
    {
        var letter = new Letter("x", Source());
        Sink(letter.To); // ok
        Sink(letter.Body); // PL1002
        Sink(letter.Fixed); // ok
        new RightLetter("x").Print();
        var parcel = new Parcel(Source());
        Sink(parcel.To); // PL1002
        Sink(parcel.Label); // PL1002
        Sink(parcel.Fixed); // ok
        Sink(new Stamp(Source()).Text); // PL1002
        Sink(new Stamp("").Text); // ok
        var cleared = new ClearedLetter(Source());
        Sink(cleared.Body); // PL1002
        cleared.Clear();
        Sink(cleared.Body); // ok
    }
}
