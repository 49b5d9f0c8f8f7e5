// with: Vocabulary.part.cs
namespace Corpus.Flow;

// What is in an object those say who hand it in, and nobody of one that comes from where nobody sees; a receiver is of its static type where nothing derives from that.
public class WhoKnows
{
    public sealed class Notice
    {
        public string Text = "";
        public string Extra = "";
    }

    public delegate Notice Translator(string key, string argument);

    private readonly Notice kept = new();

    public Translator? T { get; set; }

    // Somebody fills a notice with what is personal; that is not in all notices.
    public void Fill() => kept.Text = Source();

    public void FillAnother(string name)
    {
        var other = new Notice { Extra = Source() };
        Sink(Clean(other.Extra));
        Show(other);
        ShowExtra(other); // PL1002
    }

    public void Plain() => Show(new Notice { Text = "plain" });

    public void OfField() => Show(kept); // PL1002

    private static void Show(Notice notice) => Sink(notice.Text);

    private static void ShowExtra(Notice notice) => Sink(notice.Extra);

    // Nobody calls it: the object may be any.
    public void FromOutside(Notice notice)
    {
        Sink(notice.Text); // PL1002
    }

    public void Unknown()
    {
        Sink(T!("key", "plain").Text);
    }

    public void Made() => Sink(Activator.CreateInstance<Notice>().Text);

    // A template method: the receiver is what it is declared as.
    public abstract class Printer
    {
        public void Print(string text)
        {
            if (text.Length > 0)
            {
                Put(text);
            }
        }

        protected abstract void Put(string text);
    }

    public sealed class Leaking : Printer
    {
        protected override void Put(string text) => Sink(text);
    }

    public sealed class Keeping : Printer
    {
        protected override void Put(string text) => Sink(Clean(text));
    }

    public static Keeping? Find(string id) => null;

    public void Prints(Leaking leaking)
    {
        leaking.Print(Source()); // PL1002
        var keeping = Find("1") ?? new Keeping();
        keeping.Print(Source());
    }
}
