using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.SignIn;

/// <summary>Base of tests around the sign-in page: residents with a PIN, and browsers that post it.</summary>
public abstract class SignInTest : HostTest
{
    protected const string Nik = "9999991201800001";
    protected const string Pin = "482915";
    protected const string WrongPin = "739164";
    protected const string Unknown = "9999990101990999";

    protected static readonly WebApplicationFactoryClientOptions BrowserOptions = new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false };

    protected async Task<Resident> ResidentWithPinAsync(string nik = Nik, string pin = Pin, bool activation = false, Family? family = null)
    {
        var resident = await Village.ResidentAsync(nik, family: family);
        var account = await Village.AccountAsync(resident);
        account.PinHash = Services.GetRequiredService<PinHasher>().Hash(resident.Id, pin);
        account.MustChangePin = activation;
        account.ActivationExpiresAt = activation ? TestClock.Start.UtcDateTime.AddDays(14) : null;
        await Db.SaveChangesAsync();
        return resident;
    }

    protected static async Task<HttpResponseMessage> SignInAsync(HttpClient browser, string nik = Nik, string pin = Pin, string code = "", string returnUrl = "")
    {
        var page = await browser.OpenAsync("/layanan-mandiri/masuk");
        return await browser.SendAsync(page, "main form", ("nik", nik), ("pin", pin), ("kodePerangkat", code), ("returnUrl", returnUrl));
    }

    /// <summary>Whether the right PIN lets a browser in; the answer is thrown away.</summary>
    protected static async Task<bool> GetsInAsync(HttpClient browser, string nik = Nik, string pin = Pin, string code = "")
    {
        using var answer = await SignInAsync(browser, nik, pin, code);
        return (int)answer.StatusCode == 302;
    }

    protected async Task FailAsync(int times, string nik = Nik)
    {
        for (var i = 0; i < times; i++)
            Assert.That(await GetsInAsync(NewBrowser(), nik, WrongPin), Is.False);
    }

    protected static async Task<HttpResponseMessage> SignOutAsync(HttpClient browser)
    {
        var page = await browser.OpenAsync("/layanan-mandiri/perangkat");
        return await browser.SendAsync(page, "header form");
    }

    protected Task<List<SignInAttempt>> AttemptsAsync() => Db.SignInAttempts.AsNoTracking().OrderBy(row => row.Id).ToListAsync();

    protected async Task<ResidentAccount> AccountOfAsync(Resident resident) =>
        await Db.Accounts.AsNoTracking().SingleAsync(row => row.ResidentId == resident.Id);

    protected async Task<List<InboxMessage>> NoticesAsync(Resident resident) =>
        await Db.InboxMessages.AsNoTracking().Where(row => row.ResidentId == resident.Id).OrderBy(row => row.Id).ToListAsync();

    protected Task<List<Process>> ActsAsync(string kind) =>
        Db.Processes.AsNoTracking().Include(row => row.Events).Where(row => row.Kind == kind).ToListAsync();
}
