namespace Sakai.ElectionAssist.Security;

/// <summary>The IC card of the person at the keyboard (システム上での本人の認証).</summary>
public sealed class OperatorCard(string employeeNumber, Func<string, bool> reader)
{
    public string EmployeeNumber => employeeNumber;

    /// <summary>True when the card in the reader is the operator's and the PIN was right.</summary>
    public bool Verify() => reader(employeeNumber);
}
