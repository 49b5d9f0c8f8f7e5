using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
namespace P;

public interface INamed { string FullName { get; } }
public interface IStored { string Table { get; } }
public abstract class Entity : IStored { public int Id { get; set; } public string Table { get; set; } = ""; public virtual string Label => Table; }
public class Voter : Entity, INamed { public string FullName { get; set; } = ""; public DateTime Birth { get; set; } public override string Label => FullName; public List<Ballot2> Ballots { get; set; } = []; }
public class Ballot2 : Entity { public Voter Voter { get; set; } = new(); }
public interface IWriter { void Put(string text); }
public class PlainWriter : IWriter { public string Prefix = ""; public void Put(string text) => Types.Sink(Prefix + text); }
public class Folder { private IWriter _writer = new PlainWriter(); private string _name = ""; public string Name { get => _name; set => _name = value; } public void Write() => _writer.Put("plain"); }

/// <summary>What an object is seen as tells which of its members are personal: those that are items of what may stand behind it.</summary>
public static class Types
{
    public static void Sink(object? o) { }
    static T Source<T>() => default!;

    static void Table<T>(T entity) where T : Entity { Sink(entity.Table); } // ok
    static void Ids<T>(IEnumerable<T> entities) where T : Entity { int[] ids = entities.Select(e => e.Id).ToArray(); Keep(ids); }
    static int[] kept = [];
    static void Keep(int[] ids) { kept = ids; }
    static void Kept() { Sink(string.Join(",", kept)); } // ok
    static void Named<T>(T entity) where T : INamed { Sink(entity.FullName); } // PL1002
    static void Labelled<T>(T entity) where T : Entity { Sink(entity.Label); } // PL1002
    static void Whole<T>(T entity) { Sink(JsonSerializer.Serialize(entity)); }

    public static void Seen(Voter voter, Ballot2 ballot, List<Voter> voters)
    {
        Table(voter); // ok
        Table(ballot); // ok
        Ids(voters); // ok
        Kept();
        Named(voter);
        Labelled(voter);
        Whole(voter); // PL1002
        Whole(ballot); // PL1002
    }

    public static void Services(string json)
    {
        var folder = JsonSerializer.Deserialize<Folder>(Source<string>())!;
        folder.Write(); // ok
        Sink(folder.Name); // PL1002
    }
}

public abstract class Part { public string Text = ""; }
public sealed class Own : Part { }
public sealed class Other : Part { }

/// <summary>What a test or a cast says: an object that was made of one type is none of another, and a text is no collection.</summary>
public static class Tests
{
    static void Sink(object? o) { }
    static T Source<T>() => default!;

    static Part Made(bool own) => own ? new Own { Text = Source<string>() } : new Other { Text = "plain" };

    public static void Cast(bool own)
    {
        var part = Made(own);
        if (part is Other other) Sink(other.Text); // ok
        if (part is Own mine) Sink(mine.Text); // PL1002
        if (part is Other { Text: var text }) Sink(text); // ok
        switch (part)
        {
            case Other o: Sink(o.Text); break; // ok
            case Own o: Sink(o.Text); break; // PL1002
        }

        Sink(((Other)part).Text); // ok
        Sink((part as Own)?.Text); // PL1002
    }

    static readonly Dictionary<int, string> names = new() { [1] = "plain" };
    static readonly Dictionary<string, object> model = new() { ["name"] = names[1] };

    static void Fill(IDictionary<string, object> values)
    {
        values["own"] = Source<string>();
        foreach (var value in values.Values)
        {
            if (value is IDictionary<string, object> inner) Fill(inner);
        }
    }

    public static void Texts()
    {
        Fill(model);
        Sink(names[1]); // ok
        Sink(model["own"]); // PL1002
        Sink(string.Empty); // ok
    }
}
