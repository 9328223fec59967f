using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using BanjarSari.Tests.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace BanjarSari.Tests.Journeys;

/// <summary>
/// LAPOR from the phone to the proven register (issue 3, "Shown by"): the real program, a real browser, officers over the
/// wire, and nothing in between that is made up.
/// </summary>
public sealed class LaporJourneyTests : JourneyTest
{
    private const string Card = "/layanan-mandiri/kartu-keluarga.pdf";

    [Test]
    public async Task A_diploma_of_the_wife_comes_from_the_phone_into_register_print_and_trail()
    {
        var head = await PhoneAsync();
        await SignInAsync(head, DemoPeople.Head);
        var number = await head.ReportAsync(DemoPeople.Head, 1, nameof(Resident.Education), "8", "Istri saya lulus kuliah tahun ini.");

        var wife = await PhoneAsync();
        await SignInAsync(wife, DemoPeople.Wife);
        await wife.GetByRole(AriaRole.Link, new() { Name = "Baca dan jawab" }).ClickAsync();
        await wife.GetByLabel("Ya, saya setuju; data itu benar").CheckAsync();
        await wife.GetByRole(AriaRole.Button, new() { Name = "Kirim jawaban" }).ClickAsync();
        await Assertions.Expect(wife.Locator("main")).ToContainTextAsync("sekarang diperiksa petugas desa");

        using var officer = await OfficerClient.SignInAsync(OfficerRoles.Verifier);
        var item = (await officer.ReportAsync(number)).GetProperty("items")[0];
        Assert.That(item.GetProperty("evidence").GetArrayLength(), Is.EqualTo(1));
        var photo = item.GetProperty("evidence")[0];
        Assert.That(photo.GetProperty("height").GetInt32(), Is.GreaterThan(photo.GetProperty("width").GetInt32()), "The photo stands upright.");
        Assert.That(await officer.ActAsync(number, 1, "approve"), Is.EqualTo(ChangeItemStates.Approved));

        await wife.OpenAsync("/layanan-mandiri/profil", DemoPeople.Wife);
        await Assertions.Expect(wife.Locator("#Education")).ToContainTextAsync("Diploma IV");
        await Assertions.Expect(wife.Locator("#Education")).ToContainTextAsync("Sumber: Ijazah terakhir");
        Assert.That(PdfReading.Text(await wife.PdfAsync(Card, DemoPeople.Wife)), Does.Contain("DIPLOMA IV/STRATA I").Or.Contain("DIPLOMA IV"));
        await wife.GotoAsync("/layanan-mandiri/jejak-akses");
        await Assertions.Expect(wife.Locator("main")).ToContainTextAsync("Kepala Seksi Pelayanan");
        await head.OpenAsync($"/layanan-mandiri/lapor/{number}", DemoPeople.Head);
        await Assertions.Expect(head.Locator("main")).ToContainTextAsync(ChangeItemStates.Approved);
        await ChainsHoldAsync();
    }

