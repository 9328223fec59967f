namespace BanjarSari.Tests.Infrastructure;

/// <summary>A clock that stands still unless the running test moves it; each test has its own time.</summary>
public sealed class TestClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private static readonly AsyncLocal<StrongBox> Offset = new();

    public override DateTimeOffset GetUtcNow() => Start + (Offset.Value?.Value ?? TimeSpan.Zero);

    /// <summary>Called in the synchronous set-up, so that the value flows into the test.</summary>
    public static void Reset() => Offset.Value = new StrongBox();

    public static void Advance(TimeSpan by) => Offset.Value!.Value += by;

    private sealed class StrongBox
    {
        public TimeSpan Value { get; set; }
    }
}
