// with: Vocabulary.part.cs
namespace Corpus.Flow;

/// <summary>The methods behind a delegate, called one by one.</summary>
public sealed class OneByOne
{
    private event Func<string, string>? Asked;

    public void EachOfSeveral()
    {
        Func<string> several = () => Source();
        several += () => "last";
        foreach (Func<string> one in several.GetInvocationList())
        {
            Sink(one()); // PL1002
        }

        Func<string> clean = () => "clean";
        foreach (Func<string> one in clean.GetInvocationList())
        {
            Sink(one()); // ok
        }
    }

    public void EachListener()
    {
        Asked += s => s;
        Asked += s => "constant";
        foreach (var listener in Asked.GetInvocationList())
        {
            Sink(((Func<string, string>)listener)(Source())); // PL1002
            Sink(((Func<string, string>)listener)("clean")); // ok
        }
    }
}
