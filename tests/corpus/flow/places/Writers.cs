// with: City.part.cs
using System.IO.Compression;
using System.Text.Json;

namespace Corpus.Places;

public class Writers
{
    public void Files(Voter voter, List<Voter> voters)
    {
        File.AppendAllText(@"E:\roll.txt", voter.Address); // PL1001: Address
        File.WriteAllLines(@"E:\roll.txt", voters.Select(v => v.Name)); // PL1001
        File.WriteAllLines(@"E:\roll.txt", voters.Select(v => v.District)); // ok
        File.WriteAllBytes(@"E:\roll.bin", System.Text.Encoding.UTF8.GetBytes(voter.Name)); // PL1001
        File.WriteAllText(@"E:\count.txt", voters.Count.ToString()); // ok: a count
    }

    public void Streams(Voter voter)
    {
        using var writer = new StreamWriter(@"E:\roll.txt");
        writer.WriteLine(voter.Name); // PL1001
        writer.WriteLine(voter.District); // ok
        using var other = new StreamWriter(@"D:\office\roll.txt");
        other.WriteLine(voter.Name); // ok: managed
        using var stream = File.Create(@"E:\roll.bin");
        stream.Write(System.Text.Encoding.UTF8.GetBytes(voter.Name)); // PL1001
        using var wrapped = new StreamWriter(new FileStream(@"E:\roll.txt", FileMode.Create));
        wrapped.Write(voter.Name); // PL1001
    }

    public async Task Async(Voter voter)
    {
        await File.WriteAllTextAsync(@"E:\roll.txt", voter.Name); // PL1001
        await using var writer = File.CreateText(@"E:\roll.txt");
        await writer.WriteLineAsync(voter.Name); // PL1001
        await writer.WriteLineAsync("end"); // ok
    }

    public void Json(Voter voter, List<Voter> voters)
    {
        File.WriteAllText(@"E:\roll.json", JsonSerializer.Serialize(voters)); // PL1001
        File.WriteAllText(@"E:\roll.json", JsonSerializer.Serialize(new { voter.District })); // ok: only the district
        using var stream = File.Create(@"E:\roll.json");
        JsonSerializer.Serialize(stream, voter); // PL1001
        JsonSerializer.Serialize(stream, voter.District); // ok
    }

    public void Zip(Voter voter)
    {
        using var archive = new ZipArchive(File.Create(@"E:\roll.zip"), ZipArchiveMode.Create);
        using var entry = new StreamWriter(archive.CreateEntry("roll.txt").Open());
        entry.Write(voter.Name); // PL1001
        entry.Write("x"); // ok
    }

    public void InMemory(Voter voter)
    {
        var memory = new MemoryStream();
        var writer = new StreamWriter(memory);
        writer.Write(voter.Name); // ok: stays in memory
        File.WriteAllBytes(@"E:\roll.bin", memory.ToArray()); // PL1001
        using var text = new StringWriter();
        text.Write("x");
        File.WriteAllText(@"E:\x.txt", text.ToString()); // ok
    }
}
