using System;
using System.Linq.Expressions;
using System.Reflection;
namespace P;

public class LegacyVoter { public string FullName { get; set; } = ""; }
public class Ballot { public LegacyVoter Voter { get; set; } = new(); public string Color { get; set; } = ""; }
public class Titled<T>(T value) { public T Value { get; } = value; public static implicit operator T(Titled<T> titled) => titled.Value; }

/// <summary>A text has nothing below it: what hangs below an object is in one only where the whole was written out.</summary>
public static class Below
{
    static void Sink(object? o) { }
    static void SinkText(string? s) { Sink(s); }

    static string? Name<T>(T entity, PropertyInfo p) => p.GetValue(entity)?.ToString();
    static string Chosen<T>(T entity, Expression<Func<T, string>> x) => x.Compile().Invoke(entity);
    static Titled<string> Kept<T>(T entity, Expression<Func<T, string>> x) => Keep<T, string>(entity, x.Compile());
    static Titled<R> Keep<T, R>(T entity, Func<T, R> f) => new(f(entity));

    public static void Texts(Ballot b, PropertyInfo p, Expression<Func<Ballot, string>> x, Delegate d)
    {
        Sink(b.Color); // ok
        Sink(b); // PL1002
        SinkText(Name(b, p)); // ok
        SinkText(Chosen(b, x)); // ok
        SinkText(Kept(b, x).Value); // ok
        SinkText((string?)d.DynamicInvoke(b)); // ok
    }

    public static void Written(Ballot b)
    {
        SinkText(System.Text.Json.JsonSerializer.Serialize(b)); // PL1002
        SinkText(new Titled<string>(System.Text.Json.JsonSerializer.Serialize(b)).Value); // PL1002
    }
}
