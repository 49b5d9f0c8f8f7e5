using System.Text.Json;

namespace Sakai.ElectionAssist.Audit;

/// <summary>The record of every export (データの外部持出し操作記録): who, what kind, how many, where to, on whose word.</summary>
public sealed class ExportLog(string path, TimeProvider clock)
{
    /// <summary>Adds a line. It says how many persons are concerned, never who they are.</summary>
    public void Record(string what, int subjects, string destination, string performedBy, string approvedBy)
    {
        var line = JsonSerializer.Serialize(new { at = clock.GetUtcNow(), what, subjects, destination, performedBy, approvedBy });
        File.AppendAllText(path, line + Environment.NewLine);
    }
}
