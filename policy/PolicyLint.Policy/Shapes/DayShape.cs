using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Shapes;

/// <summary>A day, ISO only: <c>2026-04-01</c>. What is plainly another way to write a day gets a mend.</summary>
internal sealed class DayShape(bool isPast = false) : ScalarShape<Day>
{
    internal override string ExpectationKey => "Expect.Day";

    internal override void WriteSchema(SchemaWriter schema)
    {
        schema.Property("type", "string");
        schema.Property("format", "date");
    }

    private protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out Day value)
    {
        var isRead = TryReadDay(scalar, reading, out value);
        if (isRead && isPast)
            reading.PastDays.Add(new Positioned<Day>(value, scalar));
        return isRead;
    }

    private static bool TryReadDay(YamlScalar scalar, ShapeReading reading, out Day value)
    {
        if (Day.TryParse(scalar.Value, out value))
            return true;
        if (JapaneseEra.TryParse(scalar.Value.Trim(), out var eraDay))
            return TakeEra(scalar, eraDay, reading, out value);
        var text = ShapeReading.Ascii(scalar);
        var isIso = Day.TryParse(text, out value);
        if (isIso || TryOtherNotation(text, out value))
        {
            if (!reading.TellTyping(scalar, value.ToString()) && !isIso)
                reading.Add(DocumentRules.ImpossibleDate.At(scalar.Location, "PL0105.Notation", text, value) with
                {
                    Fix = ShapeReading.Replace(scalar, value.ToString(), "Fix.Iso"),
                });
            return true;
        }
        reading.Add(DocumentRules.ImpossibleDate, scalar, Day.IsIsoShaped(text) ? "PL0105.NoSuchDay" : "PL0105.NotADay", text);
        return false;
    }

    private static bool TakeEra(YamlScalar scalar, Day? day, ShapeReading reading, out Day value)
    {
        value = day ?? default;
        if (day is { } iso)
            reading.Add(FileRules.JapaneseEra.At(scalar.Location, "PL0011", scalar.Value, iso) with
            {
                Fix = ShapeReading.Replace(scalar, iso.ToString(), "Fix.Iso"),
            });
        else
            reading.Add(DocumentRules.ImpossibleDate, scalar, "PL0105.NoSuchDay", scalar.Value);
        return day is not null;
    }

    /// <summary>2026/4/1, 2026.04.01, 2026-4-1, 2026年4月1日: one day each, whatever the reader's country.</summary>
    private static bool TryOtherNotation(string text, out Day day)
    {
        day = default;
        var parts = text.TrimEnd('日').Split('/', '.', '-', '年', '月');
        return parts.Length == 3 && parts[0].Length == 4
            && parts.All(p => p.Length is >= 1 and <= 4 && p.All(c => c is >= '0' and <= '9'))
            && Day.TryOf(int.Parse(parts[0]), int.Parse(parts[1]), int.Parse(parts[2]), out day);
    }
}

/// <summary>An instant: <c>2026-10-05T09:58:00+09:00</c>; without offset it is local time of the policy's zone.</summary>
internal sealed class InstantShape(bool isPast = false) : ScalarShape<DateTimeOffset>
{
    private static readonly string[] Local = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];
    private static readonly string[] WithOffset = [.. Local.Select(f => f + "zzz")];
    private static readonly string[] Universal = [.. Local.Select(f => f + "'Z'")];

    internal override string ExpectationKey => "Expect.Instant";

    /// <summary>Reads an instant; false for anything else.</summary>
    public static bool TryParse(string text, PolicyZone zone, out DateTimeOffset instant)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        if (DateTimeOffset.TryParseExact(text, WithOffset, culture, System.Globalization.DateTimeStyles.None, out instant)
            || DateTimeOffset.TryParseExact(text, Universal, culture, System.Globalization.DateTimeStyles.AssumeUniversal, out instant))
            return true;
        if (!DateTime.TryParseExact(text, Local, culture, System.Globalization.DateTimeStyles.None, out var local) || local.Year is < 2 or > 9998)
            return false;
        instant = zone.InstantOf(local);
        return true;
    }

    internal override void WriteSchema(SchemaWriter schema)
    {
        schema.Property("type", "string");
        schema.Property("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,7})?)?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])?$");
    }

    private protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out DateTimeOffset value)
    {
        var text = ShapeReading.Ascii(scalar);
        if (TryParse(text, reading.Zone, out value))
        {
            reading.TellTyping(scalar, text);
            if (isPast)
                reading.PastDays.Add(new Positioned<Day>(reading.Zone.DayOf(value), scalar));
            return true;
        }
        reading.Add(DocumentRules.ImpossibleDate, scalar, "PL0105.NotAnInstant", text);
        return false;
    }
}
