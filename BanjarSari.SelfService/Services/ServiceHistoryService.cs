using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Services;

/// <summary>LAYANAN: what the office did for one resident. Ownership stands inside each query.</summary>
public sealed class ServiceHistoryService(PopulationDbContext db, VillageClock clock)
{
    internal const int PerPage = 20;

    /// <summary>One page of the services of <see cref="ServiceHistoryQuery.ResidentId"/>.</summary>
    public async Task<ServiceHistoryView> ReadAsync(ServiceHistoryQuery query, CancellationToken cancellation = default)
    {
        var mine = db.ServiceRecords.AsNoTracking().Where(row => row.ResidentId == query.ResidentId);
        var years = (await mine.Select(row => row.RequestedAt).ToListAsync(cancellation))
            .CountBy(at => clock.ToLocal(at).Year).OrderByDescending(year => year.Key).ToList();
        var count = query.Year is null ? years.Sum(year => year.Value) : years.Find(year => year.Key == query.Year).Value;
        if (query.Year is { } chosen && count > 0)
        {
            var (from, until) = (UtcOf(chosen), UtcOf(chosen + 1));
            mine = mine.Where(row => row.RequestedAt >= from && row.RequestedAt < until);
        }

        var pages = Math.Max(1, (count + PerPage - 1) / PerPage);
        var page = Math.Clamp(query.Page, 1, pages);
        var rows = count == 0 ? [] : await mine.Include(row => row.Kind).Include(row => row.Steps)
            .OrderByDescending(row => row.RequestedAt).ThenByDescending(row => row.Id)
            .Skip((page - 1) * PerPage).Take(PerPage).AsSplitQuery().ToListAsync(cancellation);
        return new ServiceHistoryView
        {
            Years = [.. years.Select(year => year.Key)],
            Services = [.. rows.Select(View)],
            Count = count,
            Page = page,
            Pages = pages,
        };
    }

    private ServiceView View(ServiceRecord row)
    {
        var expired = row.ValidUntil < clock.Today;
        return new ServiceView
        {
            Kind = row.Kind!.Name,
            Reference = row.Reference,
            LetterNumber = row.LetterNumber,
            RequestedOn = Day(row.RequestedAt),
            State = row.State,
            Post = row.HandledByPost,
            Result = row.Result,
            ValidUntil = row.ValidUntil,
            Expired = expired,
            Next = ServiceAdvice.For(row.State, expired),
            Steps = [.. row.Steps.OrderBy(step => step.At).ThenBy(step => step.Id).Select(step => new ServiceStepView(Day(step.At), step.State, step.Post, step.Note))],
        };
    }

    private DateOnly Day(DateTime utc) => DateOnly.FromDateTime(clock.ToLocal(utc));

    // The zone has a fixed offset: Indonesia has no summer time.
    private DateTime UtcOf(int year)
    {
        var midnight = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return midnight - (clock.ToLocal(midnight) - DateTime.SpecifyKind(midnight, DateTimeKind.Unspecified));
    }
}
