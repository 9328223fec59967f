using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register;

/// <summary>Gives a resident a NIK: unique, with its index, and known to the account for sign-in.</summary>
public sealed class ResidentNumberChange(PopulationDbContext db, ResidentNumbers numbers, BlindIndex index)
{
    /// <summary>
    /// Sets the NIK; a temporary number given until then goes. Throws <see cref="RegisterException"/> when another resident
    /// has it, or when it would be taken away: a NIK is for life (PP 40/2019 art. 30(2)).
    /// </summary>
    public async Task SetNikAsync(Resident person, string? digits, CancellationToken cancellation)
    {
        if (digits is null)
            throw new RegisterException("NIK berlaku seumur hidup dan tidak dapat dikosongkan.");
        var key = index.OfNik(digits);
        if (await db.Residents.AnyAsync(row => row.NikIndex == key && row.Id != person.Id, cancellation))
            throw new RegisterException("NIK ini sudah tercatat atas nama penduduk lain. Periksa KTP-el atau KK.");

        numbers.SetNik(person, Nik.Parse(digits));
        person.TemporaryNumber = null;
        if (await db.Accounts.FindAsync([person.Id], cancellation) is { } account)
            account.NikIndex = key;
    }
}
