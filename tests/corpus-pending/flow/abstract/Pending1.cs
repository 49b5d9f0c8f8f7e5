// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Pending1
{
    public static void CapturedByLocalFunction()
    {
        var text = Source();
        Print();

        void Print() => Sink(text); // PL1002
    }

    public static void Parsed()
    {
        if (int.TryParse(Source(), out var number))
        {
            Sink(number); // PL1002
        }
    }
}
