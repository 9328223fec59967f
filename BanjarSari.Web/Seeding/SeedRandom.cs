namespace BanjarSari.Web.Seeding;

/// <summary>
/// SplitMix64 with a fixed seed: the same village on every machine and every version of .NET, which
/// <see cref="Random"/> does not promise. Not for secrets.
/// </summary>
internal sealed class SeedRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A stream of its own for each family, so that a family is the same in a village of any size.</summary>
    public static SeedRandom For(int family) => new(0x42616E6A61725361UL + (ulong)family * 0x9E3779B97F4A7C15UL);

    /// <summary>0 to <paramref name="below"/> - 1.</summary>
    public int Next(int below) => (int)(Bits() % (ulong)below);

    /// <summary><paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public int Between(int from, int to) => from + Next(to - from + 1);

    /// <summary>True in <paramref name="percent"/> of 100 cases.</summary>
    public bool Chance(double percent) => Bits() % 1_000_000 < percent * 10_000;

    public string Pick(params ReadOnlySpan<string> from) => from[Next(from.Length)];

    /// <summary>One of the values, as often as its weight says.</summary>
    public T Pick<T>(params ReadOnlySpan<(T Value, double Weight)> from)
    {
        var total = 0.0;
        foreach (var (_, weight) in from)
            total += weight;
        var mark = Bits() % 1_000_000 / 1_000_000.0 * total;
        foreach (var (value, weight) in from)
            if ((mark -= weight) < 0)
                return value;
        return from[^1].Value;
    }

    private ulong Bits()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
