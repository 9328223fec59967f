using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataStore;

/// <summary>Whether a store fits this program, by the migrations it has.</summary>
public static class StoreVersion
{
    /// <summary>For a command beside the serving program: throws <see cref="StartRefusedException"/> unless the store has exactly this program's migrations.</summary>
    public static async Task RefuseUnlessCurrentAsync(DbContext db, CancellationToken cancellation = default)
    {
        await RefuseNewerAsync(db, cancellation);
        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
            throw new StartRefusedException("Program yang sedang melayani berasal dari versi yang lebih lama. Hentikan program itu, lalu ulangi perintah ini.");
    }

    /// <summary>Throws <see cref="StartRefusedException"/> when the store has migrations that this program does not know.</summary>
    public static async Task RefuseNewerAsync(DbContext db, CancellationToken cancellation = default)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        var newer = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Where(name => !known.Contains(name)).ToList();
        if (newer.Count > 0)
            throw new StartRefusedException($"Basis data berasal dari versi program yang lebih baru ({newer[^1]}). Pasang versi itu, atau pulihkan cadangan.");
    }
}
