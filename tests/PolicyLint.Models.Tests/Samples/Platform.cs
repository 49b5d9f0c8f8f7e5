using Microsoft.Extensions.Logging;
using System.Collections.Generic;
using System.Data;
using System.Diagnostics;
using System.IO.Compression;
using System.IO.IsolatedStorage;
using System.IO.MemoryMappedFiles;
using System.IO.Pipes;
using System.IO;
using System.Linq;
using System.Net.Http.Json;
using System.Net.Http;
using System.Net.Mail;
using System.Net.Sockets;
using System.Net;
using System.Runtime.Serialization.Json;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;
using System.Xml.Serialization;
using System.Xml;
using System;
using static Vocabulary;
public class Dto { public string? Name; }
public class Files
{
    const string Usb = @"E:\out.csv"; const string Web = "/var/www/site/x.csv"; const string Ok = @"D:\data\x.csv";
    static readonly Encoding Utf = Encoding.UTF8;
    public static async Task All()
    {
        var s = Source(); var b = Utf.GetBytes(s);
        File.WriteAllText(Usb, s); // PL1001
        File.WriteAllText(Ok, s); // ok
        File.WriteAllText(Usb, "x"); // ok
        File.WriteAllLines(Web, new[] { s }); // PL1002
        await File.WriteAllBytesAsync(Usb, b); // PL1001
        File.AppendAllLines(Usb, new List<string> { s }); // PL1001
        using (var fs = File.Create(Usb)) fs.Write(b); // PL1001
        using (var fs = File.Create(Ok)) fs.Write(b); // ok
        using (var fs = new FileStream(Usb, FileMode.Create)) await fs.WriteAsync(b); // PL1001
        using (var w = new StreamWriter(Usb)) w.WriteLine(s); // PL1001
        using (var w = new StreamWriter(File.OpenWrite(Usb))) w.Write("{0}", s); // PL1001
        using (var w = File.CreateText(Usb)) await w.WriteLineAsync(s); // PL1001
        using (var w = File.AppendText(Usb)) w.Write(s.ToCharArray()); // PL1001
        using (var w = new BinaryWriter(File.Open(Usb, FileMode.Create))) w.Write(s); // PL1001
        using (var w = new FileInfo(Usb).CreateText()) w.Write(s); // PL1001
        using (var fs = new BufferedStream(File.OpenWrite(Usb))) fs.WriteByte(b[0]); // PL1001
        using (var z = new GZipStream(File.Create(Usb), CompressionMode.Compress)) z.Write(b, 0, 3); // PL1001
        using (var z = new BrotliStream(File.Create(Usb), CompressionLevel.Fastest)) z.Write(b, 0, 3); // PL1001
        using (var h = File.OpenHandle(Usb, FileMode.Create, FileAccess.Write)) RandomAccess.Write(h, b, 0); // PL1001
        using (var z = ZipFile.Open(Usb, ZipArchiveMode.Create)) using (var w = new StreamWriter(z.CreateEntry("a").Open())) w.Write(s); // PL1001
        using (var m = MemoryMappedFile.CreateFromFile(Usb)) using (var v = m.CreateViewAccessor()) v.WriteArray(0, b, 0, 3); // PL1001
        using (var m = MemoryMappedFile.CreateFromFile(Usb)) using (var v = m.CreateViewStream()) v.Write(b); // PL1001
        using (var iso = IsolatedStorageFile.GetUserStoreForApplication()) using (var w = new StreamWriter(iso.CreateFile("x"))) w.Write(s); // PL1004
        var ms = new MemoryStream(); ms.Write(b);
        using (var fs = File.Create(Usb)) ms.CopyTo(fs); // PL1001
        using (var fs = File.Create(Usb)) ms.WriteTo(fs); // PL1001
        using (var fs = File.Create(Usb)) await new MemoryStream(b).CopyToAsync(fs); // PL1001
        var dest = Path.Combine("E:\\", "a", s + ".txt");
        File.WriteAllText(dest, "x"); // ok
        File.WriteAllText(Path.Combine(Path.GetTempPath(), "x"), s); // PL1004
        File.WriteAllText(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.Desktop), "x"), s); // PL1004
        File.WriteAllText(Environment.ExpandEnvironmentVariables("%TEMP%\\x"), s); // PL1004
        File.WriteAllText($"E:/{DateTime.Now:yyyy}.csv", s); // PL1001
        File.WriteAllText("\\\\fs\\share\\x", s); // ok
        foreach (var d in DriveInfo.GetDrives().Where(d => d.DriveType == DriveType.Removable)) File.WriteAllText(Path.Combine(d.Name, "x"), s); // PL1001
        foreach (var d in DriveInfo.GetDrives()) if (d.DriveType == DriveType.Fixed) File.WriteAllText(Path.Combine(d.RootDirectory.FullName, "x"), s); // ok
        foreach (var d in DriveInfo.GetDrives()) if (d is { DriveType: DriveType.Removable, IsReady: true }) File.WriteAllText(d.RootDirectory + "x", s); // PL1001
        using var pipe = new NamedPipeServerStream("x"); pipe.Write(b); // ok
        JsonSerializer.Serialize(File.Create(Usb), new Dto { Name = s }); // PL1001
        await JsonSerializer.SerializeAsync(File.Create(Usb), new { s }); // PL1001
        File.WriteAllText(Usb, JsonSerializer.Serialize(new Dto { Name = s })); // PL1001
        File.WriteAllText(Usb, JsonSerializer.Serialize(new Dto { Name = "x" })); // ok
        using (var jw = new Utf8JsonWriter(File.Create(Usb))) { jw.WriteStartObject(); jw.WriteString("a", s); } // PL1001
        using (var xw = XmlWriter.Create(Usb)) xw.WriteElementString("a", s); // PL1001
        new XDocument(new XElement("a", s)).Save(Usb); // PL1001
        new XDocument(new XElement("a", "x")).Save(Usb); // ok
        var xd = new XmlDocument(); xd.LoadXml("<a/>"); xd.DocumentElement!.InnerText = s; xd.Save(Usb); // PL1001
        new XmlSerializer(typeof(Dto)).Serialize(File.Create(Usb), new Dto { Name = s }); // PL1001
        new DataContractSerializer(typeof(Dto)).WriteObject(File.Create(Usb), new Dto { Name = s }); // PL1001
        new DataContractJsonSerializer(typeof(Dto)).WriteObject(File.Create(Usb), new Dto { Name = s }); // PL1001
        var t = new DataTable(); t.Columns.Add("a"); t.Rows.Add(s); t.WriteXml(Usb); // PL1001
        var t2 = new DataTable(); var row = t2.NewRow(); row["a"] = s; t2.Rows.Add(row); t2.WriteXml(Usb); // PL1001
        var ds = new DataSet(); ds.Tables.Add(t); ds.WriteXml(Usb); // PL1001
        var t3 = new DataTable(); t3.Rows.Add("x"); t3.WriteXml(Usb); // ok
        File.WriteAllText(Usb, (string)t.Rows[0]["a"]); // PL1001
        File.WriteAllLines(Usb, t.AsEnumerable().Select(r => r.Field<string>("a")!)); // PL1001
    }

    public static async Task Net()
    {
        var s = Source();
        using var c = new HttpClient();
        await c.PostAsync("https://x.example/", new StringContent(s)); // PL1003
        await c.PostAsync("http://localhost/", new StringContent(s)); // ok
        await c.PostAsJsonAsync("https://x.example/", new { s }); // PL1003
        await c.GetAsync("https://x.example/?q=" + Uri.EscapeDataString(s)); // PL1003
        await c.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://x.example/") { Content = new StringContent(s) }); // PL1003
        await c.PostAsync("https://x.example/", new FormUrlEncodedContent(new Dictionary<string, string> { ["a"] = s })); // PL1003
        var mp = new MultipartFormDataContent(); mp.Add(new StringContent(s), "a"); await c.PostAsync("https://x.example/", mp); // PL1003
        await c.PostAsync("https://x.example/", new StringContent("x")); // ok
        var b = new HttpClient { BaseAddress = new Uri("https://x.example/") }; await b.PostAsync("a", new StringContent(s)); // PL1003
#pragma warning disable SYSLIB0014
        new WebClient().UploadString("https://x.example/", s); // PL1003
        var ftp = (FtpWebRequest)WebRequest.Create("ftp://x.example/a"); using (var st = ftp.GetRequestStream()) st.Write(Encoding.UTF8.GetBytes(s)); // PL1003
        using var tcp = new TcpClient("x.example", 80); using (var w = new StreamWriter(tcp.GetStream())) w.Write(s); // PL1003
        var m = new MailMessage("a@b.example", "c@d.example", "s", s); new SmtpClient("x").Send(m); // PL1003
        var m2 = new MailMessage { Body = s }; m2.To.Add("a@b.example"); new SmtpClient("x").Send(m2); // PL1003
        var m3 = new MailMessage("a@b.example", "c@d.example", "s", "b"); new SmtpClient("x").Send(m3); // ok
        var ws = new System.Net.WebSockets.ClientWebSocket(); await ws.ConnectAsync(new Uri("wss://x.example"), default); await ws.SendAsync(Encoding.UTF8.GetBytes(s), default, true, default); // PL1003
    }

    public static void Logs(ILogger log, Microsoft.Extensions.Logging.ILogger<Dto> typed, Exception e)
    {
        var s = Source();
        Console.WriteLine(s); // PL1005
        Console.Out.WriteLine(s); // PL1005
        Console.Error.Write("{0}", s); // PL1005
        Trace.TraceInformation(s); // PL1005
        Debug.WriteLine(s); // PL1005
        log.LogInformation("a {x}", s); // PL1005
        log.LogInformation($"a {s}"); // PL1005
        typed.LogError(e, "x {y}", s.Length); // ok
        using (log.BeginScope("{x}", s)) { } // PL1005
        log.Log(LogLevel.Information, s); // PL1005
        log.LogInformation("x"); // ok
        throw new InvalidOperationException("x " + s); // PL1005
    }

    public static void Carried()
    {
        File.WriteAllText(@"D:\data\list.csv", Source()); // ok
        File.Copy(@"D:\data\list.csv", @"E:\list.csv"); // PL1006
        File.Copy(@"D:\data\other.csv", @"E:\list.csv"); // ok
        ZipFile.CreateFromDirectory(@"D:\data", @"E:\all.zip"); // PL1006
        Process.Start("xcopy", @"D:\data\list.csv E:\"); // PL1006
        Process.Start(new ProcessStartInfo("robocopy", @"D:\data E:\")); // PL1006
        Process.Start("cmd.exe", @"/c copy D:\data\list.csv E:\"); // PL1006
        Process.Start("scp", "D:/data/list.csv user@x.example:/tmp"); // PL1006
        Process.Start("notepad", @"D:\data\list.csv"); // ok
        Process.Start("xcopy", @"D:\data\list.csv D:\backup"); // ok
        File.Move(@"D:\data\list.csv", @"D:\moved.csv"); // ok
        new FileInfo(@"D:\data\list.csv").CopyTo(@"E:\x"); // PL1006
        new Attachment(@"D:\data\list.csv"); // ok
    }
}
