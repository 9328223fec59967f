using BanjarSari.SelfService;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using BanjarSari.Web.Seeding.Content;

namespace BanjarSari.Web.Seeding;

/// <summary>Demo mode at start: seeds, keeps the activation PIN alive, tells the accounts on the console.</summary>
internal static class DemoStart
{
    /// <summary>Does nothing unless <c>Demo:Enabled</c>. Throws <see cref="StartRefusedException"/> outside development.</summary>
    public static async Task PrepareDemoAsync(this WebApplication app)
    {
        var options = app.Configuration.GetSection("Demo").Get<DemoOptions>() ?? new DemoOptions();
        if (!options.Enabled)
            return;
        if (!app.Environment.IsDevelopment())
            throw new StartRefusedException("Demo:Enabled hanya boleh dalam lingkungan Development: PIN akun demo diketahui umum.");
        if (options.Residents < DemoVillage.Smallest)
            throw new StartRefusedException($"Demo:Residents paling sedikit {DemoVillage.Smallest}.");

        await DemoVillage.SeedAsync(app.Services, options.Residents, options.BenchAccounts);
        await DemoContent.SeedAsync(app.Services);
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await DemoAccounts.ExtendActivationAsync(services.GetRequiredService<PopulationDbContext>(), services.GetRequiredService<BlindIndex>(), services.GetRequiredService<ActLog>(), services.GetRequiredService<VillageClock>().UtcNow, CancellationToken.None);
        var bench = options.BenchAccounts == 0 ? [] : await DemoAccounts.BenchNiksAsync(services.GetRequiredService<PopulationDbContext>(), services.GetRequiredService<ResidentNumbers>());
        app.Lifetime.ApplicationStarted.Register(() => Tell(app.Urls, bench));
    }

    private static void Tell(IEnumerable<string> addresses, IReadOnlyList<string> bench)
    {
        Console.WriteLine($"Desa demo siap: {string.Join(", ", addresses.Select(address => address + "/layanan-mandiri/masuk"))}");
        foreach (var (who, nik, pin, _) in DemoAccounts.All)
            Console.WriteLine($"  {who,-30} NIK {nik}  PIN {pin}");
        foreach (var nik in bench)
            Console.WriteLine($"  Uji beban NIK {nik} PIN {DemoOptions.BenchPin}");
        Console.WriteLine("Akun demo lengkap.");
    }
}
