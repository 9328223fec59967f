using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Events;

/// <summary>What forbids to undo an event: whatever came later and rests on it.</summary>
public sealed class UndoGuards(PopulationDbContext db)
{
    internal static RegisterException LaterChange() =>
        new("Peristiwa ini tidak dapat dibatalkan: datanya sudah berubah lagi sesudahnya. Batalkan dulu perubahan yang terakhir.");

    internal async Task CheckAsync(PopulationEvent happened, Resident person, CancellationToken cancellation)
    {
        var sequence = await db.Processes.Where(row => row.Id == happened.ProcessId).Select(row => row.Sequence).SingleAsync(cancellation);
        var later = await db.PopulationEvents.Where(row => row.ResidentId == person.Id && row.Id != happened.Id && row.UndoneAt == null)
            .Join(db.Processes, row => row.ProcessId, process => process.Id, (_, process) => process.Sequence).AnyAsync(other => other > sequence, cancellation);
        if (later)
            throw new RegisterException($"Peristiwa ini tidak dapat dibatalkan: ada peristiwa {person.Name} yang lebih baru. Batalkan dulu yang terakhir.");
        if (person.State != EventKinds.StateAfter(happened.Kind))
            throw LaterChange();
        if (happened.PreviousState is null && await IsUsedAsync(person, cancellation))
            throw new RegisterException($"Peristiwa ini tidak dapat dibatalkan: data {person.Name} sudah dipakai atau diubah sesudahnya.");
    }

    /// <summary>After restoring: still one head, and no other active family with the same KK number.</summary>
    internal async Task CheckFamilyAsync(Resident person, CancellationToken cancellation)
    {
        if (person.FamilyId is not { } familyId || person.State != ResidentStates.Alive)
            return;
        var family = await db.Families.SingleAsync(row => row.Id == familyId, cancellation);
        if (await db.Families.AnyAsync(row => row.Id != familyId && row.ClosedAt == null && row.KkIndex != null && row.KkIndex == family.KkIndex, cancellation))
            throw new RegisterException("Peristiwa ini tidak dapat dibatalkan: Nomor KK keluarga ini sudah dipakai keluarga lain.");
        await db.Residents.Where(row => row.FamilyId == familyId).LoadAsync(cancellation);
        var heads = db.Residents.Local.Count(row => row.FamilyId == familyId && row.State == ResidentStates.Alive && row.FamilyRelation == FamilyRelations.Head);
        if (heads > 1)
            throw new RegisterException("Peristiwa ini tidak dapat dibatalkan: keluarga ini sekarang mempunyai kepala keluarga lain.");
    }

    private async Task<bool> IsUsedAsync(Resident person, CancellationToken cancellation) =>
        person.Version > 0
        || await db.Accounts.AnyAsync(row => row.ResidentId == person.Id, cancellation)
        || await db.ServiceRecords.AnyAsync(row => row.ResidentId == person.Id, cancellation)
        || await db.AidRecipients.AnyAsync(row => row.ResidentId == person.Id, cancellation)
        || await db.ChangeItems.AnyAsync(row => row.SubjectResidentId == person.Id, cancellation)
        || await db.ChangeReports.AnyAsync(row => row.ReporterResidentId == person.Id, cancellation);
}
