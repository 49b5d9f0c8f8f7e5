// with: Vocabulary.part.cs
namespace Corpus.Flow;

/// <summary>A receiver is what its static type says: handlers of another question, and repositories of another entity, are not meant.</summary>
public interface IAnswers<in TQuestion, out TAnswer>
{
    TAnswer Answer(TQuestion question);
}

public interface IDoes<in TOrder, out TAnswer> : IAnswers<TOrder, TAnswer>;

public sealed record AskName(string Id);

public sealed record AskCity(string Id);

public sealed record PutAway(string Id);

public sealed class NameAnswers : IAnswers<AskName, string>
{
    public string Answer(AskName question) => Source();
}

public sealed class CityAnswers : IAnswers<AskCity, string>
{
    public string Answer(AskCity question) => "city";
}

public sealed class PuttingAway : IDoes<PutAway, string>
{
    public string Answer(PutAway question) => "done";
}

public sealed class Logged<TOrder, TAnswer>(IDoes<TOrder, TAnswer> inner) : IDoes<TOrder, TAnswer>
{
    public TAnswer Answer(TOrder order)
    {
        var answer = inner.Answer(order);
        Sink(answer); // ok: what is done is told, and nobody asks for a name here
        return answer;
    }
}

public sealed class Asking(IAnswers<AskName, string> name, IAnswers<AskCity, string> city, IDoes<PutAway, string> putAway)
{
    public void Name() => Sink(name.Answer(new("1"))); // PL1002

    public void City() => Sink(city.Answer(new("1"))); // ok

    public void Put() => Sink(putAway.Answer(new("1"))); // ok
}

public abstract class Shelves<T>
{
    public abstract T Get();
}

public sealed class PeopleShelves : Shelves<NameCard>
{
    public override NameCard Get() => new() { Text = Source() };
}

public sealed class ToolShelves : Shelves<ToolCard>
{
    public override ToolCard Get() => new() { Text = "hammer" };
}

public sealed class NameCard
{
    public string Text = "";
}

public sealed class ToolCard
{
    public string Text = "";
}

public sealed class Reading(Shelves<NameCard> people, Shelves<ToolCard> tools)
{
    public void People() => Sink(people.Get().Text); // PL1002

    public void Tools() => Sink(tools.Get().Text); // ok
}
