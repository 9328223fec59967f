using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Evidence.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Evidence;

/// <summary>Receives evidence, whole or in parts, and gives it out again (security.md 5.12).</summary>
public sealed class EvidenceService
{
    private readonly PopulationDbContext _db;
    private readonly EvidenceIntake _intake;
    private readonly EvidenceCompletion _completion;
    private readonly Quarantine _quarantine;
    private readonly EvidenceVault _vault;
    private readonly EvidenceRemoval _removal;
    private readonly long _most;

    internal EvidenceService(PopulationDbContext db, EvidenceIntake intake, EvidenceCompletion completion, Quarantine quarantine, EvidenceVault vault, EvidenceRemoval removal, IOptions<EvidenceOptions> options) =>
        (_db, _intake, _completion, _quarantine, _vault, _removal, _most) = (db, intake, completion, quarantine, vault, removal, options.Value.PhotoBytes);

    /// <summary>
    /// Takes a whole file through every check. The state of the answer is <see cref="EvidenceStates.Ready"/>, or
    /// <see cref="EvidenceStates.Uploading"/> when the machine or the virus scanner is busy: then it is safe in quarantine and
    /// looked into a little later. Throws <see cref="EvidenceRefusedException"/>; then nothing is kept.
    /// </summary>
    public async Task<EvidenceFile> ReceiveAsync(ReceiveEvidenceOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var file = await _intake.BeginAsync(options.OwnerResidentId, options.ItemId, options.DeclaredLength, options.UploadedByOfficerKey, cancellation);
        var admitted = false;
        try
        {
            file.Size = await _quarantine.AddAsync(file, 0, options.Stream, _most, EvidenceWords.TooBig(_most), cancellation);
            if (file.Size == 0)
                throw EvidenceWords.Empty;
            await _intake.AdmitAsync(file, cancellation);
            admitted = true;
        }
        finally
        {
            if (!admitted)
                _quarantine.Delete(file.Id);
        }

        try
        {
            await CompleteAsync(file, by, cancellation);
        }
        catch (EvidenceRefusedException busy) when (busy.Status == StatusCodes.Status503ServiceUnavailable)
        {
            // Whole and admitted: PendingEvidence looks into it when the crowd is gone.
        }

        return file;
    }

    /// <summary>Announces a file that will come in parts. Throws <see cref="EvidenceRefusedException"/>.</summary>
    public async Task<EvidenceFile> StartAsync(StartUploadOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var file = await _intake.BeginAsync(options.OwnerResidentId, options.ItemId, options.Size, null, cancellation);
        await _intake.AdmitAsync(file, cancellation);
        return file;
    }

    /// <summary>
    /// Adds a part; with the last one the file goes through every check. Null: no such upload of this resident. Throws
    /// <see cref="EvidenceRefusedException"/>: at 409 the offset was wrong, at 503 all parts stay and an empty part at the end tries again,
    /// else the upload is thrown away.
    /// </summary>
    public async Task<UploadProgress?> AppendAsync(AppendUploadOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (await FindUploadAsync(options.Code, options.OwnerResidentId, cancellation) is not { } upload)
            return null;
        if (upload.File.State != EvidenceStates.Uploading)
            return upload;
        if (options.Offset != upload.Offset)
            throw EvidenceWords.WrongOffset;
        var added = await _quarantine.AddAsync(upload.File, upload.Offset, options.Stream, upload.File.Size - upload.Offset, EvidenceWords.WrongOffset, cancellation);
        upload = upload with { Offset = upload.Offset + added };
        if (upload.Complete)
            await CompleteAsync(upload.File, by, cancellation);
        return upload;
    }

    /// <summary>How far an upload of this resident is; null: there is none.</summary>
    public async Task<UploadProgress?> FindUploadAsync(string code, Guid ownerResidentId, CancellationToken cancellation = default) =>
        await _db.EvidenceFiles.FirstOrDefaultAsync(row => row.Code == code && row.OwnerResidentId == ownerResidentId && (row.State == EvidenceStates.Uploading || row.State == EvidenceStates.Ready), cancellation) is { } file
            ? new UploadProgress(file, file.State == EvidenceStates.Uploading ? _quarantine.Length(file.Id) : file.Size)
            : null;

    /// <summary>Files of an item that are there, being looked into, or were refused late; in the order they came.</summary>
    public Task<List<EvidenceFile>> ListAsync(Guid itemId, CancellationToken cancellation = default) =>
        _db.EvidenceFiles.AsNoTracking().Where(row => row.ItemId == itemId && row.State != EvidenceStates.Removed)
            .OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync(cancellation);

    /// <summary>A ready file by its code, whoever owns it: ask for the right to it before anything of it leaves.</summary>
    internal Task<EvidenceFile?> FindAsync(string code, CancellationToken cancellation = default) =>
        _db.EvidenceFiles.AsNoTracking().FirstOrDefaultAsync(row => row.Code == code && row.State == EvidenceStates.Ready, cancellation);

    /// <summary>
    /// Takes a file of this resident back, as long as no officer looks at it. False: there is none, or its item is being
    /// decided. The row stays with its hash.
    /// </summary>
    public Task<bool> RemoveAsync(string code, Guid ownerResidentId, ActingPerson by, CancellationToken cancellation = default) =>
        _removal.RemoveAsync(code, ownerResidentId, by, cancellation);

    /// <summary>Removes all evidence of an item whose draft is thrown away, and lets the item go. Call before the item is deleted.</summary>
    public Task RemoveAllAsync(Guid itemId, ActingPerson by, CancellationToken cancellation = default) => _removal.RemoveAllAsync(itemId, by, cancellation);

    /// <summary>The bytes as kept, of a file that is <see cref="EvidenceStates.Ready"/>.</summary>
    public Task<Stream> OpenAsync(EvidenceFile file, CancellationToken cancellation = default) => _vault.OpenAsync(file, cancellation);

    private async Task CompleteAsync(EvidenceFile file, ActingPerson by, CancellationToken cancellation)
    {
        try
        {
            await _completion.CompleteAsync(file, by, cancellation);
        }
        catch (EvidenceRefusedException refused) when (refused.Status != StatusCodes.Status503ServiceUnavailable)
        {
            // It never was evidence: no row, no bytes, no act.
            _db.EvidenceFiles.Remove(file);
            await _db.SaveChangesAsync(cancellation);
            _quarantine.Delete(file.Id);
            throw;
        }
    }
}
