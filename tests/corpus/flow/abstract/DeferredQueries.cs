// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class DeferredQueries
{
    public static void FilledLater()
    {
        var list = new List<string> { "x" };
        var query = list.Where(t => t != "").OrderBy(t => t).Skip(1);
        var copy = list.Where(t => t != "").ToList();
        Sink(query.First()); // ok: nothing personal yet
        list.Add(Source());
        Sink(query.First()); // PL1002
        Sink(copy[0]); // ok: a copy of before
        foreach (var item in query)
        {
            Sink(item); // PL1002
        }

        list.Clear();
        Sink(list.Take(1).First()); // ok
    }
}
