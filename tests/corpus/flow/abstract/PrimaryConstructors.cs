// with: Vocabulary.part.cs
namespace Corpus.Flow;

public class Letter(string to, string body)
{
    public string To { get; } = to;

    public string Body => body;

    public string Fixed => "x";

    public void Print() => Sink(body); // ok: it stands where a letter is printed that holds something
}

public class RightLetter(string body)
{
    public void Print() => Sink(body); // ok: only made with constants
}

public class Parcel(string to) : Letter(to, "")
{
    public string Label = "to " + to;
}

public class Post(Letter letter)
{
    private static readonly List<Post> Sent = [];

    public void Send() => Sent.Add(this);

    public static void Collect(Letter letter) => new Post(letter).Send();

    public void Deliver() => Sink(letter.Body); // ok: nobody gets at what was sent
}

public class KeptLetter(string body)
{
    private static KeptLetter? last;

    public void Keep() => last = this;

    public static void PrintLast() => last?.Print();

    private void Print() => Sink(body); // PL1002
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
        letter.Print(); // PL1002
        new Letter("x", "y").Print(); // ok
        new RightLetter("x").Print();
        new KeptLetter(Source()).Keep();
        Post.Collect(new Letter("x", "y"));
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
