namespace Corpus.Names;

/// <summary>Nobody says that these are personal, but their names do: told as probable. Names of technical things are not matched.</summary>
public sealed class Resident
{
    public string 氏名 { get; set; } = ""; // PL3005

    public string PhoneNumber { get; set; } = ""; // PL3005

    public int EmailTemplateId { get; set; }

    public string FileName { get; set; } = "";
}

public sealed class Office
{
    public string OfficeName { get; set; } = "";

    public string FileName { get; set; } = "";
}

public sealed record CreateOrder(
    string ZipCode, // PL3005
    string CardNumber,
    string CardHolderName, // PL3005
    int CardTypeId);

/// <summary>Beside a person's name, a phone is that person's.</summary>
public sealed class OrderAddress
{
    public string ContactName { get; set; } = ""; // PL3005

    public string Phone { get; set; } = ""; // PL3005

    public string Allowance { get; set; } = "";
}

public sealed class Counter
{
    public string Label { get; set; } = "";

    public string Phone { get; set; } = "";
}

public static class Probable
{
    public static void Sink(object value)
    {
    }

    public static void Show(Resident resident, Office office)
    {
        Sink(resident.氏名); // PL1002: probably personal data
        Sink(resident.PhoneNumber); // PL1002: probably
        Sink(resident.EmailTemplateId); // ok: a template
        Sink(resident.FileName); // ok: a file
        Sink(office.OfficeName); // ok: an office
        Sink(office); // ok
    }

    public static void Log(CreateOrder order)
    {
        Sink(order.CardHolderName); // PL1002: probably
        Sink(order.CardNumber); // PL1002: probably
        Sink(order.CardTypeId); // ok
        Sink($"invalid: {order}"); // PL1002: probably
    }
}
