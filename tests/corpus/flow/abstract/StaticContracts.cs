// with: Vocabulary.part.cs
namespace Corpus.Flow;

/// <summary>Static members of contracts, reached through the type that callers give.</summary>
public interface IPart<T>
    where T : IPart<T>
{
    static virtual string Title => "t";

    static abstract string Name { get; }

    static abstract string Get();

    static abstract T Make(string text);

    static abstract T operator +(T left, T right);

    static abstract T operator ++(T part);

    string Text { get; }
}

public sealed class Telling : IPart<Telling>
{
    public string Text { get; init; } = "";

    static string IPart<Telling>.Title => Source();

    public static string Name => Source();

    public static string Get() => Source();

    public static Telling Make(string text) => new() { Text = text };

    public static Telling operator +(Telling left, Telling right) => new() { Text = left.Text + right.Text };

    public static Telling operator ++(Telling part) => new() { Text = part.Text + "+" };
}

public sealed class Silent : IPart<Silent>
{
    public string Text { get; init; } = "";

    public static string Name => "";

    public static string Get() => "";

    public static Silent Make(string text) => new();

    public static Silent operator +(Silent left, Silent right) => new();

    public static Silent operator ++(Silent part) => new();
}

public static class StaticContracts
{
    private static string TitleOf<T>() where T : IPart<T> => T.Title;

    private static string NameOf<T>() where T : IPart<T> => T.Name;

    private static string GetOf<T>() where T : IPart<T> => T.Get();

    private static T MakeOf<T>(string text) where T : IPart<T> => T.Make(text);

    private static T Sum<T>(T left, T right) where T : IPart<T> => left + right;

    private static T SumAll<T>(params T[] parts) where T : IPart<T>
    {
        var sum = parts[0];
        foreach (var part in parts)
        {
            sum = sum + part;
        }

        return sum;
    }

    private static T SumInPlace<T>(T[] parts) where T : IPart<T>
    {
        var sum = parts[0];
        sum += parts[1];
        sum++;
        return sum;
    }

    public static void Use()
    {
        Sink(TitleOf<Telling>()); // PL1002
        Sink(TitleOf<Silent>()); // ok
        Sink(NameOf<Telling>()); // PL1002
        Sink(NameOf<Silent>()); // ok
        Sink(GetOf<Telling>()); // PL1002
        Sink(GetOf<Silent>()); // ok
        Sink(MakeOf<Telling>(Source()).Text); // PL1002
        Sink(MakeOf<Silent>(Source()).Text); // ok
        Sink(Sum(new Telling { Text = Source() }, new Telling()).Text); // PL1002
        Sink(Sum(new Silent { Text = Source() }, new Silent()).Text); // ok
        Sink(SumAll(new Telling { Text = Source() }, new Telling()).Text); // PL1002
        Sink(SumInPlace([new Telling { Text = Source() }, new Telling()]).Text); // PL1002
        Sink(SumInPlace([new Silent { Text = Source() }, new Silent()]).Text); // ok
    }
}

/// <summary>Members of extension blocks that are called as the static methods behind them.</summary>
public static class BlockCalls
{
    public sealed class Card
    {
        public string Text = "";
    }

    extension(Card card)
    {
        public string Loud
        {
            get => card.Text + "!";
            set => card.Text = value;
        }

        public void Put(string text) => card.Text = text;

        public static Card Of(string text) => new() { Text = text };
    }

    extension<T>(T item)
    {
        public List<T> One() => [item];
    }

    extension(string text)
    {
        public string Twice() => text + text;

        public int Size() => text.Length;
    }

    public static void Use()
    {
        var card = new Card();
        BlockCalls.Put(card, Source());
        Sink(card.Text); // PL1002
        Sink(BlockCalls.get_Loud(card)); // PL1002
        Sink(BlockCalls.Of(Source()).Text); // PL1002
        Sink(BlockCalls.Of("x").Text); // ok
        Sink(BlockCalls.Twice(Source())); // PL1002
        Sink(BlockCalls.Twice("x")); // ok
        Sink(BlockCalls.Size(Source())); // ok: a length
        Sink(BlockCalls.One(Source())[0]); // PL1002
        Sink(BlockCalls.One("x")[0]); // ok
    }
}
