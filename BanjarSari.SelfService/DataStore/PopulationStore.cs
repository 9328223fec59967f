using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataStore;

/// <summary>Brings the population store up to date at start: checks, migrations, reference codes.</summary>
public static class PopulationStore
{
    /// <summary>
    /// Migrates and loads reference codes. Throws <see cref="StartRefusedException"/> with a sentence for
    /// the operator when the SQLite library is too old or the store is from a newer version of the program.
    /// </summary>
    public static async Task PrepareAsync(PopulationDbContext db, ReferenceCodeBook codes, CancellationToken cancellation = default)
    {
        if (db.Database.IsSqlite())
            await SqliteFile.CheckAsync(db, cancellation);
        await RefuseNewerAsync(db, cancellation);
        using var turn = await db.Gate.EnterAsync(cancellation);
        await db.Database.MigrateAsync(cancellation);
        if (db.Database.IsSqlite())
            await SqliteFile.UseWriteAheadLogAsync(db, cancellation);
        await LoadCodesAsync(db, codes, cancellation);
    }

    /// <summary>For a command beside the serving program: throws <see cref="StartRefusedException"/> unless the store has exactly this program's migrations.</summary>
    public static async Task RefuseUnlessCurrentAsync(PopulationDbContext db, CancellationToken cancellation = default)
    {
        await RefuseNewerAsync(db, cancellation);
        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
            throw new StartRefusedException("Program yang sedang melayani berasal dari versi yang lebih lama. Hentikan program itu, lalu ulangi perintah ini.");
    }

    private static async Task RefuseNewerAsync(PopulationDbContext db, CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        var newer = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Where(name => !known.Contains(name)).ToList();
        if (newer.Count > 0)
            throw new StartRefusedException($"Basis data berasal dari versi program yang lebih baru ({newer[^1]}). Pasang versi itu, atau pulihkan cadangan.");
    }

    private static async Task LoadCodesAsync(PopulationDbContext db, ReferenceCodeBook codes, CancellationToken cancellation)
    {
        var stored = await db.ReferenceCodes.ToDictionaryAsync(code => (code.Kind, code.Code), cancellation);
        foreach (var code in codes.All)
        {
            if (stored.TryGetValue((code.Kind, code.Code), out var row))
                db.Entry(row).CurrentValues.SetValues(code);
            else
                db.ReferenceCodes.Add(code);
        }

        await db.SaveInGateAsync(cancellationToken: cancellation);
        db.ChangeTracker.Clear();
    }
}
