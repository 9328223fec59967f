using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Village;

/// <summary>Village time: UTC plus 7, 8 or 9 hours, by <see cref="VillageOptions.Zone"/>; Indonesia has no summer time.</summary>
public sealed class VillageClock(TimeProvider clock, IOptions<VillageOptions> village)
{
    /// <summary>Now, UTC.</summary>
    public DateTime UtcNow => clock.GetUtcNow().UtcDateTime;

    /// <summary>Today in the village.</summary>
    public DateOnly Today => DateOnly.FromDateTime(ToLocal(UtcNow));

    /// <summary>Abbreviation of the zone, <c>WIB</c>.</summary>
    public string Zone => village.Value.Zone;

    /// <summary>Village time of a UTC time.</summary>
    public DateTime ToLocal(DateTime utc) => DateTime.SpecifyKind(utc, DateTimeKind.Unspecified).AddHours(village.Value.Zone switch { "WITA" => 8, "WIT" => 9, _ => 7 });

    /// <summary><c>23 November 2026 pukul 14.05 WIB</c>.</summary>
    public string InWords(DateTime utc)
    {
        var local = ToLocal(utc);
        return $"{Indonesian.Date(DateOnly.FromDateTime(local))} pukul {local:HH\\.mm} {Zone}";
    }

    /// <summary><c>23 November 2026</c> in village time.</summary>
    public string DateInWords(DateTime utc) => Indonesian.Date(DateOnly.FromDateTime(ToLocal(utc)));

    /// <summary>When a day of the village begins, UTC. The zone has a fixed offset: Indonesia has no summer time.</summary>
    public DateTime StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return midnight - (ToLocal(midnight) - DateTime.SpecifyKind(midnight, DateTimeKind.Unspecified));
    }
}
