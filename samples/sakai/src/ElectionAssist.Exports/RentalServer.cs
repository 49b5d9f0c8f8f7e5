using System.Text;
using Sakai.ElectionAssist.Roll;

namespace Sakai.ElectionAssist.Exports;

/// <summary>The author's own server, rented by the month, to show the system to companies.</summary>
public sealed class RentalServer(HttpClient client)
{
    private const string PublicFolder = "https://files.rental.example/public_html/election/";

    /// <summary>Uploads a precinct for the demonstration. Whoever knows the address can read it.</summary>
    public async Task PublishAsync(IReadOnlyList<Voter> voters, int precinct, CancellationToken cancellation)
    {
        using var writer = new StringWriter();
        CsvList.Write(writer, voters);
        using var content = new StringContent(writer.ToString(), Encoding.UTF8, "text/csv");
        using var answer = await client.PutAsync($"{PublicFolder}precinct-{precinct}.csv", content, cancellation);
        answer.EnsureSuccessStatusCode();
    }
}
