using BanjarSari.SelfService;
using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Infrastructure;

/// <summary>What must be right before the first request or command: settings, keys, the stores.</summary>
internal static class StartUp
{
    /// <summary>Prepares serving; holds the data directory until the application is disposed.</summary>
    public static async Task StartUpAsync(this WebApplication app)
    {
        var held = await PrepareForAsync(app.Services, StoreUse.Alone, CancellationToken.None);
        app.Lifetime.ApplicationStopped.Register(held.Dispose);
        await app.PrepareDemoAsync();
    }

    /// <summary>Prepares a command. Throws <see cref="StartRefusedException"/> with a sentence for the operator.</summary>
    public static async Task<IDisposable> PrepareForAsync(IServiceProvider services, StoreUse use, CancellationToken cancellation)
    {
        var missing = services.GetRequiredService<IOptions<VillageOptions>>().Value.Missing().ToList();
        if (missing.Count > 0)
            throw new StartRefusedException($"Pengaturan belum lengkap: {string.Join(", ", missing)}.");
        if (use == StoreUse.None)
            return new NothingHeld();

        await using var scope = services.CreateAsyncScope();
        var stores = new Stores(scope.ServiceProvider.GetRequiredService<PopulationDbContext>(), scope.ServiceProvider.GetRequiredService<CmsDbContext>());
        if (!stores.Population.Database.IsSqlite())
        {
            await stores.PrepareAsync(services.GetRequiredService<ReferenceCodeBook>(), cancellation);
            return new NothingHeld();
        }

        var directory = services.GetRequiredService<DataDirectory>().Path;
        var held = use == StoreUse.Alone ? DataDirectoryLock.Take(directory) : DataDirectoryLock.TryTake(directory);
        if (held is null)
        {
            // The serving program has prepared the store; migrating under it could break it.
            await StoreVersion.RefuseUnlessCurrentAsync(stores.Population, cancellation);
            await StoreVersion.RefuseUnlessCurrentAsync(stores.Cms, cancellation);
            return new NothingHeld();
        }

        try
        {
            await stores.PrepareAsync(services.GetRequiredService<ReferenceCodeBook>(), cancellation);
            return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private sealed record Stores(PopulationDbContext Population, CmsDbContext Cms)
    {
        public async Task PrepareAsync(ReferenceCodeBook codes, CancellationToken cancellation)
        {
            await PopulationStore.PrepareAsync(Population, codes, cancellation);
            await CmsStore.PrepareAsync(Cms, cancellation);
        }
    }

    private sealed class NothingHeld : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
