using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Infrastructure;

/// <summary>What must be right before the first request: settings, keys, the stores.</summary>
internal static class StartUp
{
    public static async Task StartUpAsync(this WebApplication app)
    {
        var missing = app.Services.GetRequiredService<IOptions<VillageOptions>>().Value.Missing().ToList();
        if (missing.Count > 0)
            throw new InvalidOperationException($"Pengaturan belum lengkap: {string.Join(", ", missing)}.");
        await using var scope = app.Services.CreateAsyncScope();
        await PopulationStore.PrepareAsync(scope.ServiceProvider.GetRequiredService<PopulationDbContext>(), scope.ServiceProvider.GetRequiredService<ReferenceCodeBook>());
    }
}
