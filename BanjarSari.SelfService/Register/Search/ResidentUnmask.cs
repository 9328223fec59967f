using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Search;

/// <summary>Shows an officer the numbers of one person in full, for a purpose that the person reads.</summary>
public sealed class ResidentUnmask(PopulationDbContext db, ResidentNumbers numbers, FieldCipher cipher, OfficerLooks looks)
{
    /// <summary>
    /// The numbers; null when there is no such person in the officer's area. Throws <see cref="RegisterException"/> without a
    /// purpose, <see cref="OfficerException"/> while the account is tied to nobody.
    /// </summary>
    public async Task<UnmaskedResident?> UnmaskAsync(UnmaskOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        var by = officer.Acting(requestId);
        var purpose = LookPurpose.Required(options.Purpose);
        var person = await db.Residents.Within(officer).AsNoTracking().Include(row => row.Family).SingleOrDefaultAsync(row => row.Id == options.ResidentId, cancellation);
        if (person is null)
            return null;

        db.AccessLog.Add(looks.Entry(AccessActions.Revealed, person.Id, purpose, by));
        await db.SaveChangesAsync(cancellation);
        return new UnmaskedResident
        {
            Nik = numbers.NikOf(person)?.Digits,
            KkNumber = person.Family is { } family ? numbers.KkNumberOf(family)?.Digits : null,
            BirthDate = person.BirthDate,
            MotherName = cipher.Open(nameof(Resident), nameof(Resident.MotherName), person.Id, person.MotherName),
            Address = person.Family is { } card ? numbers.AddressOf(card) : null,
        };
    }
}
