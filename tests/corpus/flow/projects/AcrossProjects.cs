// library: Core.lib.cs
using System;
using System.Linq;
using Corpus.Core;
using static Corpus.Core.Vocabulary;

namespace Corpus.App;

/// <summary>A call into a referenced project, whose source is at hand, is followed as if it were local.</summary>
public static class AcrossProjects
{
    public static void Follow()
    {
        Sink(People.Load().Name); // PL1002
        Sink(People.Load().Town); // ok
        Sink(People.Echo(Source())); // PL1002
        Sink(People.Echo("x")); // ok
        People.Show(Source()); // PL1002
        People.Show("x"); // ok
        var person = new Person();
        Sink(person.Name); // ok
        People.Fill(person);
        Sink(person.Name); // PL1002
        Sink(person.Town); // ok
        Sink(People.Names().First()); // PL1002
        Func<string, string> echo = People.Echo;
        Sink(echo(Source())); // PL1002
        Sink(People.Through(new Own())); // PL1002
        Sink(new Letter().Print()); // PL1002
    }

    private sealed class Own : IReader
    {
        public string Read() => Source();
    }

    private sealed class Letter : Report
    {
        protected override string Body() => Source();
    }
}
