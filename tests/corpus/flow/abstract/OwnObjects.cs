// with: Vocabulary.part.cs
namespace Corpus.Flow;

/// <summary>A member that has its object for itself: what is put into that is in no other one.</summary>
public class OwnObjects
{
    public sealed class Slip
    {
        public string Name { get; set; } = "";

        public string Note { get; set; } = "";

        public List<string> Lines { get; } = [];

        public void Put(string name) => Name = name;

        public string Show() => Name;
    }

    public sealed class Form
    {
        public Slip Applicant { get; } = new();

        public Slip Clerk { get; } = new();
    }

    public sealed class Desk
    {
        private readonly Slip filled = new(), empty = new();

        private Slip other = new();

        private readonly Form form = new();

        public void Fill()
        {
            filled.Name = Source();
            filled.Lines.Add(Source());
            form.Applicant.Name = Source();
            Sink(filled.Name); // PL1002
            Sink(empty.Name); // ok
            Sink(filled.Note); // ok
        }

        public void Show()
        {
            Sink(filled.Name); // PL1002
            Sink(empty.Name); // ok
            Sink(other.Name); // ok
            Sink(form.Applicant.Name); // PL1002
            Sink(form.Clerk.Name); // ok
        }

        public void ShowLines()
        {
            Sink(filled.Lines[0]); // PL1002
            Sink(empty.Lines[0]); // ok
        }
    }

    public sealed class ByMethod
    {
        private readonly Slip filled = new(), empty = new();

        public void Fill()
        {
            filled.Put(Source());
            empty.Put("nobody");
        }

        public void Show()
        {
            Sink(filled.Show()); // PL1002
            Sink(empty.Show()); // ok
        }
    }

    public sealed class Made
    {
        private readonly Slip filled, empty;

        private readonly Slip twin;

        public Made()
        {
            filled = new Slip();
            this.empty = new Slip();
            twin = filled;
        }

        public void Fill() => filled.Name = Source();

        public void Show()
        {
            Sink(filled.Name); // PL1002
            Sink(empty.Name); // ok
            Sink(twin.Name); // PL1002
        }
    }

    public static class OfAll
    {
        private static readonly Slip Filled = new() { Note = Source() }, Empty = new();

        public static void Show()
        {
            Sink(Filled.Note); // PL1002
            Sink(Empty.Note); // ok
        }
    }
}

/// <summary>Two members, one object, by whatever way.</summary>
public class SharedObjects
{
    public sealed class Card
    {
        public string Name { get; set; } = "";

        public string Text { get; set; } = "";

        public string Back { get; set; } = "";
    }

    public sealed class Swapped
    {
        private Card left = new(), right = new();

        public void Fill() => left.Name = Source();

        public void Swap() => (left, right) = (right, left);

        public void Show() => Sink(right.Name); // PL1002
    }

    public sealed class Lent
    {
        private readonly Card own = new();

        private Card lent = new();

        public void Lend() => lent = own;

        public void Fill() => lent.Text = Source();

        public void Show() => Sink(own.Text); // PL1002
    }

    public sealed class Open
    {
        public Card Card { get; } = new();

        public void Show() => Sink(Card.Back); // PL1002

        public static void Fill(Open open) => Turn(open.Card);

        private static void Turn(Card card) => card.Back = Source();
    }
}
