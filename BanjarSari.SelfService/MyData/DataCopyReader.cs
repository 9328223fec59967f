using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.MyData;

/// <summary>Gathers everything held about one resident.</summary>
internal sealed class DataCopyReader(
    PopulationDbContext db, RecordCopies record, CaseCopies cases, ReportCopies reports, AccountCopies account, AccessLogService looks, VillageClock clock, IOptions<VillageOptions> village)
{
    private const int MostPrints = 5_000;

    public async Task<DataCopy> ReadAsync(Guid residentId, CancellationToken cancellation)
    {
        var person = await db.Residents.AsNoTracking().SingleAsync(row => row.Id == residentId, cancellation);
        return new DataCopy
        {
            MadeAt = clock.UtcNow,
            Village = village.Value.FullName,
            Notice = "Salinan semua data tentang Anda dalam register desa. Bukan dokumen kependudukan. Berkas ini memuat NIK dan Nomor KK lengkap: simpan baik-baik, jangan dikirimkan kepada orang yang tidak Anda kenal.",
            Elements = await record.ElementsAsync(person, cancellation),
            History = await record.HistoryAsync(residentId, cancellation),
            Family = await record.FamilyAsync(residentId, cancellation),
            Events = await record.EventsAsync(residentId, cancellation),
            Reports = await reports.ReadAsync(residentId, cancellation),
            Evidence = await cases.EvidenceAsync(residentId, cancellation),
            Services = await cases.ServicesAsync(residentId, cancellation),
            Aid = await cases.AidAsync(residentId, cancellation),
            Prints = await looks.PrintsAsync(residentId, MostPrints, cancellation),
            Attestations = await account.AttestationsAsync(residentId, cancellation),
            Problems = await record.ProblemsAsync(residentId, cancellation),
            Account = await account.ReadAsync(residentId, cancellation),
            Notices = await account.NoticesAsync(residentId, cancellation),
            Looks = await looks.AllAsync(new AccessLogFilter { ResidentId = residentId }, cancellation),
            OwnLooks = await looks.AllAsync(new AccessLogFilter { ResidentId = residentId, Own = true }, cancellation),
            Acts = await record.ActsAsync(residentId, cancellation),
        };
    }
}
