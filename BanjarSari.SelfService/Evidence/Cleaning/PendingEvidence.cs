using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Evidence.Storage;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Evidence.Cleaning;

/// <summary>Looks into what is whole in quarantine because machine or scanner was busy when it came.</summary>
internal sealed class PendingEvidence(PopulationDbContext db, EvidenceCompletion completion, Quarantine quarantine, Inbox inbox, TimeProvider clock)
{
    private const int Batch = 50;

    // A request that brought the last part is still at work on it.
    private static readonly TimeSpan Young = TimeSpan.FromMinutes(1);

    /// <summary>Works through the oldest and returns how many are ready and how many were refused; stops while machine or scanner is busy.</summary>
    public async Task<(int Ready, int Refused)> RunOnceAsync(CancellationToken cancellation = default)
    {
        var (ready, refused) = (0, 0);
        var before = clock.GetUtcNow().UtcDateTime - Young;
        foreach (var file in await db.EvidenceFiles.Where(row => row.State == EvidenceStates.Uploading && row.CreatedAt < before).OrderBy(row => row.CreatedAt).Take(Batch).ToListAsync(cancellation))
        {
            if (quarantine.Length(file.Id) < file.Size)
                continue;
            try
            {
                await completion.CompleteAsync(file, ActingPerson.System("evidence-pending"), cancellation);
                if (file.State != EvidenceStates.Ready)
                    break;
                ready++;
            }
            catch (EvidenceRefusedException refusal) when (refusal.Status == StatusCodes.Status503ServiceUnavailable)
            {
                break;
            }
            catch (EvidenceRefusedException refusal)
            {
                await RefuseAsync(file, refusal.Message, cancellation);
                refused++;
            }
        }

        return (ready, refused);
    }

    private async Task RefuseAsync(EvidenceFile file, string because, CancellationToken cancellation)
    {
        (file.State, file.RemovedAt, file.RemovedBecause, file.WrappedKey) = (EvidenceStates.Refused, clock.GetUtcNow().UtcDateTime, because, null);
        inbox.EvidenceRefused(file.OwnerResidentId, because);
        await db.SaveChangesAsync(cancellation);
        quarantine.Delete(file.Id);
    }
}
