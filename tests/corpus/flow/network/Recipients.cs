// with: ../abstract/Vocabulary.part.cs
using System.IO;
using System.Net.Http;
using System.Net.Mail;
using System.Net.Sockets;
using PolicyLint;

namespace Corpus.Network;

public static class Recipients
{
    public static void Mails(SmtpClient smtp, string anyone)
    {
        var inside = new MailMessage("a@city.example", "b@city.example") { Body = Source() };
        smtp.Send(inside); // ok
        var outside = new MailMessage("a@city.example", "x@other.example") { Body = Source() };
        smtp.Send(outside); // PL1003
        var later = new MailMessage { Body = Source() };
        later.To.Add("b@city.example");
        smtp.Send(later); // ok
        var later2 = new MailMessage { Body = Source() };
        later2.To.Add(new MailAddress("b@city.example"));
        later2.CC.Add(new MailAddress("c@other.example"));
        smtp.Send(later2); // PL1003
        var nobody = new MailMessage { Body = Source() };
        smtp.Send(nobody); // PL1003
        smtp.Send("a@city.example", "b@city.example", "subject", Source()); // ok
        smtp.Send("a@city.example", anyone, "subject", Source()); // PL1003
        Send(smtp, "b@city.example", Source()); // ok
        Send(smtp, "b@other.example", Source()); // PL1003
        var attached = new MailMessage("a@city.example", "x@other.example");
        attached.To.Add("b@city.example");
        attached.Subject = Source();
        smtp.Send(attached); // PL1003
        var initialised = new MailMessage { To = { "b@city.example" }, Body = Source() };
        smtp.Send(initialised); // ok
    }

    private static void Send(SmtpClient smtp, string to, string body) => smtp.Send("a@city.example", to, "subject", body);

    public static void Hosts(string host)
    {
        var tcp = new TcpClient();
        tcp.Connect("collector.example", 9000);
        var writer = new StreamWriter(tcp.GetStream());
        writer.Write(Source()); // PL1003
        var known = new TcpClient();
        known.Connect("db.city.example", 9000);
        var good = new StreamWriter(known.GetStream());
        good.Write(Source()); // ok
        using var client = new HttpClient { BaseAddress = new Uri("https://api.other.example/") };
        client.PostAsync("people", new StringContent(Source())); // PL1003
        using var own = new HttpClient { BaseAddress = new Uri("https://api.city.example/") };
        own.PostAsync("people", new StringContent(Source())); // ok
    }

    public static void Attributed([Destination("removable-media")] string path, UsbDrive drive, [NotPersonalData] string code)
    {
        File.WriteAllText(path, Source()); // PL1001
        drive.Write(Source()); // ok
        Sink(code); // ok
        File.WriteAllText(Path.Combine(path, "x.txt"), Source()); // PL1001
        Count(Source()); // ok
    }

    private static void Count([NotPersonalData] string text) => Sink(text);

    public sealed class UsbDrive
    {
        public void Write(string text)
        {
        }
    }
}
