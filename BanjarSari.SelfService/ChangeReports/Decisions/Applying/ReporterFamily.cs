using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>The family card on which the reporter stood when reporting, and still does.</summary>
public sealed class ReporterFamily(PopulationDbContext db)
{
    internal async Task<Guid> OfAsync(ChangeReport report, CancellationToken cancellation)
    {
        var now = await db.Residents.Where(row => row.Id == report.ReporterResidentId).Select(row => row.FamilyId).SingleAsync(cancellation);
        return now is { } family && (report.FamilyId is null || report.FamilyId == family)
            ? family
            : throw new RegisterException("Pelapor sudah tidak tercatat pada KK yang dilaporkan. Minta anggota KK itu mengirim laporan baru.");
    }
}
