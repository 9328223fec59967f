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

        var seeded = await DemoVillage.SeedAsync(app.Services, options.Residents, options.BenchAccounts, options.Reports);
        await SeedQuality.SeedAsync(app.Services);
        await DemoContent.SeedAsync(app.Services);
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (seeded && options.BenchLooks > 0)
            await SeedBenchLooks.WriteAsync(services.GetRequiredService<PopulationDbContext>(), services.GetRequiredService<AuditChainer>(), services.GetRequiredService<VillageClock>().UtcNow, options.BenchLooks, CancellationToken.None);
        await DemoAccounts.ExtendActivationAsync(services.GetRequiredService<PopulationDbContext>(), services.GetRequiredService<BlindIndex>(), services.GetRequiredService<ActLog>(), services.GetRequiredService<VillageClock>().UtcNow, CancellationToken.None);
        await ActivatorUtilities.CreateInstance<DemoStaff>(services).AddAsync();
        var bench = options.BenchAccounts == 0 ? [] : await DemoAccounts.BenchNiksAsync(services.GetRequiredService<PopulationDbContext>(), services.GetRequiredService<ResidentNumbers>());
        app.Lifetime.ApplicationStarted.Register(() => Tell(app.Urls, bench));
    }

    private static void Tell(IEnumerable<string> addresses, IReadOnlyList<string> bench)
    {
        var first = addresses.FirstOrDefault() ?? "";
        Console.WriteLine($"Desa demo siap: {string.Join(", ", addresses)}");
        Console.WriteLine($"Warga, {first}/layanan-mandiri/masuk:");
        foreach (var (who, nik, pin, _) in DemoAccounts.All)
            Console.WriteLine($"  {who,-30} NIK {nik}  PIN {pin}");
        Console.WriteLine($"Petugas, {first}/umbraco/login, kata sandi {DemoStaff.Password}:");
        foreach (var (role, who, _, _) in DemoStaff.All)
            Console.WriteLine($"  {who,-30} {DemoStaff.EmailOf(role)}");
        foreach (var nik in bench)
            Console.WriteLine($"  Uji beban NIK {nik} PIN {DemoOptions.BenchPin}");
        Console.WriteLine("Akun demo lengkap.");
    }
}
