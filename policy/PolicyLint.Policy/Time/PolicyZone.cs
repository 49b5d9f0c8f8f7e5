namespace PolicyLint.Policy.Time;

/// <summary>The time zone in which the policy says "today".</summary>
public sealed class PolicyZone
{
    /// <summary>Japan has kept nine hours without summer time since 1952: no zone data of the machine is needed for it.</summary>
    private static readonly TimeSpan JapanOffset = TimeSpan.FromHours(9);

    private readonly TimeZoneInfo? _zone;

    private PolicyZone(string id, TimeZoneInfo? zone)
    {
        Id = id;
        _zone = zone;
    }

    /// <summary>Asia/Tokyo.</summary>
    public static PolicyZone Tokyo { get; } = new("Asia/Tokyo", null);

    /// <summary>The IANA name.</summary>
    public string Id { get; }

    /// <summary>The zone of that IANA name; null when this machine knows none.</summary>
    public static PolicyZone? Find(string id)
    {
        if (id is "Asia/Tokyo" or "Japan")
            return Tokyo;
        try
        {
            return new PolicyZone(id, TimeZoneInfo.FindSystemTimeZoneById(id));
        }
        catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException or System.Security.SecurityException)
        {
            return null;
        }
    }

    /// <summary>The day that it is in this zone at that instant.</summary>
    public Day DayOf(DateTimeOffset instant) =>
        Day.Of(_zone is null ? instant.ToOffset(JapanOffset).DateTime : TimeZoneInfo.ConvertTime(instant, _zone).DateTime);

    /// <summary>The instant of a local time that names no offset.</summary>
    public DateTimeOffset InstantOf(DateTime local) =>
        new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), _zone?.GetUtcOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified)) ?? JapanOffset);
}
