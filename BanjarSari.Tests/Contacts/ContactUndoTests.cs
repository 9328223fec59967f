using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Contacts;

public sealed class ContactUndoTests : ContactTest
{
    [Test]
    public async Task One_tap_brings_the_old_number_back_with_act_history_and_notice()
    {
        await SignInFamilyAsync();
        (await ChangeAsync("nomor-hp", "081234567890")).Dispose();
        TestClock.Advance(TimeSpan.FromMinutes(6));

        using var answer = await UndoAsync();
        var list = await Browser.OpenAsync(Address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo(Address));
            Assert.That(await RecordedAsync(Head, nameof(Resident.Phone)), Is.EqualTo(OldPhone));
            Assert.That(await Db.Processes.OrderBy(row => row.Sequence).Select(row => row.Kind).ToListAsync(), Is.EqualTo(new[] { ProcessKinds.ContactChanged, ProcessKinds.ContactUndone }));
            Assert.That(await Db.ElementChanges.CountAsync(), Is.EqualTo(2));
            Assert.That(await Db.InboxMessages.Select(row => row.Title).ToListAsync(), Does.Contain("Perubahan Nomor HP dibatalkan"));
            Assert.That(list.Words(), Does.Contain("Nomor HP yang lama berlaku lagi"));
            Assert.That(list.QuerySelector("section.card"), Is.Null, "nothing is left to undo");
        }
    }

    [Test]
    public async Task Two_changes_go_back_one_after_the_other()
    {
        await SignInFamilyAsync();
        (await ChangeAsync("nomor-hp", "081200000001")).Dispose();
        TestClock.Advance(TimeSpan.FromMinutes(1));
        (await ChangeAsync("nomor-hp", "081200000002")).Dispose();

        (await UndoAsync()).Dispose();
        var between = await RecordedAsync(Head, nameof(Resident.Phone));
        (await UndoAsync()).Dispose();

        Assert.That((between, await RecordedAsync(Head, nameof(Resident.Phone))), Is.EqualTo(("+6281200000001", OldPhone)));
    }

    [Test]
    public async Task After_three_days_it_cannot_be_undone()
    {
        await SignInFamilyAsync();
        (await ChangeAsync("nomor-hp", "081234567890")).Dispose();
        var page = await Browser.OpenAsync(Address);
        TestClock.Advance(TimeSpan.FromHours(72));
        var later = NewBrowser();
        await Village.SignInAsync(later, Head);

        var list = await later.OpenAsync(Address);
        using var answer = await later.PostAsync(Address, new FormUrlEncodedContent([
            KeyValuePair.Create("batalkan", "nomor-hp"),
            KeyValuePair.Create("__RequestVerificationToken", (await later.OpenAsync($"{Address}/nomor-hp")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]));

        Assert.That(page.QuerySelector("section.card"), Is.Not.Null);
        Assert.That(list.QuerySelector("section.card"), Is.Null);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await later.OpenAsync(Address)).Words(), Does.Contain("tidak dapat dibatalkan lagi"));
        Assert.That(await RecordedAsync(Head, nameof(Resident.Phone)), Is.EqualTo("+6281234567890"));
    }

    [Test]
    public async Task What_an_officer_recorded_since_is_not_overwritten()
    {
        await SignInFamilyAsync();
        (await ChangeAsync("nomor-hp", "081234567890")).Dispose();
        var page = await Browser.OpenAsync(Address);
        // Later requests raised the version of the row that the test made.
        Db.ChangeTracker.Clear();
        var row = await Db.Residents.SingleAsync(person => person.Id == Head.Id);
        row.Phone = Services.GetRequiredService<FieldCipher>().Seal(nameof(Resident), nameof(Resident.Phone), row.Id, "+6281299999999");
        await Db.SaveChangesAsync();

        using var answer = await Browser.SendAsync(page, "section.card form");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await RecordedAsync(Head, nameof(Resident.Phone)), Is.EqualTo("+6281299999999"));
        Assert.That(await Db.Processes.CountAsync(process => process.Kind == ProcessKinds.ContactUndone), Is.Zero);
    }

    [Test]
    public async Task Nobody_undoes_for_another_adult_or_another_element()
    {
        await SignInFamilyAsync();
        (await ChangeAsync("nomor-hp", "081234567890")).Dispose();
        var page = await Browser.OpenAsync(Address);

        using var unknown = await Browser.SendAsync(page, "section.card form", ("batalkan", "nama"));
        using var stranger = await Browser.SendAsync(page, "section.card form", ("anggota", "9"));

        Assert.That((unknown.StatusCode, stranger.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await RecordedAsync(Head, nameof(Resident.Phone)), Is.EqualTo("+6281234567890"));
    }
}
