using Sakai.ElectionAssist.Polling;
using Sakai.ElectionAssist.PostalVoting;
using Sakai.ElectionAssist.Roll;

namespace Sakai.ElectionAssist.Exports;

/// <summary>The lists as the election offices read them: comma-separated, one person a line.</summary>
internal static class CsvList
{
    public static void Write(TextWriter writer, IEnumerable<Voter> voters)
    {
        writer.WriteLine("number,name,sex,birth date,postal code,address,precinct");
        foreach (var voter in voters)
        {
            writer.WriteLine($"{voter.RollNumber},{voter.FullName},{voter.Sex},{voter.BirthDate:yyyy-MM-dd},{voter.PostalCode},{voter.Address},{voter.PrecinctNumber}");
        }
    }

    public static void Write(TextWriter writer, IEnumerable<PollingPlaceKeeper> keepers)
    {
        writer.WriteLine("polling place,name,address,phone");
        foreach (var keeper in keepers)
        {
            writer.WriteLine($"{keeper.PollingPlaceNumber},{keeper.FullName},{keeper.Address},{keeper.Phone}");
        }
    }

    public static void Write(TextWriter writer, IEnumerable<PostalVoter> voters)
    {
        writer.WriteLine("name,birth date,address,handbook,grade,disability,send to,proxy");
        foreach (var voter in voters)
        {
            writer.WriteLine(string.Join(
                ',',
                voter.FullName,
                voter.BirthDate.ToString("yyyy-MM-dd"),
                voter.Address,
                voter.HandbookNumber,
                voter.Grade,
                voter.DisabilityName,
                voter.MailingAddress,
                voter.ProxyName));
        }
    }
}
