using System.Text.Json;

namespace Sakai.ElectionAssist.Approval;

/// <summary>Asks by a message in a folder that the head of section watches, and reads the answer from there.</summary>
public sealed class MessageApprovalDesk(string folder, TimeProvider clock, TimeSpan patience) : IApprovalDesk
{
    public ApprovalAnswer Ask(ExportRequest request)
    {
        var id = Guid.NewGuid().ToString("N");
        File.WriteAllText(Path.Combine(folder, $"{id}.request.json"), JsonSerializer.Serialize(request));
        return WaitForAnswer(Path.Combine(folder, $"{id}.answer.json"))
            ?? new ApprovalAnswer(false, "", "no answer in time");
    }

    private ApprovalAnswer? WaitForAnswer(string path)
    {
        for (var until = clock.GetUtcNow() + patience; clock.GetUtcNow() < until; Thread.Sleep(TimeSpan.FromSeconds(1)))
        {
            if (File.Exists(path))
            {
                return JsonSerializer.Deserialize<ApprovalAnswer>(File.ReadAllText(path));
            }
        }

        return null;
    }
}
