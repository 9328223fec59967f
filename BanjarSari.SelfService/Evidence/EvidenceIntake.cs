using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Evidence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Evidence;

/// <summary>Who may send how much, for which item.</summary>
internal sealed class EvidenceIntake(PopulationDbContext db, FileKeys keys, EvidenceQuota quota, TimeProvider clock, IOptions<EvidenceOptions> options)
{
    private static readonly string[] Taken = [EvidenceStates.Uploading, EvidenceStates.Ready];

    /// <summary>A file not yet written, after its sender, item and announced size have been looked at. Throws <see cref="EvidenceRefusedException"/>.</summary>
    public async Task<EvidenceFile> BeginAsync(Guid ownerResidentId, Guid? itemId, long? announced, Guid? officerKey, CancellationToken cancellation)
    {
        if (announced is <= 0)
            throw EvidenceWords.Empty;
        if (announced > options.Value.PhotoBytes)
            throw EvidenceWords.TooBig(options.Value.PhotoBytes);
        if (itemId is { } item && !await IsOpenAsync(item, ownerResidentId, cancellation))
            throw EvidenceWords.NoSuchItem;
        quota.Count(ownerResidentId, officerKey);
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        return new EvidenceFile
        {
            Id = id,
            OwnerResidentId = ownerResidentId,
            ItemId = itemId,
            Code = EvidenceCodes.New(),
            Size = announced ?? 0,
            WrappedKey = keys.NewWrapped(id),
            State = EvidenceStates.Uploading,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
            UploadedByOfficerKey = officerKey,
        };
    }

    /// <summary>Writes the row, unless the resident or the item would have too much. Checked and written in one turn, so that parallel uploads cannot slip past.</summary>
    public async Task AdmitAsync(EvidenceFile file, CancellationToken cancellation)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        var mine = db.EvidenceFiles.Where(row => row.OwnerResidentId == file.OwnerResidentId && Taken.Contains(row.State));
        if (file.ItemId is { } item && await mine.CountAsync(row => row.ItemId == item, cancellation) >= options.Value.FilesPerItem)
            throw EvidenceWords.TooManyFiles(options.Value.FilesPerItem);
        if (await mine.SumAsync(row => row.Size, cancellation) + file.Size > options.Value.MegabytesPerResident * 1024L * 1024)
            throw EvidenceWords.QuotaFull(options.Value.MegabytesPerResident);
        db.EvidenceFiles.Add(file);
        await db.SaveInGateAsync(cancellationToken: cancellation);
    }

    private Task<bool> IsOpenAsync(Guid itemId, Guid ownerResidentId, CancellationToken cancellation) =>
        db.ChangeItems.AnyAsync(
            item => item.Id == itemId && !EvidenceRules.Closed.Contains(item.State)
                && db.ChangeReports.Any(report => report.Id == item.ReportId && report.ReporterResidentId == ownerResidentId),
            cancellation);
}
