// with: Vocabulary.part.cs
namespace Corpus.Flow;

using System.Buffers;
using System.Buffers.Text;
using System.Collections;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;

public static class TextsMore
{
    public static void Texts()
    {
        var s = Source();
        Sink(s.Substring(1)); // PL1002
        Sink(s[1..]); // PL1002
        Sink(s[0]); // PL1002
        Sink(s[^1]); // PL1002
        Sink(s.Replace("a", "b")); // PL1002
        Sink("abc".Replace("a", s)); // PL1002
        Sink("abc".Replace(s, "b")); // ok
        Sink(s.Split(',')[0]); // PL1002
        Sink(string.Join(",", s.Split(','))); // PL1002
        Sink(s.ToCharArray()); // PL1002
        Sink(new string(s.ToCharArray())); // PL1002
        Sink(s.Reverse().ToArray()); // PL1002
        Sink(s.PadLeft(3)); // PL1002
        Sink("x".PadLeft(s.Length)); // ok
        Sink(s.Insert(0, "x")); // PL1002
        Sink("x".Insert(0, s)); // PL1002
        Sink(s.Trim('x')); // PL1002
        Sink("x".Trim(s.ToCharArray())); // ok
        Sink(s.ToUpper(CultureInfo.InvariantCulture)); // PL1002
        Sink(s.Length); // ok
        Sink(s.IndexOf('a')); // ok
        Sink(s.Contains("a")); // ok
        Sink(s == "x"); // ok
        Sink(s.CompareTo("x")); // ok
        Sink(string.Compare(s, "x")); // ok
        Sink(s.GetHashCode()); // ok
        Sink(string.IsNullOrEmpty(s)); // ok
        Sink(s.StartsWith("x") ? "yes" : "no"); // ok
        Sink(string.Format("{0}", s)); // PL1002
        Sink(string.Format(s, 1)); // PL1002
        Sink(string.Format(CultureInfo.InvariantCulture, "{0} {1}", 1, s)); // PL1002
        Sink(string.Concat("a", s, "b")); // PL1002
        Sink("a" + s); // PL1002
        Sink('a' + s); // PL1002
        var t = "a";
        t += s;
        Sink(t); // PL1002
        Sink(string.Copy(s)); // PL1002
        Sink(string.Intern(s)); // PL1002
        Sink(s.ToString()); // PL1002
        Sink((object)s); // PL1002
        Sink(s.Normalize()); // PL1002
        Sink(s.EnumerateRunes().First()); // PL1002
        Sink(StringInfo.GetNextTextElement(s)); // PL1002
        foreach (var c in s) Sink(c); // PL1002
        foreach (var line in s.Split('\n')) Sink(line); // PL1002
        foreach (var r in s.AsSpan().Split(',')) Sink(s.AsSpan()[r].ToString()); // PL1002
        Sink(string.Create(3, s, (span, st) => st.AsSpan().CopyTo(span))); // PL1002
        Sink(string.Create(3, "x", (span, st) => st.AsSpan().CopyTo(span))); // ok
        Sink(new string('x', s.Length)); // ok
        Sink(int.Parse(s)); // PL1002
        int.TryParse(s, out var n);
        Sink(n); // PL1002
        Sink(Convert.ToInt32(s)); // PL1002
        Sink(Convert.ToBase64String(Encoding.UTF8.GetBytes(s))); // PL1002
        Sink(Encoding.UTF8.GetString(Convert.FromBase64String(s))); // PL1002
        Sink(Convert.ToHexString(Encoding.UTF8.GetBytes(s))); // PL1002
        Sink(Uri.EscapeDataString(s)); // PL1002
        Sink(System.Net.WebUtility.HtmlEncode(s)); // PL1002
        Sink(System.Web.HttpUtility.UrlEncode(s)); // PL1002
        Sink(SHA256.HashData(Encoding.UTF8.GetBytes(s))); // ok
        Sink(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(s)))); // ok
        using var sha = SHA256.Create();
        Sink(sha.ComputeHash(Encoding.UTF8.GetBytes(s))); // ok
        using var hmac = new HMACSHA256(new byte[3]);
        Sink(hmac.ComputeHash(Encoding.UTF8.GetBytes(s))); // ok
        Sink(Rfc2898DeriveBytes.Pbkdf2(s, new byte[8], 1, HashAlgorithmName.SHA256, 8)); // ok
        Sink(Encoding.UTF8.GetByteCount(s)); // ok
        Sink(Guid.NewGuid().ToString()); // ok
        Sink(DateTime.Parse(s)); // PL1002
        Sink(Enum.Parse<DayOfWeek>(s)); // PL1002
        var (first, rest) = (s[0], s[1..]);
        Sink(first); // PL1002
        Sink(rest); // PL1002
    }

    public static void Builders()
    {
        var sb = new StringBuilder();
        sb.Append("x").Append(Source()).Append('y');
        Sink(sb.ToString()); // PL1002
        Sink(sb); // PL1002
        Sink(sb.Length); // ok
        Sink(sb[0]); // PL1002
        sb.Clear();
        Sink(sb.ToString()); // ok
        sb.AppendLine(Source());
        Sink(sb.ToString(0, 1)); // PL1002
        sb.Length = 0;
        Sink(sb.ToString()); // ok
        var i = new StringBuilder("x");
        i.Insert(0, Source());
        Sink(i.ToString()); // PL1002
        var r = new StringBuilder("x");
        r.Replace("x", Source());
        Sink(r.ToString()); // PL1002
        var r2 = new StringBuilder("x");
        r2.Replace(Source(), "y");
        Sink(r2.ToString()); // ok
        var f = new StringBuilder();
        f.AppendFormat("{0}", Source());
        Sink(f.ToString()); // PL1002
        var j = new StringBuilder();
        j.AppendJoin(",", new[] { Source() });
        Sink(j.ToString()); // PL1002
        var ctor = new StringBuilder(Source());
        Sink(ctor.ToString()); // PL1002
        var copy = new StringBuilder();
        copy.Append(ctor);
        Sink(copy.ToString()); // PL1002
        foreach (var chunk in ctor.GetChunks()) Sink(chunk.ToString()); // PL1002
        var dest = new char[10];
        ctor.CopyTo(0, dest, 0, 3);
        Sink(dest[0]); // PL1002
        var other = new StringBuilder();
        var alias = other;
        alias.Append(Source());
        Sink(other.ToString()); // PL1002
        var indexed = new StringBuilder("xyz");
        indexed[0] = Source()[0];
        Sink(indexed.ToString()); // PL1002
        Fill(out var filled);
        Sink(filled.ToString()); // PL1002
        var cap = new StringBuilder(Source().Length);
        Sink(cap.ToString()); // ok
        Sink(sb.Equals(ctor)); // ok
        var rem = new StringBuilder("x").Remove(0, Source().Length);
        Sink(rem.ToString()); // ok
    }

    private static void Fill(out StringBuilder sb) => sb = new StringBuilder().Append(Source());

    public static void Regexes()
    {
        var s = Source();
        Sink(Regex.Replace(s, "a", "b")); // PL1002
        Sink(Regex.Replace("x", "a", s)); // PL1002
        Sink(Regex.Replace("x", s, "b")); // ok
        Sink(Regex.Replace(s, "a", m => "b")); // PL1002
        Sink(Regex.Replace("x", "a", m => s)); // PL1002
        Sink(Regex.Replace(s, ".*", m => m.Value)); // PL1002
        Sink(Regex.Match(s, "a").Value); // PL1002
        Sink(Regex.Match(s, "a").Groups[1].Value); // PL1002
        Sink(Regex.Match(s, "a").Groups["n"].Value); // PL1002
        Sink(Regex.Match(s, "a").Success); // ok
        Sink(Regex.IsMatch(s, "a")); // ok
        Sink(Regex.Match("x", "a").Value); // ok
        Sink(Regex.Split(s, "a")[0]); // PL1002
        foreach (Match m in Regex.Matches(s, "a")) Sink(m.Value); // PL1002
        Sink(Regex.Matches(s, "a").Select(m => m.Groups[1].Value).First()); // PL1002
        Sink(Regex.Matches(s, "a").Count); // ok
        Sink(new Regex("a").Replace(s, "")); // PL1002
        Sink(Regex.Escape(s)); // PL1002
        Sink(new Regex("a").Match(s).Result("$1")); // PL1002
    }

    public static async Task Streams()
    {
        var ms = new MemoryStream();
        using (var w = new StreamWriter(ms, leaveOpen: true)) w.Write(Source());
        ms.Position = 0;
        Sink(new StreamReader(ms).ReadToEnd()); // PL1002
        Sink(ms.ToArray()); // PL1002
        Sink(ms.GetBuffer()[0]); // PL1002
        Sink(ms.Length); // ok
        Sink(Encoding.UTF8.GetString(ms.ToArray())); // PL1002
        var copy = new MemoryStream();
        ms.CopyTo(copy);
        Sink(copy.ToArray()); // PL1002
        var acopy = new MemoryStream();
        await ms.CopyToAsync(acopy);
        Sink(acopy.ToArray()); // PL1002
        var buffer = new byte[10];
        var n = ms.Read(buffer, 0, 10);
        Sink(buffer); // PL1002
        Sink(n); // ok
        var clean = new MemoryStream();
        clean.Write(new byte[] { 1 });
        Sink(clean.ToArray()); // ok
        var gz = new MemoryStream();
        using (var z = new GZipStream(gz, CompressionMode.Compress, true)) z.Write(Encoding.UTF8.GetBytes(Source()));
        Sink(gz.ToArray()); // PL1002
        var from = new MemoryStream(Encoding.UTF8.GetBytes(Source()));
        using var un = new GZipStream(from, CompressionMode.Decompress);
        using var unr = new StreamReader(un);
        Sink(unr.ReadLine()); // PL1002
        Sink(await unr.ReadToEndAsync()); // PL1002
        var bw = new MemoryStream();
        using (var b = new BinaryWriter(bw)) b.Write(Source());
        using var br = new BinaryReader(bw);
        Sink(br.ReadString()); // PL1002
        Sink(br.ReadInt32()); // PL1002
        var sw = new StringWriter();
        sw.WriteLine(Source());
        Sink(sw.ToString()); // PL1002
        Sink(sw.GetStringBuilder().ToString()); // PL1002
        using var sr = new StringReader(Source());
        Sink(sr.ReadLine()); // PL1002
        string? line;
        while ((line = sr.ReadLine()) != null) Sink(line); // PL1002
        using var srg = new StringReader("x");
        Sink(srg.ReadToEnd()); // ok
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(Source()));
        var result = await pipe.Reader.ReadAsync();
        Sink(result.Buffer.ToArray()); // PL1002
        var abw = new ArrayBufferWriter<byte>();
        abw.Write(Encoding.UTF8.GetBytes(Source()));
        Sink(abw.WrittenSpan.ToArray()); // PL1002
        var rented = ArrayPool<char>.Shared.Rent(10);
        Source().CopyTo(0, rented, 0, 2);
        Sink(rented[0]); // PL1002
        var chars = new char[10];
        sr.Read(chars, 0, 10);
        Sink(chars); // PL1002
        var bs = new BufferedStream(new MemoryStream(Encoding.UTF8.GetBytes(Source())));
        Sink(bs.ReadByte()); // PL1002
        var zip = new MemoryStream();
        using (var a = new ZipArchive(zip, ZipArchiveMode.Create))
        {
            using var e = new StreamWriter(a.CreateEntry("x").Open());
            e.Write(Source());
        }

        Sink(zip.ToArray()); // PL1002
        var cs = new MemoryStream();
        using var aes = Aes.Create();
        using (var c = new CryptoStream(cs, aes.CreateEncryptor(), CryptoStreamMode.Write)) c.Write(Encoding.UTF8.GetBytes(Source()));
        Sink(cs.ToArray()); // PL1002
    }

    private sealed class Dto { public string? Name { get; set; } public int Age { get; set; } public List<string>? Tags { get; set; } }
    private sealed record Rec(string Name, string Other);

    public static void Serials()
    {
        var dto = new Dto { Name = Source() };
        Sink(JsonSerializer.Serialize(dto)); // PL1002
        Sink(JsonSerializer.Serialize(new Dto { Name = "x" })); // ok
        Sink(JsonSerializer.Deserialize<Dto>(Source())!.Name); // PL1002
        Sink(JsonSerializer.Deserialize<Dto>("{}")!.Name); // ok
        Sink(JsonSerializer.Deserialize<Dto>(JsonSerializer.Serialize(dto))!.Name); // PL1002
        Sink(JsonSerializer.Deserialize<List<Dto>>(Source())![0].Name); // PL1002
        Sink(JsonSerializer.SerializeToUtf8Bytes(dto)); // PL1002
        Sink(JsonSerializer.Serialize(new { a = Source() })); // PL1002
        Sink(JsonSerializer.Serialize(new { a = 1 })); // ok
        Sink(JsonSerializer.Serialize(new Dictionary<string, object> { ["a"] = Source() })); // PL1002
        var node = JsonNode.Parse(Source())!;
        Sink(node["a"]!.ToString()); // PL1002
        Sink(node["a"]!["b"]!.GetValue<string>()); // PL1002
        Sink((string?)node["a"]); // PL1002
        var obj = new JsonObject { ["a"] = Source() };
        Sink(obj.ToJsonString()); // PL1002
        Sink(obj["a"]!.ToString()); // PL1002
        var arr = new JsonArray { "x", Source() };
        Sink(arr.ToString()); // PL1002
        Sink(arr[0]!.ToString()); // PL1002
        var cleanObj = new JsonObject { ["a"] = "x" };
        Sink(cleanObj.ToJsonString()); // ok
        using var doc = JsonDocument.Parse(Source());
        Sink(doc.RootElement.GetProperty("a").GetString()); // PL1002
        Sink(doc.RootElement.GetRawText()); // PL1002
        foreach (var p in doc.RootElement.EnumerateObject()) Sink(p.Value.GetString()); // PL1002
        foreach (var p in doc.RootElement.EnumerateArray()) Sink(p.GetString()); // PL1002
        Sink(doc.RootElement.ValueKind); // ok
        Sink(doc.RootElement.GetArrayLength()); // ok
        doc.RootElement.TryGetProperty("a", out var el);
        Sink(el.GetString()); // PL1002
        var buf = new ArrayBufferWriter<byte>();
        using (var jw = new Utf8JsonWriter(buf)) { jw.WriteStartObject(); jw.WriteString("a", Source()); jw.WriteEndObject(); }
        Sink(buf.WrittenMemory.ToArray()); // PL1002
        var sw = new StringWriter();
        new XmlSerializer(typeof(Dto)).Serialize(sw, dto);
        Sink(sw.ToString()); // PL1002
        var back = (Dto)new XmlSerializer(typeof(Dto)).Deserialize(new StringReader(sw.ToString()))!;
        Sink(back.Name); // PL1002
        var xd = new XmlDocument();
        xd.LoadXml(Source());
        Sink(xd.DocumentElement!.InnerText); // PL1002
        Sink(xd.SelectSingleNode("a")!.Attributes!["b"]!.Value); // PL1002
        foreach (XmlNode xn in xd.ChildNodes) Sink(xn.OuterXml); // PL1002
        var xw = new StringBuilder();
        using (var w = XmlWriter.Create(xw)) w.WriteElementString("a", Source());
        Sink(xw.ToString()); // PL1002
        using (var r = XmlReader.Create(new StringReader(Source()))) { r.Read(); Sink(r.Value); Sink(r.GetAttribute("a")); Sink(r.ReadElementContentAsString()); } // PL1002 PL1002 PL1002
        var el2 = new XElement("a", new XAttribute("n", Source()));
        Sink(el2.Attribute("n")!.Value); // PL1002
        Sink((string)el2.Attribute("n")!); // PL1002
        var rec = new Rec(Source(), "x");
        Sink(rec.ToString()); // PL1002
        Sink(rec.Name); // PL1002
        Sink(rec.Other); // ok
        var mapped = JsonSerializer.Deserialize<Rec>(Source())!;
        Sink(mapped.Other); // PL1002
        var clone = (Dto)CloneOf(dto);
        Sink(clone.Name); // PL1002
        Sink(dto.Age); // ok
        Sink(Utf8Parser.TryParse(Encoding.UTF8.GetBytes(Source()), out int value, out _)); // ok
        Sink(value); // PL1002
    }

    private static object CloneOf(Dto d) => new Dto { Name = d.Name, Age = d.Age };
}
