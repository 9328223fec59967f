using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.ChangeReports.Sending;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Notifications;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Assisted;

/// <summary>
/// Files a report at the counter for a resident: the same checks, the same way in and the same trace as the resident's own
/// sending, besides who filed it, why, and the form that the resident signed.
/// </summary>
public sealed class AssistedFilingService(PopulationDbContext db, AssistedGuards guards, AssistedDraft drafts, ReportCardReader cards, SendChecks checks, ReportSender sender, EvidenceService evidence, Notifier notifier, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>
    /// The number under which it was filed, now or before. Null: no such resident in the officer's area. Throws
    /// <see cref="RegisterException"/>, <see cref="OfficerException"/> or <see cref="EvidenceRefusedException"/>; then nothing is kept.
    /// </summary>
    public async Task<AssistedResult?> FileAsync(AssistedReportOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        var by = officer.Acting(requestId);
        if (await guards.ReporterAsync(options, officer, cancellation) is not { } reporter)
            return null;
        if (await db.ChangeReports.AsNoTracking().SingleOrDefaultAsync(row => row.Id == options.SubmissionId, cancellation) is { } there)
        {
            if (!IsLeftOver(there, officer))
                return Again(there, reporter, officer);
            await DiscardAsync(there.Id, by);
        }

        var draft = await drafts.MakeAsync(options, reporter, officer, cancellation);
        db.ChangeReports.Add(draft);
        await db.SaveChangesAsync(cancellation);
        var sent = false;
        try
        {
            await ReceiveAsync(draft, options, officer, by, cancellation);
            var problems = await SendAsync(draft, by, cancellation);
            sent = problems.Count == 0;
            return new AssistedResult(sent ? draft.Reference : null, problems);
        }
        finally
        {
            if (!sent)
                await DiscardAsync(draft.Id, by);
        }
    }

    // What a power cut left between draft and sending.
    private bool IsLeftOver(ChangeReport there, OfficerContext officer) =>
        there.FiledByOfficer == officer.UserKey && there.Reference is null && there.CreatedAt < clock.GetUtcNow().UtcDateTime - Patience;

    // A client that lost the answer asks again with the same key; anybody else made it up.
    private static AssistedResult Again(ChangeReport there, Resident reporter, OfficerContext officer) =>
        there.FiledByOfficer == officer.UserKey && there.ReporterResidentId == reporter.Id && there.Reference is not null
            ? new AssistedResult(there.Reference, [])
            : throw new RegisterConflictException("Pencatatan ini sedang dikirim atau sudah dipakai. Tunggu sebentar, lalu muat ulang daftar laporan.");

    private async Task ReceiveAsync(ChangeReport draft, AssistedReportOptions options, OfficerContext officer, ActingPerson by, CancellationToken cancellation)
    {
        foreach (var file in options.Evidence.Prepend(options.SignedForm with { Ordinal = 1 }))
            await evidence.ReceiveAsync(
                new ReceiveEvidenceOptions
                {
                    OwnerResidentId = draft.ReporterResidentId,
                    ItemId = draft.Items.Find(item => item.Ordinal == file.Ordinal)?.Id ?? throw new RegisterException("Sebuah berkas tidak termasuk butir mana pun."),
                    Stream = file.Stream,
                    DeclaredLength = file.Length,
                    UploadedByOfficerKey = officer.UserKey,
                },
                by,
                cancellation);
    }

    private async Task<IReadOnlyList<SendProblem>> SendAsync(ChangeReport draft, ActingPerson by, CancellationToken cancellation)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        var card = await cards.ReadAsync(draft.ReporterResidentId, cancellation);
        var problems = await checks.ItemsAsync(draft, draft.Items, card, cancellation);
        if (problems.Count > 0)
            return problems;
        var reference = await sender.SendAsync(draft, card, by, cancellation);
        await notifier.TellAsync(new Notice { ResidentId = draft.ReporterResidentId, Title = "Laporan Anda dicatat di kantor desa", Body = $"Laporan {reference} dicatat petugas atas permintaan Anda. Bila Anda tidak memintanya, hubungi kantor desa.", Link = $"/layanan-mandiri/lapor/{reference}" }, cancellation);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return [];
    }

    // The request may be gone already; what it left must go all the same.
    private async Task DiscardAsync(Guid draftId, ActingPerson by)
    {
        db.ChangeTracker.Clear();
        var draft = await db.ChangeReports.Include(row => row.Items).SingleAsync(row => row.Id == draftId, CancellationToken.None);
        foreach (var item in draft.Items)
            await evidence.RemoveAllAsync(item.Id, by, CancellationToken.None);
        db.ChangeReports.Remove(draft);
        await db.SaveChangesAsync(CancellationToken.None);
    }
}
