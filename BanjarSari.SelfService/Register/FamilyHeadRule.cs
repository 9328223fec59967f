using System.Globalization;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register;

/// <summary>One living head in each family: a second is refused, a missing one stands on the work list.</summary>
public sealed class FamilyHeadRule(PopulationDbContext db, TimeProvider clock)
{
    /// <summary>Kind of the line on the work list.</summary>
    public const string Missing = "head-missing";

    /// <summary>
    /// Checks a changed <see cref="Resident.FamilyRelation"/>, <paramref name="old"/> being the value before. Throws
    /// <see cref="RegisterException"/> when the family has a living head already.
    /// </summary>
    public async Task CheckAsync(Resident person, string? old, Guid processId, CancellationToken cancellation)
    {
        if (person.FamilyId is not { } family || person.State != ResidentStates.Alive)
            return;
        if (person.FamilyRelation == FamilyRelations.Head)
        {
            await RefuseSecondAsync(person, family, cancellation);
            await SettleAsync(family, cancellation);
        }
        else if (old == FamilyRelations.Head.ToString(CultureInfo.InvariantCulture))
        {
            Report(family, processId);
        }
    }

    /// <summary>Throws when someone else alive is the head of this family.</summary>
    public async Task RefuseSecondAsync(Resident person, Guid family, CancellationToken cancellation)
    {
        var head = await db.Residents.Where(row => row.FamilyId == family && row.Id != person.Id && row.State == ResidentStates.Alive && row.FamilyRelation == FamilyRelations.Head).Select(row => row.Name).FirstOrDefaultAsync(cancellation);
        if (head is not null)
            throw new RegisterException($"Keluarga ini sudah mempunyai kepala keluarga, yaitu {head}. Ubah dulu hubungan keluarga {head}.");
    }

    /// <summary>Puts the missing head on the work list.</summary>
    public void Report(Guid family, Guid processId) =>
        db.DataProblems.Add(new DataProblem
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            FamilyId = family,
            Element = nameof(Resident.FamilyRelation),
            Kind = Missing,
            Detail = "Keluarga ini tidak mempunyai kepala keluarga. Tetapkan kepala keluarga baru.",
            FoundAt = clock.GetUtcNow().UtcDateTime,
            ProcessId = processId,
        });

    /// <summary>Takes the missing head off the work list.</summary>
    public async Task SettleAsync(Guid family, CancellationToken cancellation)
    {
        foreach (var problem in await db.DataProblems.Where(row => row.FamilyId == family && row.Kind == Missing && row.SettledAt == null).ToListAsync(cancellation))
            problem.SettledAt = clock.GetUtcNow().UtcDateTime;
    }
}
