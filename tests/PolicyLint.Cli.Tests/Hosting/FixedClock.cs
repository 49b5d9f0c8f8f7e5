namespace PolicyLint.Cli.Tests.Hosting;

/// <summary>A clock that stands: noon in Tokyo on a Monday.</summary>
internal sealed class FixedClock : TimeProvider
{
    public static DateTimeOffset Noon { get; } = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Noon;

    public override long GetTimestamp() => 0;
}
