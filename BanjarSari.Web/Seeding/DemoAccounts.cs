using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.SignIn;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Seeding;

/// <summary>The four accounts of design.md section 7. Their PINs are public: they exist in demo mode only.</summary>
internal static class DemoAccounts
{
    private static readonly TimeSpan ActivationLife = TimeSpan.FromDays(14);

    /// <summary>Who, NIK, PIN, and whether it is an activation PIN.</summary>
    public static readonly IReadOnlyList<(string Who, string Nik, string Pin, bool Pending)> All =
    [
        ("Kepala keluarga A", FamilyA.HeadNik, "482915", false),
        ("Istri A", FamilyA.WifeNik, "605318", false),
        ("Warga B, keluarga lain", FamilyB.Nik, "739164", false),
        ("Belum aktivasi (PIN aktivasi)", FamilyB.PendingNik, "918273", true),
    ];

    /// <summary>Adds the accounts, and one for each of <paramref name="bench"/>; the caller saves.</summary>
    public static async Task AddAsync(PopulationDbContext db, BlindIndex index, PinHasher hasher, DateTime now, IEnumerable<Resident> bench, CancellationToken cancellation)
    {
        foreach (var (_, nik, pin, pending) in All)
        {
            var key = index.OfNik(nik);
            var id = await db.Residents.Where(person => person.NikIndex == key).Select(person => person.Id).SingleAsync(cancellation);
            db.Accounts.Add(Account(hasher, id, key, pin, pending, now));
        }

        foreach (var person in bench)
            db.Accounts.Add(Account(hasher, person.Id, person.NikIndex!, DemoOptions.BenchPin, pending: false, now));
    }

    /// <summary>
    /// Gives the pending account its 14 days again when they are over: whoever starts an older demo store must
    /// still be able to try the first sign-in. Writes nothing when there is nothing to extend.
    /// </summary>
    public static async Task ExtendActivationAsync(PopulationDbContext db, BlindIndex index, ActLog acts, DateTime now, CancellationToken cancellation)
    {
        var key = index.OfNik(FamilyB.PendingNik);
        var account = await db.Accounts.SingleOrDefaultAsync(row => row.NikIndex == key && row.MustChangePin && row.ActivationExpiresAt < now, cancellation);
        if (account is null)
            return;
        account.ActivationExpiresAt = now + ActivationLife;
        var process = acts.Begin(ProcessKinds.DemoSeeded, ActingPerson.System("demo"), "Masa berlaku PIN aktivasi demo diperpanjang");
        acts.Add(process, "changed", nameof(ResidentAccount), account.ResidentId, account.ResidentId);
        db.Processes.Add(process);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>NIKs of the accounts made for the bench, in the order in which they were made.</summary>
    public static async Task<List<string>> BenchNiksAsync(PopulationDbContext db, ResidentNumbers numbers)
    {
        var people = await db.Accounts.Join(db.Residents, account => account.ResidentId, person => person.Id, (_, person) => new { person.Id, person.Nik }).ToListAsync();
        var known = All.Select(account => account.Nik).ToHashSet();
        return [.. people.Select(person => numbers.NikOf(person.Id, person.Nik)!.Value.Digits).Where(nik => !known.Contains(nik)).Order()];
    }

    private static ResidentAccount Account(PinHasher hasher, Guid residentId, byte[] key, string pin, bool pending, DateTime now) => new()
    {
        ResidentId = residentId,
        NikIndex = key,
        PinHash = hasher.Hash(residentId, pin),
        MustChangePin = pending,
        ActivationExpiresAt = pending ? now + ActivationLife : null,
        IssuedAt = pending ? now : now.AddDays(-60),
        PinChangedAt = pending ? null : now.AddDays(-59),
    };
}
