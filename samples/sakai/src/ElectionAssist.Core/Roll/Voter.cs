namespace Sakai.ElectionAssist.Roll;

/// <summary>One line of the voter roll (選挙人名簿).</summary>
public sealed record Voter(
    string RollNumber,
    string FullName,
    Sex Sex,
    DateOnly BirthDate,
    string PostalCode,
    string Address,
    int PrecinctNumber)
{
    /// <summary>Age on the day of the election.</summary>
    public int AgeOn(DateOnly electionDay)
    {
        var age = electionDay.Year - BirthDate.Year;
        return BirthDate > electionDay.AddYears(-age) ? age - 1 : age;
    }
}

public enum Sex
{
    Unknown,
    Female,
    Male,
}
