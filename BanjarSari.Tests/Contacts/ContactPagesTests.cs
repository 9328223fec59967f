using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Contacts;

public sealed class ContactPagesTests : ContactTest
{
    [TestCase(Address)]
    [TestCase($"{Address}/nomor-hp")]
    public async Task Anonymous_leads_to_sign_in(string address)
    {
        using var answer = await Browser.GetAsync(address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task The_form_asks_for_the_PIN_when_it_opens_and_the_list_does_not()
    {
        await SignInFamilyAsync();
        TestClock.Advance(TimeSpan.FromMinutes(6));

        using var form = await Browser.GetAsync($"{Address}/nomor-hp");
        using var list = await Browser.GetAsync(Address);

        Assert.That(form.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/konfirmasi-pin?returnUrl="));
        Assert.That(list.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase($"{Address}/nama")]
    [TestCase($"{Address}/nomor-hp?anggota=9")]
    [TestCase($"{Address}?anggota=9")]
    public async Task Unknown_elements_and_places_are_not_there(string address)
    {
        await SignInFamilyAsync();

        using var answer = await Browser.GetAsync(address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_new_number_holds_at_once_with_act_history_and_notice()
    {
        await SignInFamilyAsync();

        using var answer = await ChangeAsync("nomor-hp", "0812-3456-7890");
        var list = await Browser.OpenAsync(Address);

        var act = await Db.Processes.Include(row => row.Events).SingleAsync();
        var history = await Db.ElementChanges.SingleAsync();
        var notice = await Db.InboxMessages.SingleAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo(Address));
            Assert.That(await RecordedAsync(Head, nameof(Resident.Phone)), Is.EqualTo("+6281234567890"));
            Assert.That((act.Kind, act.ActorResidentId, act.Events.Single().ResidentId), Is.EqualTo((ProcessKinds.ContactChanged, Head.Id, Head.Id)));
            Assert.That((history.Element, history.ProcessId), Is.EqualTo((nameof(Resident.Phone), act.Id)));
            Assert.That((notice.ResidentId, notice.Title, notice.Link), Is.EqualTo((Head.Id, "Nomor HP diganti", Address)));
            Assert.That(notice.Body, Does.Contain("26 November 2026 pukul 10.00 WIB").And.Not.Contain("62812").And.Not.Contain("0812"));
            Assert.That(list.Words(), Does.Contain("Nomor HP sudah diubah").And.Contain("+6281234567890").And.Contain($"Sebelumnya: {OldPhone}"));
        }
    }

    [Test]
    public async Task The_same_number_in_other_dress_writes_nothing()
    {
        await SignInFamilyAsync();

        using var answer = await ChangeAsync("nomor-hp", "0811 0000 1111");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await Db.Processes.CountAsync() + await Db.ContactChanges.CountAsync() + await Db.InboxMessages.CountAsync(), Is.Zero);
    }

    [TestCase("nomor-hp", "12", null, "nilai", "misalnya 081234567890")]
    [TestCase("e-mail", "siti", null, "nilai", "misalnya nama@contoh.id")]
    [TestCase("kontak-darurat", "081234567890", "", "nama", "tulis nama orangnya")]
    [TestCase("kontak-darurat", "x", "Siti", "nilai", "Nomor HP kontak darurat")]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays(string word, string value, string? name, string field, string sentence)
    {
        await SignInFamilyAsync();

        using var answer = await ChangeAsync(word, value, name);
        var page = await answer.DocumentAsync();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page.QuerySelector($".error-summary a[href='#{field}']")!.TextContent, Does.Contain(sentence));
        Assert.That(page.QuerySelector("#nilai")!.GetAttribute("value"), Is.EqualTo(value));
        Assert.That(await Db.Processes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_contact_can_be_removed()
    {
        await SignInFamilyAsync();
        var page = await Browser.OpenAsync($"{Address}/nomor-hp");

        using var answer = await Browser.SendAsync(page, "form:has(input[name=hapus])");

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo(Address));
        Assert.That(await RecordedAsync(Head, nameof(Resident.Phone)), Is.Null);
    }

    [Test]
    public async Task A_parent_changes_a_childs_contact_and_both_are_told()
    {
        await SignInFamilyAsync();

        using var answer = await ChangeAsync("kontak-darurat", "081234567890", "Budi Santoso", "?anggota=2");
        var list = await Browser.OpenAsync($"{Address}?anggota=2");

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo($"{Address}?anggota=2"));
        Assert.That(await RecordedAsync(Child, nameof(Resident.EmergencyContact)), Is.EqualTo("Budi Santoso, +6281234567890"));
        Assert.That(list.Words(), Does.Contain("Andi Santoso").And.Contain("Sebelumnya: belum diisi"));
        Assert.That(await Db.InboxMessages.OrderBy(row => row.Id).Select(row => new { row.ResidentId, row.Link }).ToListAsync(), Is.EquivalentTo(new[]
        {
            new { ResidentId = Child.Id, Link = (string?)Address }, new { ResidentId = Head.Id, Link = (string?)$"{Address}?anggota=2" },
        }));
    }

    [Test]
    public async Task An_adult_of_the_family_and_a_protected_child_are_not_mine_to_change([Values] bool child)
    {
        await SignInFamilyAsync();
        var row = await Db.Residents.SingleAsync(person => person.Id == Child.Id);
        if (child)
            row.HiddenFromFamily = true;
        else
            row.BirthDate = new DateOnly(2000, 1, 12);
        await Db.SaveChangesAsync();

        using var answer = await Browser.GetAsync($"{Address}/nomor-hp?anggota=2");
        using var list = await Browser.GetAsync($"{Address}?anggota=2");

        Assert.That((answer.StatusCode, list.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task The_fourth_change_of_a_month_is_refused_and_another_element_is_not()
    {
        await SignInFamilyAsync();
        foreach (var number in new[] { "081200000001", "081200000002", "081200000003" })
            (await ChangeAsync("nomor-hp", number)).Dispose();

        using var refused = await ChangeAsync("nomor-hp", "081200000004");
        using var other = await ChangeAsync("e-mail", "budi@contoh.id");

        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await refused.DocumentAsync()).QuerySelector(".error-summary")!.TextContent, Does.Contain("sudah 3 kali diubah dalam 30 hari"));
        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task The_profile_leads_here_and_not_to_a_report()
    {
        await SignInFamilyAsync();

        var profile = await Browser.OpenAsync("/layanan-mandiri/profil");
        var child = await Browser.OpenAsync("/layanan-mandiri/kartu-keluarga/anggota/2");

        Assert.That(profile.QuerySelector("#Phone a")!.GetAttribute("href"), Is.EqualTo($"{Address}/nomor-hp"));
        Assert.That(profile.QuerySelector("#Education a")!.GetAttribute("href"), Does.StartWith("/layanan-mandiri/lapor/baru"));
        Assert.That(child.QuerySelector("#EmergencyContact a")!.GetAttribute("href"), Is.EqualTo($"{Address}/kontak-darurat?anggota=2"));
    }
}
