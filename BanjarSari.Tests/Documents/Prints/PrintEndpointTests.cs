using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Documents.Prints;

public sealed class PrintEndpointTests : HostTest
{
    private const string Card = "/layanan-mandiri/kartu-keluarga.pdf";
    private const string Biodata = "/layanan-mandiri/biodata.pdf";
    private static readonly string[] Both = [Card, Biodata];

    private async Task<Resident> SignedInHeadAsync()
    {
        var family = await Village.FamilyAsync();
        var head = await Village.ResidentAsync("9999991201800001", "Budi Santoso", family);
        await Village.ResidentAsync("9999995503820002", "Siti Aminah", family, FamilyRelations.Wife, wife => wife.Sex = 2);
        await Village.SignInAsync(Browser, head);
        return head;
    }

    [TestCaseSource(nameof(Both))]
    public async Task Without_signing_in_there_is_no_print(string address)
    {
        using var answer = await Browser.GetAsync(address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [TestCaseSource(nameof(Both))]
    public async Task With_an_activation_PIN_there_is_no_print(string address)
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001", family: await Village.FamilyAsync()), mustChangePin: true);

        using var answer = await Browser.GetAsync(address);

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/pin"));
    }

    [TestCaseSource(nameof(Both))]
    public async Task Five_minutes_after_the_PIN_it_is_asked_again(string address)
    {
        await SignedInHeadAsync();
        TestClock.Advance(TimeSpan.FromMinutes(6));

        using var answer = await Browser.GetAsync(address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/konfirmasi-pin?returnUrl="));
        Assert.That(await Db.PrintRecords.CountAsync(), Is.Zero);
    }

    [TestCase(Card, "salinan-kartu-keluarga.pdf")]
    [TestCase(Biodata, "salinan-biodata.pdf")]
    public async Task A_print_is_a_PDF_with_a_name_that_tells_nothing_and_is_kept_nowhere(string address, string name)
    {
        await SignedInHeadAsync();

        using var answer = await Browser.GetAsync(address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/pdf"));
            Assert.That(answer.Content.Headers.ContentDisposition!.ToString(), Is.EqualTo($"attachment; filename={name}; filename*=UTF-8''{name}"));
            Assert.That(answer.Headers.CacheControl!.NoStore);
        }
    }

    [Test]
    public async Task The_family_card_shows_all_members_and_each_of_them_can_see_that()
    {
        var head = await SignedInHeadAsync();

        var text = PdfReading.Text(await Browser.GetByteArrayAsync(Card));

        Assert.That(text, Does.Contain("BUDI SANTOSO 9999991201800001").And.Contain("SITI AMINAH 9999995503820002").And.Contain("No. 9999990101100001").And.Contain("JALAN MELATI 7"));
        var looks = await Db.AccessLog.OrderBy(look => look.Sequence).ToListAsync();
        Assert.That(looks.Select(look => (look.Action, look.ActorResidentId, look.ActorName, look.Purpose)), Is.EqualTo(new[]
        {
            (AccessActions.Printed, (Guid?)head.Id, "warga", "Salinan Kartu Keluarga"),
            (AccessActions.Printed, head.Id, "Kepala keluarga", "Salinan Kartu Keluarga"),
        }));
    }

    [Test]
    public async Task A_print_is_recorded_once_with_its_code_its_act_and_initials()
    {
        var head = await SignedInHeadAsync();

        var first = PdfReading.Text(await Browser.GetByteArrayAsync(Card));
        TestClock.Advance(TimeSpan.FromMinutes(4));
        var again = PdfReading.Text(await Browser.GetByteArrayAsync(Card));

        var record = await Db.PrintRecords.SingleAsync();
        var act = await Db.Processes.Include(process => process.Events).SingleAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(again, Is.EqualTo(first));
            Assert.That(first.Replace("-", "", StringComparison.Ordinal), Does.Contain(record.Code));
            Assert.That((record.Kind, record.ResidentId, record.FamilyId, record.HolderInitials), Is.EqualTo(("kartu-keluarga", head.Id, head.FamilyId, "B.S.")));
            Assert.That((act.Kind, act.Events.Single().EntityId, act.ActorResidentId), Is.EqualTo((ProcessKinds.Printed, record.Id, head.Id)));
            Assert.That(await Db.AccessLog.CountAsync(), Is.EqualTo(2));
        }
    }

    [Test]
    public async Task A_changed_record_is_a_new_print()
    {
        var head = await SignedInHeadAsync();
        await Browser.GetByteArrayAsync(Biodata);
        (await Db.Residents.SingleAsync(resident => resident.Id == head.Id)).Occupation = 11;
        await Db.SaveChangesAsync();

        await Browser.GetByteArrayAsync(Biodata);

        Assert.That(await Db.PrintRecords.Select(record => record.Code).Distinct().CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task HEAD_prints_nothing()
    {
        await SignedInHeadAsync();

        using var answer = await Browser.SendAsync(new HttpRequestMessage(HttpMethod.Head, Card));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(await Db.PrintRecords.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Who_stands_on_no_card_gets_a_page_that_says_so()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        using var answer = await Browser.GetAsync(Card);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("belum tercatat pada Kartu Keluarga"));
    }

    [Test]
    public async Task Nobody_gets_the_card_of_another_family_by_any_parameter()
    {
        var other = await SignedInHeadAsync();
        var browser = NewBrowser();
        var mine = await Village.ResidentAsync("9999990507750003", "Wahyu Hidayat", await Village.FamilyAsync("9999990101100002", "JALAN KENANGA 2"));
        await Village.SignInAsync(browser, mine);

        var text = PdfReading.Text(await browser.GetByteArrayAsync($"{Card}?residentId={other.Id}&familyId={other.FamilyId}&ResidentId={other.Id}&kk=9999990101100001"));

        Assert.That(text, Does.Contain("WAHYU HIDAYAT").And.Not.Contain("BUDI").And.Not.Contain("9999990101100001"));
    }

    [Test]
    public async Task Who_left_the_family_prints_it_no_more()
    {
        var head = await SignedInHeadAsync();
        (await Db.Residents.SingleAsync(resident => resident.Id == head.Id)).FamilyId = null;
        await Db.SaveChangesAsync();

        using var answer = await Browser.GetAsync(Card);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task More_than_ten_prints_an_hour_are_refused_until_the_hour_is_over()
    {
        var head = await SignedInHeadAsync();
        for (var print = 0; print < 10; print++)
            await Browser.GetByteArrayAsync(Biodata);

        using var refused = await Browser.GetAsync(Biodata);
        TestClock.Advance(TimeSpan.FromHours(1));
        var later = NewBrowser();
        await Village.SignInAsync(later, head);
        using var allowed = await later.GetAsync(Biodata);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
            Assert.That(refused.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromHours(1)));
            Assert.That(await refused.Content.ReadAsStringAsync(), Does.Contain("terlalu sering"));
            Assert.That(allowed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }
    }
}
