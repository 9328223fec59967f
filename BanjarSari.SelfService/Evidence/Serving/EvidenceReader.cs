using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Evidence.Serving;

/// <summary>Gives evidence out to its owner, and to officers whose look is written down first.</summary>
public sealed class EvidenceReader
{
    private readonly PopulationDbContext _db;
    private readonly EvidenceService _evidence;
    private readonly TimeProvider _clock;

    internal EvidenceReader(PopulationDbContext db, EvidenceService evidence, TimeProvider clock) => (_db, _evidence, _clock) = (db, evidence, clock);

    /// <summary>The resident's own file. Null: not theirs or not there, which look the same from outside; in the first case the owner sees the try.</summary>
    public async Task<EvidenceContent?> OpenOwnAsync(string code, Guid residentId, ActingPerson by, CancellationToken cancellation = default)
    {
        if (await _evidence.FindAsync(code, cancellation) is not { } file)
            return null;
        if (file.OwnerResidentId == residentId)
            return await OpenAsync(file, cancellation);
        await LookAsync(file, AccessActions.Refused, "Mencoba membuka bukti laporan milik Anda", by, cancellation);
        return null;
    }

    /// <summary>
    /// A file for an officer who may see the register; the look is in the owner's access trail before the first byte leaves.
    /// Null: not there, outside the officer's area, or of a report not sent yet that is not the officer's own work.
    /// </summary>
    public async Task<EvidenceContent?> OpenForOfficerAsync(string code, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(officer);
        var visible = _db.Residents.Within(officer);
        var found = await _db.EvidenceFiles.AsNoTracking()
            .Where(file => file.Code == code && file.State == EvidenceStates.Ready && visible.Any(resident => resident.Id == file.OwnerResidentId)
                && (file.UploadedByOfficerKey == officer.UserKey || _db.ChangeItems.Any(item => item.Id == file.ItemId && item.State != ChangeItemStates.Draft)))
            .Select(file => new
            {
                File = file,
                Reference = _db.ChangeReports.Where(report => _db.ChangeItems.Any(item => item.Id == file.ItemId && item.ReportId == report.Id)).Select(report => report.Reference).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellation);
        if (found is null)
            return null;
        await LookAsync(found.File, AccessActions.Viewed, found.Reference is { } reference ? $"Memeriksa bukti laporan {reference}" : "Memeriksa bukti laporan yang sedang disusun", officer.Looking(requestId), cancellation);
        return await OpenAsync(found.File, cancellation);
    }

    private async Task<EvidenceContent> OpenAsync(EvidenceFile file, CancellationToken cancellation) =>
        new(await _evidence.OpenAsync(file, cancellation), file.ContentType, $"bukti-{file.Code[..6].ToLowerInvariant()}.{(file.Kind == EvidenceKinds.Photo ? "jpg" : "pdf")}");

    private Task<int> LookAsync(EvidenceFile file, string action, string purpose, ActingPerson by, CancellationToken cancellation)
    {
        _db.AccessLog.Add(new AccessLogEntry
        {
            Id = Guid.CreateVersion7(_clock.GetUtcNow()),
            At = _clock.GetUtcNow().UtcDateTime,
            SubjectResidentId = file.OwnerResidentId,
            Action = action,
            ActorKind = by.Kind,
            ActorResidentId = by.ResidentId,
            ActorName = by.Name,
            ActorPost = by.Post,
            Purpose = purpose,
            RequestId = by.RequestId,
            Channel = by.Channel,
        });
        return _db.SaveChangesAsync(cancellation);
    }
}
