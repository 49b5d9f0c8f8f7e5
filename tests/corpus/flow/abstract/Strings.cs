// with: Vocabulary.part.cs
using System.Globalization;
using System.Text;

namespace Corpus.Flow;

public static class StringFlow
{
    public static void Strings()
    {
        var s = Source();
        Sink(s.Split(',')[0]); // PL1002
        Sink(s.Substring(1)); // PL1002
        Sink(s.ToCharArray()); // PL1002
        Sink(new string(s.ToCharArray())); // PL1002
        Sink(s[0]); // PL1002
        Sink(string.Join(",", s, "x")); // PL1002
        Sink(string.Join(",", new[] { s })); // PL1002
        Sink(string.Join(s, "a", "b")); // PL1002
        Sink(string.Join(",", new List<string> { s })); // PL1002
        Sink(string.Concat(s, "x")); // PL1002
        Sink(string.Concat(new[] { s })); // PL1002
        Sink(string.Concat((IEnumerable<string>)[s])); // PL1002
        Sink(string.Format("{0}", s)); // PL1002
        Sink(string.Format(CultureInfo.InvariantCulture, "{0}", s)); // PL1002
        Sink(string.Format("{0} {1} {2} {3}", 1, 2, 3, s)); // PL1002
        Sink(string.Format(s, "x")); // PL1002
        Sink(string.Create(s.Length, s, (span, state) => state.AsSpan().CopyTo(span))); // PL1002
        Sink(string.Create(CultureInfo.InvariantCulture, $"{s}")); // PL1002
        Sink(string.Create(3, "x", (span, state) => state.AsSpan().CopyTo(span))); // ok
        Sink(string.Copy(s)); // PL1002
        Sink(string.Intern(s)); // PL1002
        Sink(s.Replace("a", "b")); // PL1002
        Sink("x".Replace("x", s)); // PL1002
        Sink("x".Insert(0, s)); // PL1002
        Sink("x".PadLeft(s.Length)); // ok
        Sink(s.Remove(1)); // PL1002
        Sink(s.ToUpperInvariant().Trim()); // PL1002
        Sink(s.Length); // ok
        Sink(s.IndexOf('x')); // ok
        Sink(s.StartsWith("x")); // ok
        Sink(s == "x"); // ok
        Sink(s.CompareTo("x")); // ok
        Sink(string.IsNullOrEmpty(s)); // ok
        Sink(s.GetHashCode()); // ok
        Sink(s.GetType()); // ok
        Sink(s + 1); // PL1002
        Sink(1 + s); // PL1002
        s += "x";
        Sink(s); // PL1002
        s = "x";
        Sink(s); // ok
        Sink(Source() switch { "a" => "b", var x => x }); // PL1002
        Sink(Source() switch { "a" => "b", _ => "c" }); // ok
        Sink(Source().Where(char.IsLetter).ToArray()); // PL1002
        Sink(string.Concat(Source().Reverse())); // PL1002
        Sink(Source().First()); // PL1002
        foreach (var ch in Source())
        {
            Sink(ch); // PL1002
        }

        Sink(Source().Select(c => 'x').First()); // ok
        var (a, b) = (Source().Normalize(), "y");
        Sink(a); // PL1002
        Sink(b); // ok
        Sink(Source().AsSpan(1).ToString()); // PL1002
        Sink(Source().EnumerateRunes().First().ToString()); // PL1002
        Sink(Source().ReplaceLineEndings()); // PL1002
        Sink(Source().Contains('x')); // ok
    }

    public static void Interpolation()
    {
        var s = Source();
        Sink($"{s}"); // PL1002
        Sink($"{s,10:x}"); // PL1002
        Sink($"{"x"}"); // ok
        FormattableString f = $"{s}";
        Sink(f.ToString()); // PL1002
        Sink(f.GetArgument(0)); // PL1002
        Sink(f.GetArguments()[0]); // PL1002
        Sink(FormattableString.Invariant($"{s}")); // PL1002
        var handler = new DefaultHandler();
        handler.Append($"{s}");
        Sink(handler.Text); // PL1002
        var other = new DefaultHandler();
        other.Append($"x");
        Sink(other.Text); // ok
        Span<char> buffer = new char[10];
        MemoryExtensions.TryWrite(buffer, $"{s}", out _);
        Sink(buffer.ToString()); // PL1002
        Sink($"{nameof(s)}"); // ok
        Sink("""raw""" + $$"""{{s}}"""); // PL1002
        Sink("x"u8.ToArray()); // ok
    }

    public static void Numbers()
    {
        Sink(int.Parse("1")); // ok
        var n = Source<int>();
        Sink(n); // PL1002
        Sink(n + 1); // PL1002
        Sink(n.ToString()); // PL1002
        Sink($"{n}"); // PL1002
        Sink((long)n); // PL1002
        Sink(checked((byte)n)); // PL1002
        Sink(-n); // PL1002
        Sink(n > 1); // ok
        Sink(n == 1 ? "a" : "b"); // ok
        Sink(Math.Max(n, 1)); // PL1002
        Sink(Convert.ToString(n)); // PL1002
        Sink(Convert.ToInt64(n)); // PL1002
        var d = Source<DateTime>();
        Sink(d.Year); // PL1002
        Sink(d.ToString("yyyy")); // PL1002
        Sink(d.AddDays(1)); // PL1002
        Sink(d.Date); // PL1002
        Sink(DateTime.Now); // ok
        var day = DateOnly.FromDateTime(d);
        Sink(day); // PL1002
        var g = Source<Guid>();
        Sink(g.ToString()); // PL1002
        Sink(g.ToByteArray()); // PL1002
        Sink(new Guid(Source())); // PL1002
        int? maybe = n;
        Sink(maybe.Value); // PL1002
        Sink(maybe ?? 1); // PL1002
        Sink(maybe.HasValue); // ok
        Sink(maybe.GetValueOrDefault()); // PL1002
        n++;
        Sink(n); // PL1002
        n = 0;
        Sink(n); // ok
        var total = 0;
        foreach (var x in new[] { 1, 2 })
        {
            total += x;
        }

        Sink(total); // ok
        var bytes = BitConverter.GetBytes(Source<long>());
        Sink(bytes); // PL1002
        Sink(BitConverter.ToInt64(bytes, 0)); // PL1002
        var e = Source<DayOfWeek>();
        Sink(e.ToString()); // PL1002
        Sink((int)e); // PL1002
        Sink(Enum.Parse<DayOfWeek>("Monday")); // ok
    }

    public sealed class DefaultHandler
    {
        public string Text = "";

        public void Append(System.Runtime.CompilerServices.DefaultInterpolatedStringHandler handler) => Text = handler.ToStringAndClear();
    }
}
