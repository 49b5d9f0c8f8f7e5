// with: Vocabulary.part.cs
namespace Corpus.Flow;

/// <summary>As in HigherOrder.cs, where the delegate itself lets something go: it stands where the last of the two became known.</summary>
public static class HandedOver
{
    public sealed class Letter
    {
        public string Text = "";
        public string Stamp = "";
    }

    private static void HandNew(Action<Letter> use, string text) => use(new Letter { Text = text });

    private static void HandOverwritten(Action<Letter> use, string text)
    {
        var letter = new Letter { Text = text };
        letter.Text = "k";
        use(letter);
    }

    private static void HandBefore(Action<Letter> use, string text)
    {
        var letter = new Letter();
        letter.Text = text;
        use(letter);
        letter.Text = "k";
    }

    private static void PutInto(Letter letter, Action run, string text)
    {
        letter.Text = text;
        run();
        letter.Text = "k";
    }

    private static async Task EachAsync(IEnumerable<string> texts, Func<Letter, Task> use)
    {
        foreach (var text in texts)
        {
            await use(new Letter { Text = text });
        }
    }

    public static async Task Use()
    {
        HandNew(l => Sink(l.Text), Source()); // PL1002
        HandNew(l => Sink(l.Stamp), Source()); // ok
        HandNew(l => Sink(l.Text), "x"); // ok
        HandOverwritten(l => Sink(l.Text), Source()); // ok
        HandBefore(l => Sink(l.Text), Source()); // PL1002
        var letter = new Letter();
        PutInto(letter, () => Sink(letter.Text), Source()); // PL1002
        var other = new Letter();
        PutInto(other, () => Sink(other.Stamp), Source()); // ok
        await EachAsync([Source()], async l => { await Task.Yield(); Sink(l.Text); }); // PL1002
        await EachAsync(["x"], async l => { await Task.Yield(); Sink(l.Text); }); // ok
    }
}
