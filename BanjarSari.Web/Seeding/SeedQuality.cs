using BanjarSari.SelfService.DataQuality;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Seeding;

/// <summary>Counts of the past quarter for the demo, led back from those of today: a village whose data become true.</summary>
internal static class SeedQuality
{
    private const int Weeks = 12;

    /// <summary>Larger villages are counted by the job, so that the first start does not wait for it.</summary>
    private const int Largest = 20_000;

    /// <summary>Runs the checks once and makes up the weeks before; does nothing when there are counts already.</summary>
    public static async Task SeedAsync(IServiceProvider services, CancellationToken cancellation = default)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PopulationDbContext>();
        if (await db.DataQualityDays.AnyAsync(cancellation) || await db.Residents.CountAsync(cancellation) > Largest)
            return;
        await scope.ServiceProvider.GetRequiredService<DataQualityRun>().RunAsync(cancellation);
        var today = scope.ServiceProvider.GetRequiredService<VillageClock>().Today;
        var days = await db.DataQualityDays.AsNoTracking().Where(row => row.Day == today).ToListAsync(cancellation);
        var counts = await db.DataQualityCounts.AsNoTracking().Where(row => row.Day == today).ToListAsync(cancellation);
        for (var week = Weeks; week > 0; week--)
        {
            var (day, back) = (today.AddDays(-7 * week), week);
            db.DataQualityDays.AddRange(days.Select(row => Earlier(row, day, back)));
            db.DataQualityCounts.AddRange(counts.Select(row => new DataQualityCount { Day = day, Kind = row.Kind, HamletId = row.HamletId, Open = More(row.Open, back), Accepted = Less(row.Accepted, back) }));
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static DataQualityDay Earlier(DataQualityDay row, DateOnly day, int weeks) => new()
    {
        Day = day,
        HamletId = row.HamletId,
        Residents = row.Residents,
        Families = row.Families,
        FamiliesAttested = Less(row.FamiliesAttested, weeks),
        ElementsFilled = row.ElementsFilled - (row.ElementsExpected * weeks / 400),
        ElementsExpected = row.ElementsExpected,
        OpenProblems = More(row.OpenProblems, weeks),
        ReportsDecided = row.ReportsDecided,
        MedianDecisionHours = row.MedianDecisionHours + (weeks * 2),
    };

    private static int More(int today, int weeks) => today + (int)Math.Ceiling(today * weeks * .06);

    private static int Less(int today, int weeks) => (int)(today * (1 - (weeks * .05)));
}
