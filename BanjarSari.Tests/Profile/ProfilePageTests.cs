using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Profile;

public sealed class ProfilePageTests : HostTest
{
    private const string Address = "/layanan-mandiri/profil";

    [Test]
    public async Task Anonymous_is_led_to_sign_in()
    {
        using var answer = await Browser.GetAsync(Address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task An_activation_PIN_opens_the_PIN_page_only()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"), mustChangePin: true);

        using var answer = await Browser.GetAsync(Address);

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/pin"));
    }

    [Test]
    public async Task Every_element_of_the_catalog_stands_on_the_page()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        var page = await Browser.GetPageAsync(Address);

        Assert.That(ElementCatalog.All.Where(element => page.GetElementById(element.Key) is null).Select(element => element.Key), Is.Empty);
    }

    [Test]
    public async Task Values_stand_in_words_with_their_source()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        var page = await Browser.GetPageAsync(Address);

        Assert.Multiple(() =>
        {
            Assert.That(page.Fact("Tanggal lahir"), Is.EqualTo("12 Januari 1980 Sumber: Pencatatan desa, 1 November 2026"));
            Assert.That(page.Fact("Agama"), Does.StartWith("Islam"));
            Assert.That(page.Fact("Nomor HP"), Is.EqualTo("Belum diisi"));
        });
    }

    [Test]
    public async Task A_changed_element_tells_the_document_of_its_latest_change()
    {
        var resident = await Village.ResidentAsync("9999991201800001");
        Change(resident, "Ijazah", new DateOnly(2026, 5, 2), TestClock.Start.UtcDateTime.AddDays(-30));
        Change(resident, "Surat keterangan lulus", null, TestClock.Start.UtcDateTime.AddDays(-60));
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, resident);

        var page = await Browser.GetPageAsync(Address);

        Assert.That(page.Fact("Pendidikan terakhir"), Does.EndWith("Sumber: Ijazah, 2 Mei 2026"));
    }

    [Test]
    public async Task What_does_not_concern_an_unmarried_citizen_is_folded_away()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001", change: person => person.MaritalStatus = 1));

        var page = await Browser.GetPageAsync(Address);

        Assert.Multiple(() =>
        {
            foreach (var key in new[] { nameof(Resident.SponsorName), nameof(Resident.DivorceDate), nameof(Resident.MarriageDate), nameof(Resident.Pregnancy) })
                Assert.That(page.GetElementById(key)!.Closest("details"), Is.Not.Null, key);
            Assert.That(page.GetElementById(nameof(Resident.Religion))!.Closest("details"), Is.Null);
        });
    }

    [Test]
    public async Task A_foreigner_sees_the_elements_of_foreigners()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001", change: person => person.Citizenship = 2));

        var page = await Browser.GetPageAsync(Address);

        Assert.That(page.GetElementById(nameof(Resident.StayPermitNumber))!.Closest("details"), Is.Null);
    }

    [Test]
    public async Task Completeness_counts_and_leads_to_what_is_missing()
    {
        var cipher = Services.GetRequiredService<FieldCipher>();
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001", change: person =>
        {
            person.BirthCertificateNumber = "AL-1";
            person.Phone = cipher.Seal(nameof(Resident), nameof(Resident.Phone), person.Id, "+6281200000001");
            person.BirthPlace = null;
        }));

        var page = await Browser.GetPageAsync(Address);

        var total = ElementCatalog.All.Count(element => element.Expected);
        Assert.That(page.QuerySelector("section[aria-labelledby=kelengkapan] p").Words(), Is.EqualTo($"{total - 1} dari {total} data pokok sudah terisi."));
        Assert.That(page.QuerySelectorAll("section[aria-labelledby=kelengkapan] li a").Select(link => link.GetAttribute("href")), Is.EqualTo(new[] { "#BirthPlace" }));
    }

    [Test]
    public async Task The_family_stands_with_its_head_and_address()
    {
        var family = await Village.FamilyAsync();
        await Village.ResidentAsync("9999991201800001", family: family);
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife));

        var page = await Browser.GetPageAsync(Address);

        Assert.Multiple(() =>
        {
            Assert.That(page.Fact("Kepala keluarga"), Is.EqualTo("BUDI SANTOSO"));
            Assert.That(page.Fact("Alamat"), Is.EqualTo("JALAN MELATI 7"));
            Assert.That(page.Fact("Nomor KK"), Does.StartWith("9999••••••••0001"));
        });
    }

    [Test]
    public async Task A_person_on_no_card_is_told_what_to_do()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        var page = await Browser.GetPageAsync(Address);

        Assert.That(page.QuerySelector("section[aria-labelledby=keluarga]").Words(), Does.Contain("Anda belum tercatat pada Kartu Keluarga mana pun"));
    }

    [Test]
    public async Task Numbers_and_the_mothers_name_are_masked_and_the_title_names_nobody()
    {
        var family = await Village.FamilyAsync();
        var cipher = Services.GetRequiredService<FieldCipher>();
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001", family: family, change: person =>
        {
            person.FatherNik = cipher.Seal(nameof(Resident), nameof(Resident.FatherNik), person.Id, "9999990101550011");
            person.PreviousKkNumber = cipher.Seal(nameof(Resident), nameof(Resident.PreviousKkNumber), person.Id, "9999990101990044");
        }));

        var page = await Browser.GetPageAsync(Address);

        Assert.Multiple(() =>
        {
            Assert.That(page.DocumentElement.OuterHtml, Does.Not.Match("[0-9]{12}"));
            Assert.That(page.Body!.TextContent, Does.Not.Contain("KARTINAH"));
            Assert.That(page.Fact("NIK ayah"), Does.StartWith("9999••••••••0011"));
            Assert.That(page.Title, Is.EqualTo("Profil – Layanan Mandiri Desa Banjar Sari"));
        });
    }

    [Test]
    public async Task Nobody_else_can_be_asked_for([Values("id", "residentId", "ResidentId", "nik")] string name)
    {
        var other = await Village.ResidentAsync("9999990507750003", "RAHMAT HIDAYAT");
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        var page = await Browser.GetPageAsync($"{Address}?{name}={other.Id}");

        Assert.That(page.Body!.TextContent, Does.Contain("BUDI SANTOSO").And.Not.Contain("RAHMAT HIDAYAT"));
    }

    [Test]
    public async Task A_look_at_the_own_record_writes_nothing()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001", family: await Village.FamilyAsync()));
        var before = await StoreDump.ReadAsync(Db);

        await Browser.GetPageAsync(Address);

        Assert.That(await StoreDump.ReadAsync(Db), Is.EqualTo(before));
        Assert.That(Db.AccessLog.Count(), Is.Zero);
    }

    private void Change(Resident resident, string source, DateOnly? sourceDate, DateTime at) => Db.ElementChanges.Add(new ElementChange
    {
        Id = Guid.CreateVersion7(),
        ResidentId = resident.Id,
        Element = nameof(Resident.Education),
        ChangedAt = at,
        Source = source,
        SourceDate = sourceDate,
        ProcessId = Guid.CreateVersion7(),
    });
}
