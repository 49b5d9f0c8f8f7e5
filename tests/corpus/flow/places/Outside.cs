// with: City.part.cs
using System.Net.Http;
using System.Net.Http.Json;
using System.Net.Mail;

namespace Corpus.Places;

public class Outside(HttpClient client)
{
    public async Task Http(Voter voter)
    {
        await client.PostAsync("https://rental.example/upload", new StringContent(voter.Name)); // PL1003
        await client.PostAsync("https://partner.city.example/upload", new StringContent(voter.Name)); // ok: managed
        await client.PostAsync("http://localhost:5000/upload", new StringContent(voter.Name)); // ok: loopback
        await client.PostAsync("https://rental.example/upload", new StringContent("x")); // ok
        await client.PostAsJsonAsync("https://rental.example/upload", voter); // PL1003
        await client.GetAsync("https://rental.example/?name=" + voter.Name); // PL1003
    }

    public void Mail(Voter voter)
    {
        using var smtp = new SmtpClient("mail.example");
        smtp.Send("a@city.example", "b@elsewhere.example", "roll", voter.Name); // PL1003
        smtp.Send("a@city.example", "b@elsewhere.example", "roll", "x"); // ok
    }
}
