using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;

namespace BanjarSari.Web.Seeding;

/// <summary>What all makers of rows share during one seeding.</summary>
internal sealed class SeedContext
{
    /// <summary>Today in the village: ages and dates are counted from it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Now { get; init; }

    /// <summary>The act that makes every row.</summary>
    public required Guid ProcessId { get; init; }

    public required FieldCipher Cipher { get; init; }

    public required ResidentNumbers Numbers { get; init; }

    public required SeedKeys Keys { get; init; }

    public required AreaPlan Areas { get; init; }

    public SeedSerials Serials { get; } = new();

    public SeedBatch Batch { get; } = new();

    private readonly Dictionary<SeedKind, int> _next = [];

    /// <summary>A key for the next row of a kind.</summary>
    public Guid NewKey(SeedKind kind) => Keys.Of(kind, _next[kind] = _next.GetValueOrDefault(kind) + 1);

    /// <summary>Seals a value for a cell of <paramref name="resident"/>.</summary>
    public SealedText? Seal(Resident resident, string column, string? value) => Cipher.Seal(nameof(Resident), column, resident.Id, value);

    /// <summary>A time of an office hour, some days before today, UTC.</summary>
    public DateTime OfficeTime(SeedRandom random, int daysAgo)
    {
        var day = Today.AddDays(-daysAgo);
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(-2);
        // Offices open at 08.00 WIB, which is 01.00 UTC.
        return day.ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc).AddMinutes(random.Next(400));
    }
}
