// with: Vocabulary.part.cs
namespace Corpus.Flow;

public class Recursion
{
    public void Direct()
    {
        Down(Source(), 3); // PL1002
        Down("", 3); // ok
        Sink(Around(Source(), 3)); // PL1002
        Sink(Around("", 3)); // ok
    }

    public void Mutual()
    {
        Even(Source(), 4); // PL1002
        Even("", 4); // ok
        Sink(Ping(Source(), 2)); // PL1002
        Sink(Ping("", 2)); // ok
    }

    public void Shifted()
    {
        Sink(Rotate(Source(), "", "", 5)); // PL1002
        Sink(Rotate("", "", "", 5)); // ok
    }

    public void Tree()
    {
        var root = new Branch { Left = new Branch { Name = Source() } };
        Print(root); // PL1002
        var right = new Branch2 { Left = new Branch2 { Name = "" } };
        Print(right); // ok
    }

    public void Endless() => Sink(Never("")); // ok

    private static void Down(string text, int depth)
    {
        if (depth > 0)
        {
            Down(text, depth - 1);
            return;
        }

        Sink(text);
    }

    private static string Around(string text, int depth) => depth == 0 ? text : Around(text, depth - 1);

    private static void Even(string text, int depth)
    {
        if (depth > 0)
        {
            Odd(text, depth - 1);
        }
    }

    private static void Odd(string text, int depth)
    {
        Sink(text);
        Even(text, depth - 1);
    }

    private static string Ping(string text, int depth) => depth == 0 ? text : Pong(text, depth - 1);

    private static string Pong(string text, int depth) => depth == 0 ? "" : Ping(text, depth - 1);

    private static string Rotate(string a, string b, string c, int depth) => depth == 0 ? c : Rotate(c, a, b, depth - 1);

    private static string Never(string text) => Never(text + "x");

    private static void Print(Branch branch)
    {
        Sink(branch.Name);
        if (branch.Left is { } left)
        {
            Print(left);
        }
    }

    private static void Print(Branch2 branch)
    {
        Sink(branch.Name);
        if (branch.Left is { } left)
        {
            Print(left);
        }
    }

    private sealed class Branch
    {
        public string? Name;
        public Branch? Left;
    }

    private sealed class Branch2
    {
        public string? Name;
        public Branch2? Left;
    }
}

/// <summary>Recursions through queries and delegates: they end where there is nothing to go through.</summary>
public static class RecursionThroughQueries
{
    public sealed class Branch
    {
        public string Text = "";
        public List<Branch> Twigs = [];

        public string Flat() => Text + string.Concat(Twigs.Select(t => t.Flat()));

        public int Depth() => 1 + Twigs.Select(t => t.Depth()).DefaultIfEmpty().Max();
    }

    public sealed class Row
    {
        public string Text = "";
        public List<Row> Below = [];

        public IEnumerable<string> All() => new[] { Text }.Concat(Below.SelectMany(b => b.All()));
    }

    public sealed class Group
    {
        public string Text = "";
        public List<Group> Parts = [];

        public string Flat() => Go(this);

        private static string Go(Group group) => group.Text + string.Join(",", group.Parts.Select(Go));
    }

    public sealed class Walked
    {
        public string Text = "";
        public List<Walked> Next = [];

        public void Walk(Action<string> visit)
        {
            visit(Text);
            Next.ForEach(n => n.Walk(visit));
        }
    }

    public sealed class Plain
    {
        public string Text = "";
        public List<Plain> Twigs = [];

        public string Flat() => Text + string.Concat(Twigs.Select(t => t.Flat()));
    }

    public static void Use()
    {
        var branch = new Branch();
        branch.Twigs.Add(new Branch { Text = Source() });
        Sink(branch.Flat()); // PL1002
        Sink(branch.Depth()); // ok: a number of levels
        Sink(branch.Text); // ok: only what is below it is somebody's
        var row = new Row();
        row.Below.Add(new Row { Text = Source() });
        Sink(row.All().First()); // PL1002
        var group = new Group();
        group.Parts.Add(new Group { Text = Source() });
        Sink(group.Flat()); // PL1002
        var walked = new Walked();
        walked.Next.Add(new Walked { Text = Source() });
        walked.Walk(text => Sink(text)); // PL1002
        var plain = new Plain();
        plain.Twigs.Add(new Plain { Text = "x" });
        Sink(plain.Flat()); // ok
    }
}
