using System.Security.Cryptography;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Which PIN a resident may take: long enough, not one that everybody guesses, and not one that stands on their KK.</summary>
public sealed class PinPolicy(PopulationDbContext db, ResidentNumbers numbers, FieldCipher cipher, IOptions<SignInLimits> limits)
{
    /// <summary>Most digits of a PIN of one's own.</summary>
    public const int MostDigits = 64;

    /// <summary>Fewest digits.</summary>
    public int Length => limits.Value.PinLength;

    /// <summary>What is wrong with an own choice, as a sentence for its field; null: it may be taken.</summary>
    public async Task<string?> ObjectionAsync(Guid residentId, string pin, CancellationToken cancellation = default)
    {
        if (pin.Length < Length || pin.Length > MostDigits || !pin.All(char.IsAsciiDigit))
            return $"PIN baru paling sedikit {Length} angka, tanpa huruf dan tanpa spasi.";
        if (PinRules.Objection(pin) is { } objection)
            return objection;
        return (await FactsAsync(residentId, cancellation)).Any(fact => fact.Contains(pin, StringComparison.Ordinal))
            ? "PIN ini ada di NIK, nomor KK, nomor telepon, atau tanggal lahir keluarga Anda. Pilih angka lain."
            : null;
    }

    /// <summary>A random PIN that no rule objects to.</summary>
    public string Propose()
    {
        string pin;
        do
            pin = RandomNumberGenerator.GetString("0123456789", Length);
        while (PinRules.Objection(pin) is not null);
        return pin;
    }

    /// <summary>A random PIN that also this resident may take.</summary>
    public async Task<string> ProposeAsync(Guid residentId, CancellationToken cancellation = default)
    {
        var facts = await FactsAsync(residentId, cancellation);
        string pin;
        do
            pin = Propose();
        while (facts.Any(fact => fact.Contains(pin, StringComparison.Ordinal)));
        return pin;
    }

    // Everything with digits that stands on the family's papers and that a finder would try.
    private async Task<List<string>> FactsAsync(Guid residentId, CancellationToken cancellation)
    {
        var familyId = await db.Residents.Where(row => row.Id == residentId).Select(row => row.FamilyId).SingleAsync(cancellation);
        var people = await db.Residents.AsNoTracking().Where(row => row.Id == residentId || (familyId != null && row.FamilyId == familyId)).ToListAsync(cancellation);
        var facts = new List<string>();
        foreach (var person in people)
        {
            if (numbers.NikOf(person) is { } nik)
                facts.Add(nik.Digits);
            if (cipher.Open(nameof(Resident), nameof(Resident.Phone), person.Id, person.Phone) is { } phone)
                facts.Add(phone);
            if (person.BirthDate is { } birth)
                facts.AddRange([$"{birth:ddMMyyyy}", $"{birth:yyyyMMdd}", $"{birth:MMddyyyy}", $"{birth:dMyyyy}", $"{birth:yyyydM}"]);
        }

        if (await db.Families.AsNoTracking().SingleOrDefaultAsync(row => row.Id == familyId, cancellation) is { } family && numbers.KkNumberOf(family) is { } card)
            facts.Add(card.Digits);
        return facts;
    }
}
