using System.Collections.Immutable;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Calendars;

/// <summary>National holidays as data (<c>Calendars/japanese-holidays.txt</c>): one ISO day a line, as the Cabinet Office announces them.</summary>
internal static class JapaneseHolidays
{
    private const string Resource = "PolicyLint.Policy.Calendars.japanese-holidays.txt";

    private static readonly Lazy<ImmutableArray<Day>> Days = new(Read);

    public static ImmutableArray<Day> All => Days.Value;

    private static ImmutableArray<Day> Read()
    {
        using var stream = typeof(JapaneseHolidays).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the resource {Resource} is missing");
        using var reader = new StreamReader(stream);
        var days = ImmutableArray.CreateBuilder<Day>();
        while (reader.ReadLine() is { } line)
            if (Day.TryParse(line.Split(' ')[0], out var day))
                days.Add(day);
        return days.ToImmutable();
    }
}
