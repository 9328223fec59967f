using System.Net;
using System.Text.Json;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Register;
using BanjarSari.Tests.Evidence;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Backoffice;

public sealed class AssistedFilingTests : OfficerApiTest
{
    private const string Why = "Warga tidak mempunyai HP";

    [Test]
    public async Task It_is_a_report_like_the_residents_own_and_says_who_filed_it()
    {
        var person = await ResidentAsync(family: await Village.FamilyAsync());
        var (status, filed) = await FileAsync(await AsAsync("operator"), person, Occupation("88"));
        var report = await Db.ChangeReports.AsNoTracking().Include(row => row.Items).SingleAsync();
        var process = await Db.Processes.AsNoTracking().SingleAsync(row => row.Kind == ProcessKinds.ReportSent);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.Created), filed.ToString());
            Assert.That(filed.Text("reference"), Is.EqualTo(report.Reference));
            Assert.That((report.State, report.FiledByPost, report.FilingReason), Is.EqualTo((ChangeReportStates.Sent, "Operator Pelayanan", Why)));
            Assert.That((report.Items[0].State, report.Items[0].Tier), Is.EqualTo((ChangeItemStates.Waiting, 1)));
            Assert.That(report.DueAt, Is.EqualTo(TestClock.Start.UtcDateTime.AddHours(72)));
            Assert.That((process.ActorKind, process.ActorPost, process.Channel), Is.EqualTo((ActorKind.Officer, "Operator Pelayanan", "loket")));
            Assert.That(await Db.EvidenceFiles.CountAsync(file => file.ItemId == report.Items[0].Id && file.State == EvidenceStates.Ready && file.UploadedByOfficerKey == report.FiledByOfficer), Is.EqualTo(1));
            Assert.That(await Db.InboxMessages.CountAsync(row => row.ResidentId == person.Id), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task The_resident_sees_it_in_the_own_list()
    {
        var person = await ResidentAsync(family: await Village.FamilyAsync());
        var (_, filed) = await FileAsync(await AsAsync("operator"), person, Occupation("88"));
        await Village.SignInAsync(Browser, person);
        var page = await Browser.GetPageAsync("/layanan-mandiri/lapor");

        Assert.That(page.QuerySelector("main").Words(), Does.Contain(filed.Text("reference")!));
    }

    [Test]
    public async Task Sent_again_it_is_the_same_report()
    {
        var person = await ResidentAsync(family: await Village.FamilyAsync());
        var browser = await AsAsync("operator");
        var key = Guid.CreateVersion7();
        var (_, first) = await FileAsync(browser, person, Occupation("88"), key: key);
        var (status, second) = await FileAsync(browser, person, Occupation("88"), key: key);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(second.Text("reference"), Is.EqualTo(first.Text("reference")));
            Assert.That(await Db.ChangeReports.CountAsync(), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task What_a_power_cut_left_is_begun_anew_by_the_same_officer()
    {
        var person = await ResidentAsync(family: await Village.FamilyAsync());
        var browser = NewBrowser();
        var officer = await Staff.SignInAsync(browser, "operator");
        var key = Guid.CreateVersion7();
        Db.ChangeReports.Add(new ChangeReport { Id = key, ReporterResidentId = person.Id, State = ChangeReportStates.Draft, CreatedAt = TestClock.Start.UtcDateTime.AddMinutes(-1), FiledByOfficer = officer });
        await Db.SaveChangesAsync();
        var early = await FileAsync(browser, person, Occupation("88"), key: key);
        TestClock.Advance(TimeSpan.FromMinutes(3));
        var late = await FileAsync(browser, person, Occupation("88"), key: key);

        Assert.That((early.Status, late.Status), Is.EqualTo((HttpStatusCode.Conflict, HttpStatusCode.Created)));
    }

    [Test]
    public async Task The_key_of_another_officers_filing_is_of_no_use()
    {
        var person = await ResidentAsync(family: await Village.FamilyAsync());
        var key = Guid.CreateVersion7();
        await FileAsync(await AsAsync("operator"), person, Occupation("88"), key: key);
        await Db.ChangeReports.ToListAsync();
        var other = await ResidentAsync("9999990507750003", "WARGA LAIN");

        Assert.That((await FileAsync(await AsAsync("operator"), other, Occupation("88"), key: key)).Status, Is.EqualTo(HttpStatusCode.Conflict));
    }

    [Test]
    public async Task A_change_of_another_adult_waits_for_consent()
    {
        var family = await Village.FamilyAsync();
        var head = await ResidentAsync(family: family);
        var wife = await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife, person => person.Sex = 2);
        await FileAsync(await AsAsync("operator"), head, new { kind = "perubahan", subjectResidentId = wife.Id, element = "Occupation", value = "88", reason = "Membuka warung", basisKind = "pernyataan" });
        var item = await Db.ChangeItems.AsNoTracking().SingleAsync();

        Assert.That((item.State, item.ConfirmerResidentId), Is.EqualTo((ChangeItemStates.AwaitingConfirmation, wife.Id)));
    }

    [TestCase("""[{"kind":"perubahan","element":"Occupation","value":"9","reason":"Sama","basisKind":"pernyataan"}]""", "Butir 1. Pekerjaan: data ini sudah tercatat")]
    [TestCase("""[{"kind":"perubahan","element":"Occupation","value":"9999","reason":"Salah","basisKind":"pernyataan"}]""", "Butir 1. Pekerjaan: pilihan ini tidak ada")]
    [TestCase("""[{"kind":"perubahan","element":"Education","value":"8","reason":"Lulus","basisKind":"ijazah"}]""", "Butir 1. Foto bukti belum ada.")]
    [TestCase("""[{"kind":"perubahan","element":"Occupation","value":"88","reason":"","basisKind":"pernyataan"}]""", "Butir 1. Pekerjaan: tuliskan alasannya.")]
    [TestCase("""[{"kind":"perubahan","element":"Nothing","value":"88","reason":"x","basisKind":"pernyataan"}]""", "Butir 1. Jenis perubahan ini tidak dikenal.")]
    [TestCase("""[{"kind":"apa","value":"88","reason":"x","basisKind":"pernyataan"}]""", "Butir 1. Jenis perubahan ini tidak dikenal.")]
    [TestCase("""[{"kind":"perubahan","element":"Occupation","value":"88","reason":"x","basisKind":"apa"}]""", "Butir 1. Pilih bukti")]
    [TestCase("[]", "Satu laporan memuat 1 sampai")]
    [TestCase("{", "Butir laporan tidak dapat dibaca")]
    public async Task What_is_wrong_is_said_and_nothing_is_kept(string items, string sentence)
    {
        var person = await ResidentAsync(family: await Village.FamilyAsync());
        var (status, problem) = await FileAsync(await AsAsync("operator"), person, items);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(problem.Text("detail"), Does.StartWith(sentence));
            Assert.That(await Db.ChangeReports.CountAsync() + await Db.ChangeItems.CountAsync(), Is.Zero);
            Assert.That(await Db.EvidenceFiles.CountAsync(file => file.State != EvidenceStates.Removed), Is.Zero);
        }
    }

    [Test]
    public async Task A_form_that_is_no_photo_is_refused_and_nothing_is_kept()
    {
        var person = await ResidentAsync(family: await Village.FamilyAsync());
        var (status, problem) = await FileAsync(await AsAsync("operator"), person, Occupation("88"), photo: "MZ not a photo"u8.ToArray());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(problem.Text("detail"), Does.Contain("Jenis berkas ini tidak dapat diterima"));
            Assert.That(await Db.ChangeReports.CountAsync(), Is.Zero);
        }
    }

    [TestCase("abc")]
    [TestCase("")]
    public async Task Without_a_reason_nothing_is_filed(string reason)
    {
        var person = await ResidentAsync(family: await Village.FamilyAsync());

        Assert.That((await FileAsync(await AsAsync("operator"), person, Occupation("88"), reason: reason)).Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await Db.ChangeReports.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Nobody_files_for_the_own_family()
    {
        var family = await Village.FamilyAsync();
        var head = await ResidentAsync(family: family);
        await Staff.OfficerAsync("operator", await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife));
        var (status, problem) = await FileAsync(await AsAsync("operator"), head, Occupation("88"));

        Assert.That(status, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(problem.Text("detail"), Does.Contain("keluarga sendiri"));
    }

    [Test]
    public async Task Nobody_is_filed_for_who_is_not_there_or_lives_elsewhere()
    {
        var browser = await AsAsync("operator");
        var moved = await ResidentAsync(change: person => person.State = ResidentStates.MovedOut);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((await FileAsync(browser, moved, Occupation("88"))).Status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That((await FileAsync(browser, new Resident { Id = Guid.NewGuid(), Name = "", Source = "" }, Occupation("88"))).Status, Is.EqualTo(HttpStatusCode.NotFound));
        }
    }

    [TestCase("verifikator")]
    [TestCase("kades")]
    [TestCase("wilayah")]
    public async Task Only_the_counter_files(string role) =>
        Assert.That((await FileAsync(await AsAsync(role), await ResidentAsync(), Occupation("88"))).Status, Is.EqualTo(HttpStatusCode.Forbidden));

    private static object Occupation(string code) => new { kind = "perubahan", element = "Occupation", value = code, reason = "Membuka warung", basisKind = "pernyataan" };

    private static async Task<(HttpStatusCode Status, JsonElement Json)> FileAsync(HttpClient browser, Resident reporter, object item, Guid? key = null, string reason = Why, byte[]? photo = null)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent((key ?? Guid.CreateVersion7()).ToString()), "submissionId" },
            { new StringContent(reporter.Id.ToString()), "reporterResidentId" },
            { new StringContent(reason), "filingReason" },
            { new StringContent(item as string ?? JsonSerializer.Serialize(new[] { item })), "items" },
            { new ByteArrayContent(photo ?? SamplePhotos.Make()), "signedForm", "formulir.jpg" },
        };
        using var answer = await browser.PostAsync(JsonExtensions.Api + "change-reports", form);
        return (answer.StatusCode, await answer.JsonAsync());
    }
}
