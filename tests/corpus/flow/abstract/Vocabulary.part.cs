global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Threading.Tasks;
global using static Corpus.Vocabulary;

namespace Corpus;

/// <summary>The least that flow needs: where personal data comes from, where it must not go, and what makes it harmless.</summary>
public static class Vocabulary
{
    public static bool Perhaps { get; set; }

    public static string Source() => "";

    public static T Source<T>() => default!;

    public static void Sink(object? value)
    {
    }

    public static T Clean<T>(T value) => value;
}
