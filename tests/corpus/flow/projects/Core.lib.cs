using System.Collections.Generic;

namespace Corpus.Core;

public static class Vocabulary
{
    public static string Source() => "";

    public static void Sink(object? value)
    {
    }
}

public sealed class Person
{
    public string Name { get; set; } = "";

    public string Town { get; set; } = "";
}

public interface IReader
{
    string Read();
}

public abstract class Report
{
    public string Print() => Body() + "!";

    protected abstract string Body();
}

public static class People
{
    public static Person Load() => new() { Name = Vocabulary.Source(), Town = "x" };

    public static string Echo(string text) => text;

    public static void Show(string text) => Vocabulary.Sink(text);

    public static void Fill(Person person) => person.Name = Vocabulary.Source();

    public static IEnumerable<string> Names()
    {
        yield return Vocabulary.Source();
    }

    public static string Through(IReader reader) => reader.Read();
}