    [Test]
    public async Task A_misspelt_name_is_forwarded_with_both_forms_filled()
    {
        var head = await PhoneAsync();
        await SignInAsync(head, DemoPeople.Head);
        var number = await head.ReportAsync(DemoPeople.Head, 0, nameof(Resident.Name), "Sugeng Riyadi", "Ejaannya salah sejak awal.");

        using var officer = await OfficerClient.SignInAsync(OfficerRoles.Verifier);
        Assert.That(await officer.ActAsync(number, 1, "forward"), Is.EqualTo(ChangeItemStates.Forwarded));

        await head.OpenAsync($"/layanan-mandiri/lapor/{number}", DemoPeople.Head);
        await Assertions.Expect(head.Locator("main")).ToContainTextAsync(ChangeItemStates.Forwarded);
        await Assertions.Expect(head.Locator($"a[href='/layanan-mandiri/lapor/{number}/f-102.pdf']")).ToBeVisibleAsync();
        await Assertions.Expect(head.Locator($"a[href='/layanan-mandiri/lapor/{number}/f-106.pdf']")).ToBeVisibleAsync();
        Assert.That(PdfReading.Text(await head.PdfAsync($"/layanan-mandiri/lapor/{number}/f-102.pdf", DemoPeople.Head)),
            Does.Contain("1. Nama Lengkap : SUGENG RIYANTO").And.Contain("X KTP-el"));
        Assert.That(PdfReading.Flat(await head.PdfAsync($"/layanan-mandiri/lapor/{number}/f-106.pdf", DemoPeople.Head)),
            Does.Contain("SUGENGRIYADI").And.Contain("Lainnya,yaituNamalengkap"));
        Assert.That(PdfReading.Text(await head.PdfAsync(Card, DemoPeople.Head)), Does.Contain("SUGENG RIYANTO").And.Not.Contain("RIYADI"), "The register waits for Disdukcapil.");
        Assert.That(PdfReading.Text(await officer.BytesAsync($"change-reports/{number}/tanda-terima.pdf")), Does.Contain(number).And.Not.Contain("SUGENG"));
        await ChainsHoldAsync();
    }

    [Test]
    public async Task A_newborn_is_added_by_two_officers_and_stands_on_the_card_without_NIK()
    {
        var head = await PhoneAsync();
        await SignInAsync(head, DemoPeople.Head);
        await head.OpenAsync("/layanan-mandiri/lapor/baru?anggota=baru", DemoPeople.Head);
        await head.GetByRole(AriaRole.Button, new() { Name = "Mulai" }).ClickAsync();
        await head.FillFormAsync(new Dictionary<string, string>
        {
            ["how"] = "lahir",
            ["Name"] = "Bagas Adi Nugraha",
            ["Sex"] = "1",
            ["BirthPlace"] = "Banjar Sari",
            ["BirthDate"] = "2",
            ["BirthDate-bulan"] = "11",
            ["BirthDate-tahun"] = "2026",
            ["FamilyRelation"] = "4",
            ["motherName"] = "Siti Nurjanah",
            ["fatherName"] = "Sugeng Riyanto",
            ["Religion"] = "1",
        });
        var number = await head.EvidenceAndSendAsync(DemoPeople.Head);

        using var verifier = await OfficerClient.SignInAsync(OfficerRoles.Verifier);
        Assert.That(await verifier.ActAsync(number, 1, "approve", ("duplicatesAcknowledged", true)), Is.EqualTo(ChangeItemStates.Verified));
        await head.OpenAsync("/layanan-mandiri/kartu-keluarga", DemoPeople.Head);
        await Assertions.Expect(head.Locator("main")).Not.ToContainTextAsync("Bagas");
        using var villageHead = await OfficerClient.SignInAsync(OfficerRoles.VillageHead);
        Assert.That(await villageHead.ActAsync(number, 1, "approve", ("duplicatesAcknowledged", true)), Is.EqualTo(ChangeItemStates.Approved));

        await head.OpenAsync("/layanan-mandiri/kartu-keluarga", DemoPeople.Head);
        await Assertions.Expect(head.Locator("main")).ToContainTextAsync(new System.Text.RegularExpressions.Regex("Bagas Adi Nugraha", System.Text.RegularExpressions.RegexOptions.IgnoreCase));
        Assert.That(PdfReading.Text(await head.PdfAsync(Card, DemoPeople.Head)), Does.Contain("BAGAS ADI NUGRAHA BELUM ADA NIK LAKI-LAKI"));
        await ChainsHoldAsync();
    }

    private static async Task ChainsHoldAsync()
    {
        await using var scope = JourneySetUp.Services.CreateAsyncScope();
        foreach (var chain in new[] { AuditChainer.ProcessChain, AuditChainer.AccessChain })
            Assert.That((await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync(chain)).Reason, Is.Null, chain);
    }
}
