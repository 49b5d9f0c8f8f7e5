using System.Text.Json;
using Sakai.ElectionAssist.Roll;

namespace Sakai.ElectionAssist.Exports;

/// <summary>A copy to test the private system with, where only its author looks.</summary>
public static class HomeBackup
{
    public static void Save(IReadOnlyList<Voter> voters)
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.Desktop);
        File.WriteAllText(Path.Combine(folder, "voters.json"), JsonSerializer.Serialize(voters));
    }
}
