using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Contacts;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Notifications;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using BanjarSari.Tests.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BanjarSari.Tests.Contacts;

/// <summary>The old address hears of a change and can take it back, with MailKit against a server on loopback.</summary>
public sealed class ContactMailTests : ContactTest, IDisposable
{
    private readonly SmtpDouble _server = new();

    // NUnit disposes of the instance after its one test.
    public void Dispose() => _server.Dispose();

    [Test]
    public async Task The_old_address_gets_a_link_that_brings_it_back_without_signing_in()
    {
        await ChangedAsync();
        Assert.That(await RunAsync(), Is.EqualTo(1));
        Assert.That(_server.Received.Single(), Does.Contain("To: lama@contoh.id").And.Not.Contain("baru@contoh.id").And.Not.Contain("Budi"));
        var link = await Db.OutboxMessages.Select(row => row.Link!).SingleAsync();
        var stranger = NewBrowser();

        var page = await stranger.OpenAsync(link);
        Assert.That(await RecordedAsync(Head, nameof(Resident.Email)), Is.EqualTo("baru@contoh.id"), "Opening it changes nothing.");
        using var answer = await stranger.SubmitAsync(Action(page.QuerySelector("main form")!, link));
        using var again = await stranger.GetAsync(link);

        var act = await Db.Processes.SingleAsync(row => row.Kind == ProcessKinds.ContactUndone);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((await answer.DocumentAsync()).Words(), Does.Contain("Kontak lama berlaku lagi").And.Not.Contain("Budi").And.Not.Contain("contoh.id"));
            Assert.That(await RecordedAsync(Head, nameof(Resident.Email)), Is.EqualTo("lama@contoh.id"));
            Assert.That((act.Channel, act.ActorPost), Is.EqualTo(("tautan", "Pemegang kontak lama")));
            Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }
    }

    [Test]
    public async Task While_it_can_be_taken_back_the_old_address_hears_of_everything()
    {
        await ChangedAsync();
        await TellAsync();
        await RunAsync();
        Assert.That(_server.Received.Count(mail => mail.Contains("Subject: Kabar", StringComparison.Ordinal)), Is.EqualTo(2));
        Assert.That(_server.Received, Has.Some.Contains("To: baru@contoh.id").And.Some.Contains("To: lama@contoh.id"));

        TestClock.Advance(TimeSpan.FromHours(72));
        await TellAsync();
        await RunAsync();

        Assert.That(_server.Received.Count(mail => mail.Contains("Subject: Kabar", StringComparison.Ordinal)), Is.EqualTo(3));
    }

    [Test]
    public async Task A_link_that_is_none_or_too_late_says_so()
    {
        await ChangedAsync();
        var link = await Db.OutboxMessages.Select(row => row.Link!).SingleAsync();
        using var unknown = await NewBrowser().GetAsync(link[..^4] + "AAAA");
        TestClock.Advance(TimeSpan.FromHours(72));
        using var late = await NewBrowser().GetAsync(link);

        Assert.That((unknown.StatusCode, late.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That((await late.DocumentAsync()).Words(), Does.Contain("Tautan ini tidak berlaku"));
    }

    [Test]
    public async Task A_new_telephone_number_is_told_to_the_recorded_address()
    {
        await ChangedAsync(nameof(Resident.Phone), "081234567890");

        await RunAsync();

        Assert.That(_server.Received.Single(), Does.Contain("To: lama@contoh.id").And.Not.Contain("+62"));
    }

    private SmtpOptions Configured => new() { Host = "127.0.0.1", Port = _server.Port, Security = "None", From = "layanan@banjarsari.desa.id", TimeoutSeconds = 5 };

    // The form has no address of its own: it goes where the page came from.
    private static AngleSharp.Dom.IElement Action(AngleSharp.Dom.IElement form, string address)
    {
        form.SetAttribute("action", address);
        return form;
    }

    private async Task ChangedAsync(string element = nameof(Resident.Email), string value = "baru@contoh.id")
    {
        Head = await Village.ResidentAsync("9999991201800001", "Budi Santoso", change: person =>
            person.Email = Services.GetRequiredService<FieldCipher>().Seal(nameof(Resident), nameof(Resident.Email), person.Id, "lama@contoh.id"));
        var services = NewScope().ServiceProvider;
        var contacts = ActivatorUtilities.CreateInstance<ContactService>(services, new UndoMail(Channel(services), services.GetRequiredService<VillageClock>()));
        await contacts.ChangeAsync(
            new ChangeContactOptions { Subject = new ContactSubject(Head.Id, null, null), Element = element, Typed = new TypedContact(value) }, ActingPerson.Resident(Head.Id, "uji"));
    }

    private EmailChannel Channel(IServiceProvider services) =>
        new(services.GetRequiredService<PopulationDbContext>(), Options.Create(Configured), services.GetRequiredService<TimeProvider>());

    private async Task TellAsync()
    {
        var services = NewScope().ServiceProvider;
        await new Notifier([Channel(services)]).TellAsync(new Notice { ResidentId = Head.Id, Title = "Kabar", Body = "Ada kabar." });
        await services.GetRequiredService<PopulationDbContext>().SaveChangesAsync();
    }

    private Task<int> RunAsync()
    {
        var services = NewScope().ServiceProvider;
        var smtp = Options.Create(Configured);
        return new OutboxRun(services.GetRequiredService<PopulationDbContext>(), new MailSender(smtp, services.GetRequiredService<IOptions<VillageOptions>>()), services.GetRequiredService<FieldCipher>(), smtp, services.GetRequiredService<TimeProvider>()).RunOnceAsync();
    }
}
