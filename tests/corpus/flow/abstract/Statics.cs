// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Statics
{
    private static string? name;
    private static string? clear;

    private static readonly string Fixed = Source();
    private static readonly string Right = "x";

    private static string? Auto { get; set; }

    private static readonly Dictionary<string, string> Cache = [];

    private static readonly List<string> RightList = [];

    public static void Store()
    {
        name = Source();
        clear = "x";
        Auto = Source();
        Cache["a"] = Source();
        RightList.Add("x");
    }

    public static void Use()
    {
        Sink(name); // PL1002
        Sink(clear); // ok
        Sink(Auto); // PL1002
        Sink(Cache["a"]); // PL1002
        Sink(RightList[0]); // ok
    }

    public static void Initialized()
    {
        Sink(Fixed); // PL1002
        Sink(Right); // ok
    }
}

public static class StaticConstructor
{
    private static readonly string Name;
    private static readonly string Clear;

    static StaticConstructor()
    {
        Name = Source();
        Clear = "";
    }

    public static void Use()
    {
        Sink(Name); // PL1002
        Sink(Clear); // ok
    }
}

public class GenericStatic<T>
{
    public static string? Value;

    public static void Use() => Sink(Value); // PL1002

    public static void Store() => GenericStatic<int>.Value = Source();
}
