using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Notifications;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BanjarSari.Tests.Notifications;

/// <summary>E-mail from the outbox, with MailKit against a server on loopback.</summary>
public sealed class OutboxRunTests : HostTest, IDisposable
{
    private readonly SmtpDouble _server = new();

    // NUnit disposes of the instance after its one test.
    public void Dispose() => _server.Dispose();

    [Test]
    public async Task What_is_told_goes_into_the_inbox_and_out_by_mail_without_personal_data()
    {
        var person = await WithAddressAsync();
        await TellAsync(person);
        Assert.That(await RunAsync(), Is.EqualTo(1));
        Assert.That(await RunAsync(), Is.Zero);

        var mail = _server.Received.Single();
        Assert.That(mail, Does.Contain("Subject: Laporan LPR-2026-000001-X: disetujui").And.Contain("To: budi@contoh.id").And.Contain("/layanan-mandiri/lapor/LPR-2026-000001-X"));
        Assert.That(mail, Does.Not.Contain("BUDI SANTOSO").And.Not.Contain("9999991201800001"));
        Assert.That(await Db.InboxMessages.CountAsync(), Is.EqualTo(1));
        var row = await Db.OutboxMessages.AsNoTracking().SingleAsync();
        Assert.That((row.SentAt, row.NextTryAt, row.Tries, row.LastFailure), Is.EqualTo(((DateTime?)TestClock.Start.UtcDateTime, (DateTime?)null, 1, (string?)null)));
    }

    [Test]
    public async Task What_the_server_does_not_take_is_tried_again_later_and_later()
    {
        _server.ToRecipient = "451 later";
        await TellAsync(await WithAddressAsync());
        foreach (var minutes in new[] { 1, 2, 4, 8 })
        {
            Assert.That(await RunAsync(), Is.Zero);
            var row = await Db.OutboxMessages.AsNoTracking().SingleAsync();
            Assert.That((row.NextTryAt, row.LastFailure), Is.EqualTo(((DateTime?)Now.AddMinutes(minutes), "SmtpCommandException")));
            TestClock.Advance(TimeSpan.FromMinutes(minutes));
        }

        _server.ToRecipient = "250 OK";
        Assert.That(await RunAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task After_a_dozen_tries_it_is_given_up()
    {
        _server.ToRecipient = "550 no such user";
        await TellAsync(await WithAddressAsync());
        for (var tries = 0; tries < 13; tries++)
        {
            await RunAsync();
            TestClock.Advance(TimeSpan.FromHours(9));
        }

        var row = await Db.OutboxMessages.AsNoTracking().SingleAsync();
        Assert.That((row.Tries, row.NextTryAt, row.SentAt), Is.EqualTo((12, (DateTime?)null, (DateTime?)null)));
    }

    [Test]
    public async Task Without_server_the_message_waits_and_nothing_breaks()
    {
        await TellAsync(await WithAddressAsync());
        _server.Stop();
        Assert.That(await RunAsync(), Is.Zero);
        Assert.That((await Db.OutboxMessages.AsNoTracking().SingleAsync()).NextTryAt, Is.EqualTo(Now.AddMinutes(1)));
    }

    [Test]
    public async Task Without_address_or_without_configuration_there_is_only_the_inbox()
    {
        await TellAsync(await Village.ResidentAsync("9999991201800001"));
        await TellAsync(await WithAddressAsync("9999995503820002"), new SmtpOptions());
        Assert.That((await Db.OutboxMessages.CountAsync(), await Db.InboxMessages.CountAsync()), Is.EqualTo((0, 2)));
    }

    [Test]
    public async Task An_address_that_is_gone_meanwhile_ends_the_message()
    {
        var person = await WithAddressAsync();
        await TellAsync(person);
        person.Email = null;
        await Db.SaveChangesAsync();
        Assert.That(await RunAsync(), Is.Zero);
        Assert.That((await Db.OutboxMessages.AsNoTracking().SingleAsync()).LastFailure, Is.EqualTo("no address"));
    }

    private static DateTime Now => TestClock.Start.UtcDateTime + (TestClockNow - TestClock.Start);

    private static DateTimeOffset TestClockNow => TestHost.Instance.Clock.GetUtcNow();

    private SmtpOptions Configured => new() { Host = "127.0.0.1", Port = _server.Port, Security = "None", From = "layanan@banjarsari.desa.id", TimeoutSeconds = 5 };

    private Task<Resident> WithAddressAsync(string nik = "9999991201800001") => Village.ResidentAsync(nik, change: person =>
        person.Email = Services.GetRequiredService<FieldCipher>().Seal(nameof(Resident), nameof(Resident.Email), person.Id, "budi@contoh.id"));

    private async Task TellAsync(Resident person, SmtpOptions? smtp = null)
    {
        var services = NewScope().ServiceProvider;
        var db = services.GetRequiredService<PopulationDbContext>();
        var clock = services.GetRequiredService<TimeProvider>();
        await new Notifier([new InboxChannel(db, clock), new EmailChannel(db, Options.Create(smtp ?? Configured), clock)])
            .TellAsync(new Notice { ResidentId = person.Id, Title = "Laporan LPR-2026-000001-X: disetujui", Body = "Satu butir laporan Anda disetujui.", Link = "/layanan-mandiri/lapor/LPR-2026-000001-X" });
        await db.SaveChangesAsync();
    }

    private Task<int> RunAsync()
    {
        var services = NewScope().ServiceProvider;
        var smtp = Options.Create(Configured);
        return new OutboxRun(services.GetRequiredService<PopulationDbContext>(), new MailSender(smtp, services.GetRequiredService<IOptions<VillageOptions>>()), services.GetRequiredService<FieldCipher>(), smtp, services.GetRequiredService<TimeProvider>()).RunOnceAsync();
    }
}
