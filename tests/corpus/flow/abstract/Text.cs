// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Text
{
    public static void Strings()
    {
        var name = Source();
        Sink(name + "!"); // PL1002
        Sink("a" + 1 + name); // PL1002
        Sink($"dear {name}"); // PL1002
        Sink($"dear {name.Length,5:D}"); // ok: a length
        Sink($"dear {"x"}"); // ok
        Sink(string.Format("{0}", name)); // PL1002
        Sink(string.Format("{0}", "x")); // ok
        Sink(string.Concat("a", name)); // PL1002
        Sink(string.Join(",", "a", name)); // PL1002
        Sink(name.ToUpperInvariant()); // PL1002
        Sink(name.Substring(1)); // PL1002
        Sink(name.Replace("a", "b")); // PL1002
        Sink("abc".Replace("a", name)); // PL1002
        Sink(name.Split(',')[0]); // PL1002
        Sink(name.PadLeft(4)); // PL1002
        Sink(name.ToCharArray()); // PL1002
        Sink(new string(name.ToCharArray())); // PL1002
        Sink(name[0]); // PL1002
        Sink(name.ToString()); // PL1002
        Sink("x".Insert(0, name)); // PL1002
    }

    public static void Measures()
    {
        var name = Source();
        Sink(name.Length); // ok
        Sink(name.IndexOf('a')); // ok
        Sink(name.Contains("a")); // ok
        Sink(name.StartsWith("a")); // ok
        Sink(name.Equals("a")); // ok
        Sink(string.IsNullOrEmpty(name)); // ok
        Sink(string.Compare(name, "a")); // ok
        Sink(name == "a"); // ok
        Sink(name is null); // ok
        Sink(name.GetType()); // ok
        Sink(name is string); // ok
        Sink(char.IsDigit(name[0])); // ok
    }

    public static void Builders()
    {
        var builder = new System.Text.StringBuilder();
        builder.Append("a").Append(Source());
        Sink(builder.ToString()); // PL1002
        Sink(builder.Length); // ok
        var right = new System.Text.StringBuilder();
        right.Append("a").AppendLine("b");
        Sink(right.ToString()); // ok
        var formatted = new System.Text.StringBuilder();
        formatted.AppendFormat("{0}", Source());
        Sink(formatted); // PL1002
        var interpolated = new System.Text.StringBuilder();
        interpolated.Append($"a{Source()}");
        Sink(interpolated.ToString()); // PL1002
        var cleared = new System.Text.StringBuilder(Source());
        Sink(cleared.ToString()); // PL1002
    }

    public static void Encoded()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Source());
        Sink(bytes); // PL1002
        Sink(Convert.ToBase64String(bytes)); // PL1002
        Sink(System.Text.Encoding.UTF8.GetString(bytes)); // PL1002
        Sink(Convert.ToHexString(bytes)); // PL1002
        Sink(Uri.EscapeDataString(Source())); // PL1002
        Sink(Convert.ToString(Source())); // PL1002
        Sink(bytes.Length); // ok
        Sink(System.Security.Cryptography.SHA256.HashData(bytes)); // ok: a cryptographic hash
        Sink(System.Text.Encoding.UTF8.GetBytes("x")); // ok
    }

    public static void Numbers()
    {
        var age = Source<int>();
        Sink(age * 2); // PL1002
        Sink(age.ToString()); // PL1002
        Sink(int.Parse(Source())); // PL1002
        Sink(age > 20); // ok: a comparison
        Sink(Math.Max(age, 3)); // PL1002
        var date = Source<DateTime>();
        Sink(date.Year); // PL1002
        Sink(date.ToString("yyyy")); // PL1002
        Sink(date.AddDays(1)); // PL1002
        Sink(date < DateTime.MaxValue); // ok
        Sink(DateTime.MaxValue.Year); // ok
    }

    public static void Regexes()
    {
        var pattern = new System.Text.RegularExpressions.Regex("a");
        Sink(pattern.Replace(Source(), "b")); // PL1002
        Sink(pattern.Match(Source()).Value); // PL1002
        Sink(pattern.IsMatch(Source())); // ok
    }
}
