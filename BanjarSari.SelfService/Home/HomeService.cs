using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.Services;
using BanjarSari.SelfService.SignIn;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Home;

/// <summary>Reads the home page of one resident: what is new, what is open, what is missing.</summary>
public sealed class HomeService(PopulationDbContext db, CompletenessService completeness, ChangeReportService reports, DraftReader drafts)
{
    private const int ReadNoticesShown = 10;
    private static readonly string[] RunningServices = [ServiceStates.Incomplete, ServiceStates.Checking, ServiceStates.AwaitingSignature, ServiceStates.Ready];

    /// <summary>The page of <paramref name="residentId"/>; throws <see cref="InvalidOperationException"/> when there is no such resident.</summary>
    public async Task<HomeView> ReadAsync(Guid residentId, CancellationToken cancellation = default)
    {
        var account = await db.Accounts.AsNoTracking().SingleAsync(row => row.ResidentId == residentId, cancellation);
        return new HomeView
        {
            Name = await db.Residents.Where(row => row.Id == residentId).Select(row => row.Name).SingleAsync(cancellation),
            Previous = account.PreviousSignInAt is { } at ? new PreviousSignIn(at, account.PreviousSignInDevice ?? "perangkat tidak dikenal") : null,
            FailedTries = account.FailedSincePrevious,
            Notices = await NoticesAsync(residentId, cancellation),
            Consents = await reports.ConsentsAsync(residentId, cancellation),
            Drafted = await drafts.CountAsync(residentId, cancellation),
            Reports = await ReportsAsync(residentId, cancellation),
            Services = await ServicesAsync(residentId, cancellation),
            Completeness = await completeness.OfAsync(residentId, cancellation),
        };
    }

    private async Task<List<HomeNotice>> NoticesAsync(Guid residentId, CancellationToken cancellation)
    {
        var mine = db.InboxMessages.Where(row => row.ResidentId == residentId).OrderByDescending(row => row.At);
        var unread = Notices(mine.Where(row => row.ReadAt == null));
        var read = Notices(mine.Where(row => row.ReadAt != null).Take(ReadNoticesShown));
        return [.. await unread.ToListAsync(cancellation), .. await read.ToListAsync(cancellation)];
    }

    private static IQueryable<HomeNotice> Notices(IQueryable<InboxMessage> rows) =>
        rows.Select(row => new HomeNotice(row.Id, row.At, row.Title, row.Body, row.Link, row.ReadAt != null));

    private async Task<List<OpenMatter>> ReportsAsync(Guid residentId, CancellationToken cancellation)
    {
        var rows = await db.ChangeReports.Where(row => row.ReporterResidentId == residentId && ChangeReportStates.Open.Contains(row.State))
            .OrderByDescending(row => row.SentAt).Select(row => new { row.Reference, row.State, Count = row.Items.Count }).ToListAsync(cancellation);
        return rows.ConvertAll(row => new OpenMatter(row.Reference!, $"Laporan perubahan {row.Count} data", row.State));
    }

    private Task<List<OpenMatter>> ServicesAsync(Guid residentId, CancellationToken cancellation) =>
        db.ServiceRecords.Where(row => row.ResidentId == residentId && RunningServices.Contains(row.State))
            .OrderByDescending(row => row.RequestedAt).Select(row => new OpenMatter(row.Reference, row.Kind!.Name, row.State)).ToListAsync(cancellation);
}
