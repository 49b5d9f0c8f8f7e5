using System.Globalization;

namespace Sakai.ElectionAssist.Roll;

/// <summary>The voter roll of one election, read from the office's file server.</summary>
public sealed class VoterRoll(string path)
{
    private const int Columns = 7;

    /// <summary>All voters, in the order of the roll.</summary>
    public IEnumerable<Voter> All() => File.ReadLines(path).Skip(1).Select(Parse);

    /// <summary>The voters of one precinct.</summary>
    public IReadOnlyList<Voter> OfPrecinct(int number) => [.. All().Where(voter => voter.PrecinctNumber == number)];

    private static Voter Parse(string line)
    {
        var cells = line.Split(',');
        if (cells.Length != Columns)
        {
            throw new FormatException($"a line of the voter roll has {cells.Length} columns instead of {Columns}");
        }

        return new Voter(
            cells[0],
            cells[1],
            Enum.Parse<Sex>(cells[2]),
            DateOnly.ParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            cells[4],
            cells[5],
            int.Parse(cells[6], CultureInfo.InvariantCulture));
    }
}
