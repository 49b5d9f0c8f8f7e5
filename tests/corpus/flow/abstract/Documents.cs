// with: Vocabulary.part.cs
using System.Data;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace Corpus.Flow;

public static class Documents
{
    public static void Xml()
    {
        var element = new XElement("a", Source());
        Sink(element.Value); // PL1002
        Sink(element.ToString()); // PL1002
        Sink(element); // PL1002
        var attr = new XElement("a", new XAttribute("n", Source()));
        Sink(attr.Attribute("n")!.Value); // PL1002
        var root = new XElement("root");
        root.Add(new XElement("child", Source()));
        Sink(root.Element("child")!.Value); // PL1002
        Sink(root.Elements().First().Value); // PL1002
        Sink(root.Descendants("x").Select(e => e.Value).First()); // PL1002
        Sink(root.Name.LocalName); // ok
        var set = new XElement("x");
        set.Value = Source();
        Sink(set.ToString()); // PL1002
        var document = new XDocument(root);
        Sink(document.ToString()); // PL1002
        Sink(XDocument.Parse(Source()).Root!.Value); // PL1002
        var clean = new XElement("a", "b");
        Sink(clean.ToString()); // ok
        Sink(clean.Value); // ok
        var setAttr = new XElement("x");
        setAttr.SetAttributeValue("n", Source());
        Sink(setAttr.ToString()); // PL1002
        var old = new XmlDocument();
        old.LoadXml(Source());
        Sink(old.InnerText); // PL1002
        Sink(old.SelectSingleNode("//x")!.InnerText); // PL1002
        var dom = new XmlDocument();
        var node = dom.CreateElement("a");
        node.InnerText = Source();
        dom.AppendChild(node);
        Sink(dom.OuterXml); // PL1002
        var text = new StringWriter();
        using (var writer = XmlWriter.Create(text))
        {
            writer.WriteElementString("a", Source());
        }

        Sink(text.ToString()); // PL1002
        var reader = XmlReader.Create(new StringReader(Source()));
        Sink(reader.ReadElementContentAsString()); // PL1002
        Sink(reader.Value); // PL1002
    }

    public static void Json()
    {
        Sink(JsonSerializer.Serialize(new { Name = Source() })); // PL1002
        Sink(JsonSerializer.Serialize(new { Name = "x" })); // ok
        Sink(JsonSerializer.Deserialize<Pair>(Source())!.A); // PL1002
        Sink(JsonSerializer.Deserialize<Pair>("{}")!.A); // ok
        var node = new JsonObject { ["n"] = Source() };
        Sink(node.ToJsonString()); // PL1002
        Sink(node["n"]!.GetValue<string>()); // PL1002
        Sink(node["n"]!.ToString()); // PL1002
        Sink(JsonNode.Parse(Source())!["x"]!.GetValue<string>()); // PL1002
        var array = new JsonArray(Source());
        Sink(array.ToJsonString()); // PL1002
        Sink(JsonValue.Create(Source())); // PL1002
        var document = JsonDocument.Parse(Source());
        Sink(document.RootElement.GetProperty("x").GetString()); // PL1002
        Sink(document.RootElement.GetRawText()); // PL1002
        if (document.RootElement.TryGetProperty("x", out var element))
        {
            Sink(element.GetString()); // PL1002
        }

        foreach (var item in document.RootElement.EnumerateArray())
        {
            Sink(item.GetString()); // PL1002
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("n", Source());
        }

        Sink(stream.ToArray()); // PL1002
        Sink(JsonSerializer.SerializeToElement(Source()).GetString()); // PL1002
        Sink(JsonSerializer.SerializeToNode(new Pair { A = Source() })!.ToString()); // PL1002
        Sink(JsonSerializer.SerializeToUtf8Bytes(Source())); // PL1002
        var options = new JsonSerializerOptions();
        JsonSerializer.Serialize(Source(), options);
        Sink(JsonSerializer.Serialize("x", options)); // ok
    }

    public static void Tables()
    {
        var table = new DataTable();
        table.Columns.Add("n");
        table.Rows.Add(Source());
        Sink(table.Rows[0]["n"]); // PL1002
        Sink(table.Rows[0][0]); // PL1002
        Sink(table.Rows[0].ItemArray[0]); // PL1002
        Sink(table.Rows.Count); // ok
        Sink(table.Columns[0].ColumnName); // ok
        foreach (DataRow row in table.Rows)
        {
            Sink(row["n"]); // PL1002
            Sink(row.Field<string>("n")); // PL1002
        }

        var other = new DataTable();
        var fresh = other.NewRow();
        fresh["n"] = Source();
        other.Rows.Add(fresh);
        Sink(other.Rows[0]["n"]); // PL1002
        Sink(other.Select("x")[0]["n"]); // PL1002
        Sink(other.AsEnumerable().First()["n"]); // PL1002
        var text = new StringWriter();
        other.WriteXml(text);
        Sink(text.ToString()); // PL1002
        var clean = new DataTable();
        clean.Rows.Add("x");
        Sink(clean.Rows[0]["n"]); // ok
        var set = new DataSet();
        set.Tables.Add(other);
        Sink(set.Tables[0].Rows[0]["n"]); // PL1002
        Sink(set.GetXml()); // PL1002
        var view = new DataView(other);
        Sink(view[0]["n"]); // PL1002
        using var reader = other.CreateDataReader();
        Sink(reader.GetString(0)); // PL1002
        Sink(reader["n"]); // PL1002
    }

    public static void Streams()
    {
        var memory = new MemoryStream();
        var writer = new StreamWriter(memory);
        writer.Write(Source());
        writer.Flush();
        Sink(memory.ToArray()); // PL1002
        memory.Position = 0;
        Sink(new StreamReader(memory).ReadToEnd()); // PL1002
        Sink(memory.GetBuffer()); // PL1002
        var target = new MemoryStream();
        memory.CopyTo(target);
        Sink(target.ToArray()); // PL1002
        var buffer = new byte[3];
        target.Read(buffer, 0, 3);
        Sink(buffer); // PL1002
        var clean = new MemoryStream();
        clean.WriteByte(1);
        Sink(clean.ToArray()); // ok
        Sink(memory.Length); // ok
        Sink(memory.Position); // ok
        var text = new StringWriter();
        text.WriteLine("{0}", Source());
        Sink(text.ToString()); // PL1002
        Sink(text.GetStringBuilder().ToString()); // PL1002
        var r = new StringReader(Source());
        Sink(r.ReadLine()); // PL1002
        while (r.ReadLine() is { } line)
        {
            Sink(line); // PL1002
        }

        using var binary = new BinaryWriter(clean);
        binary.Write(Source());
        Sink(clean.ToArray()); // PL1002
        using var reader = new BinaryReader(clean);
        Sink(reader.ReadString()); // PL1002
        var zipped = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(zipped, System.IO.Compression.CompressionMode.Compress))
        {
            zip.Write(System.Text.Encoding.UTF8.GetBytes(Source()));
        }

        Sink(zipped.ToArray()); // PL1002
        var filled = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Source()));
        Sink(filled.ToArray()); // PL1002
        Sink(filled.ReadByte()); // PL1002
    }

    public sealed class Pair
    {
        public string A { get; set; } = "";

        public string B { get; set; } = "";
    }
}
