using Sakai.ElectionAssist.Roll;

namespace Sakai.ElectionAssist.Exports;

/// <summary>
/// Lays precinct lists out for the ward offices. Where the folder lies is a matter of configuration; that is why the policy
/// names this class under `exports:` and wants an approval of whoever calls it.
/// </summary>
public sealed class WardDelivery(string folder)
{
    public void Deliver(int ward, IReadOnlyList<Voter> voters)
    {
        using var writer = new StreamWriter(Path.Combine(folder, $"ward-{ward}.csv"));
        CsvList.Write(writer, voters);
    }
}
