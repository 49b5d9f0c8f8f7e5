// with: City.part.cs
using Microsoft.Extensions.Logging;

namespace Corpus.Places;

public class Logs(ILogger<Logs> logger)
{
    public void Logged(Voter voter, List<Voter> voters)
    {
        logger.LogInformation("voter {Name}", voter.Name); // PL1005
        logger.LogInformation("district {District}", voter.District); // ok
        logger.LogInformation("{Count} voters", voters.Count); // ok: a count
        logger.LogInformation($"voter {voter.Name}"); // PL1005
        Console.WriteLine(voter.Name); // PL1005
        Console.WriteLine(voter); // ok: shows its type's name only
        System.Diagnostics.Trace.WriteLine(voter.Address); // PL1005
        Console.WriteLine("done"); // ok
    }

    public void Thrown(Voter voter)
    {
        if (voter.Name == "")
        {
        }

        throw new InvalidOperationException("no voter in " + voter.District); // ok
    }
}
