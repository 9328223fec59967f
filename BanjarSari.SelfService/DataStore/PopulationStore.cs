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
        await StoreVersion.RefuseNewerAsync(db, cancellation);
        using var turn = await db.Gate.EnterAsync(cancellation);
        await db.Database.MigrateAsync(cancellation);
        if (db.Database.IsSqlite())
            await SqliteFile.UseWriteAheadLogAsync(db, cancellation);
        await LoadCodesAsync(db, codes, cancellation);
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
