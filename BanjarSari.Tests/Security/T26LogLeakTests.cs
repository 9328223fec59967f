using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BanjarSari.Tests.Security;

/// <summary>T26: canaries are driven through the program in every way a log could see them.</summary>
public sealed class T26LogLeakTests : HostTest
{
    private const string Nik = "9999990101010007";
    private const string Pin = "731946";
    private const string Mother = "KANARI BINTI KENARI";

    [Test]
    public async Task No_canary_reaches_the_log()
    {
        var resident = await Village.ResidentAsync(Nik, change: person => person.Name = "WARGA UJI");
        await Browser.GetAsync($"/layanan-mandiri/profil?nik={Nik}&pin={Pin}");
        await Browser.GetAsync($"/cari/{Nik}?q={Uri.EscapeDataString(Mother)}");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["nik"] = Nik, ["pin"] = Pin, ["ibu"] = Mother });
        await Browser.PostAsync("/layanan-mandiri/masuk", form);
        await Village.SignInAsync(Browser, resident);
        await Browser.GetAsync("/layanan-mandiri/profil");
        await BreakAsync();
        await Browser.GetAsync($"/layanan-mandiri/profil?nik={Nik}");
        CarelessCode();

        var log = await ReadLogAsync();

        Assert.Multiple(() =>
        {
            Assert.That(log, Does.Contain("layanan-mandiri/profil"), "the log is on");
            Assert.That(log, Does.Contain("ceroboh"), "the careless lines were logged");
            Assert.That(log, Does.Not.Contain(Nik).And.Not.Contain(Pin).And.Not.Contain(Mother));
        });
    }

    [Test]
    public void Values_of_parameters_are_not_logged()
    {
        var options = Db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>();

        Assert.That(options?.IsSensitiveDataLoggingEnabled, Is.Not.True);
    }

    private void CarelessCode()
    {
        var log = Services.GetRequiredService<ILogger<T26LogLeakTests>>();
#pragma warning disable CA2254 // Careless on purpose.
        log.LogWarning($"ceroboh {Nik} {Pin}");
#pragma warning restore CA2254
        log.LogWarning("ceroboh {Nik} {@Form}", Nik, new { Pin, Nik });
        log.LogError(new InvalidOperationException($"NIK {Nik} dengan PIN {Pin}"), "ceroboh");
    }

    /// <summary>Every later request of this test fails with an exception of the store.</summary>
    private Task<int> BreakAsync() => Db.Database.ExecuteSqlAsync($"ALTER TABLE Sessions RENAME TO Gone");

    private async Task<string> ReadLogAsync()
    {
        var text = new System.Text.StringBuilder();
        foreach (var file in Directory.GetFiles(Services.GetRequiredService<DataDirectory>().Logs))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }
}
