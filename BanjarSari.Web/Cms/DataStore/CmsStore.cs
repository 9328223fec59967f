using BanjarSari.SelfService;
using BanjarSari.SelfService.DataStore;
using BanjarSari.Web.Cms.Users;
using BanjarSari.Web.Cms.Users.Tokens;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.DataStore;

/// <summary>Brings the host's store up to date at start: checks, migrations, first rows.</summary>
internal static class CmsStore
{
    /// <summary>Migrates and adds the user groups and the client that are missing. Throws <see cref="StartRefusedException"/> with a sentence for the operator.</summary>
    public static async Task PrepareAsync(CmsDbContext db, CancellationToken cancellation = default)
    {
        if (db.Database.IsSqlite())
            await SqliteFile.CheckAsync(db, cancellation);
        await StoreVersion.RefuseNewerAsync(db, cancellation);
        using var turn = await db.Gate.EnterAsync(cancellation);
        await db.Database.MigrateAsync(cancellation);
        if (db.Database.IsSqlite())
            await SqliteFile.UseWriteAheadLogAsync(db, cancellation);
        await UserGroupCatalog.AddMissingAsync(db, cancellation);
        await BackOfficeClient.AddAsync(db, cancellation);
    }
}
