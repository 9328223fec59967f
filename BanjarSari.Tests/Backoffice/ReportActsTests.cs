using System.Net;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Backoffice;

/// <summary>The acts through the front door. Their rules are tested with the services, in <c>ChangeReports/Decisions</c>.</summary>
public sealed class ReportActsTests : OfficerApiTest
{
    private const string Sentence = "Foto bukti tidak terbaca, kirim lagi.";

    [Test]
    public async Task A_report_is_taken_given_back_and_assigned()
    {
        var report = await ReportAsync(await ResidentAsync());
        var kades = await Staff.OfficerAsync("kades");
        var browser = await AsAsync("verifikator");
        var taken = await ActAsync(browser, report, "take", new { version = report.Version });
        var given = await ActAsync(browser, report, "give-back", new { version = taken });
        await ActAsync(browser, report, "assign", new { version = given, officerUserKey = kades.UserKey });

        Assert.That((await RowAsync(report)).AssignedOfficer, Is.EqualTo(kades.UserKey));
    }

    [Test]
    public async Task An_approval_changes_the_register_and_tells_the_new_versions()
    {
        var person = await ResidentAsync();
        var report = await ReportAsync(person);
        var (status, result) = await PostAsync(await AsAsync("verifikator"), report, "items/1/approve", new { version = 0 });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.OK), result.ToString());
            Assert.That((result.Text("itemState"), result.Text("reportState")), Is.EqualTo(("disetujui", "disetujui")));
            Assert.That(result.GetProperty("changed").GetBoolean(), Is.True);
            Assert.That(await Db.Residents.AsNoTracking().Where(row => row.Id == person.Id).Select(row => row.Occupation).SingleAsync(), Is.EqualTo(88));
        }
    }

    [Test]
    public async Task The_same_approval_again_answers_the_same_and_writes_nothing()
    {
        var report = await ReportAsync(await ResidentAsync());
        var browser = await AsAsync("verifikator");
        await PostAsync(browser, report, "items/1/approve", new { version = 0 });
        var processes = await Db.Processes.CountAsync();
        var (status, result) = await PostAsync(browser, report, "items/1/approve", new { version = 0 });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.OK), result.ToString());
            Assert.That(result.GetProperty("changed").GetBoolean(), Is.False);
            Assert.That(await Db.Processes.CountAsync(), Is.EqualTo(processes));
        }
    }

    [Test]
    public async Task T39_the_second_officer_reads_who_decided_what()
    {
        var report = await ReportAsync(await ResidentAsync());
        await PostAsync(await AsAsync("verifikator"), report, "items/1/approve", new { version = 0 });
        var (status, problem) = await PostAsync(await AsAsync("kades"), report, "items/1/refuse", new { version = 0, reasonCode = "mutu-gambar", answer = Sentence });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.Conflict));
            Assert.That(problem.Text("detail"), Does.Contain("Kepala Seksi Pelayanan"));
            Assert.That((await RowAsync(report)).Items[0].State, Is.EqualTo(ChangeItemStates.Approved));
        }
    }

    [TestCase("items/1/refuse", """{"version":0,"reasonCode":"mutu-gambar","answer":"Foto bukti tidak terbaca, kirim lagi."}""", "ditolak")]
    [TestCase("items/1/ask", """{"version":0,"answer":"Foto bukti tidak terbaca, kirim lagi."}""", "perlu perbaikan")]
    public async Task Each_decision_reaches_the_item(string act, string body, string state)
    {
        var report = await ReportAsync(await ResidentAsync());
        var (status, result) = await PostAsync(await AsAsync("verifikator"), report, act, System.Text.Json.JsonDocument.Parse(body).RootElement);

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK), result.ToString());
        Assert.That(result.Text("itemState"), Is.EqualTo(state));
    }

    [Test]
    public async Task A_name_is_forwarded_and_closed_with_the_new_document_by_two()
    {
        var person = await ResidentAsync();
        var report = await ReportAsync(person, nameof(Resident.Name), "BUDI SANTOSA");
        var verifier = await AsAsync("verifikator");
        var (_, forwarded) = await PostAsync(verifier, report, "items/1/forward", new { version = 0 });
        var (_, closed) = await PostAsync(verifier, report, "items/1/close", new { version = forwarded.GetProperty("itemVersion").GetInt32(), documentNumber = "KK baru", documentDate = "2026-11-20" });
        var (status, approved) = await PostAsync(await AsAsync("kades"), report, "items/1/approve", new { version = closed.GetProperty("itemVersion").GetInt32() });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(forwarded.Text("itemState"), Is.EqualTo("diteruskan ke Disdukcapil"));
            Assert.That(closed.Text("itemState"), Is.EqualTo("menunggu petugas kedua"), closed.ToString());
            Assert.That(status, Is.EqualTo(HttpStatusCode.OK), approved.ToString());
            Assert.That(await Db.Residents.AsNoTracking().Where(row => row.Id == person.Id).Select(row => row.Name).SingleAsync(), Is.EqualTo("BUDI SANTOSA"));
        }
    }

    [Test]
    public async Task Consent_and_evidence_are_received_at_the_counter()
    {
        var family = await Village.FamilyAsync();
        var head = await ResidentAsync(family: family);
        var wife = await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife);
        var report = await ReportAsync(head, subject: wife, state: ChangeItemStates.AwaitingConfirmation, change: made => (made.Items[0].ConfirmerResidentId, made.Items[0].BringToOffice) = (wife.Id, true));
        var browser = await AsAsync("operator");
        var (status, consent) = await PostAsync(browser, report, "items/1/consent", new { version = 0, agreed = true });
        var (shown, _) = await PostAsync(browser, report, "items/1/evidence-shown", new { version = consent.GetProperty("itemVersion").GetInt32() });
        var item = (await RowAsync(report)).Items[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That((status, shown), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
            Assert.That((item.State, item.ConfirmedVia), Is.EqualTo((ChangeItemStates.Waiting, "loket")));
            Assert.That(item.EvidenceShownAt, Is.Not.Null);
        }
    }

    [Test]
    public async Task A_message_stands_on_the_report()
    {
        var report = await ReportAsync(await ResidentAsync());
        var browser = await AsAsync("operator");
        var (status, _) = await PostAsync(browser, report, "messages", new { version = report.Version, text = "Kapan Anda lulus?", ordinal = 1 });
        var detail = await browser.GetJsonAsync("change-reports/" + report.Reference);

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(detail.GetProperty("messages").Texts("text"), Is.EqualTo(new[] { "Kapan Anda lulus?" }));
    }

    [TestCase("take", "{}")]
    [TestCase("take", "[]")]
    [TestCase("take", "{\"version\":\"x\"}")]
    [TestCase("take", "{")]
    [TestCase("items/1/refuse", "{\"version\":0}")]
    [TestCase("items/1/approve", "{\"version\":0,\"documentDate\":\"kemarin\"}")]
    public async Task T34_what_cannot_be_read_is_refused_without_detail_of_the_program(string act, string body)
    {
        var report = await ReportAsync(await ResidentAsync());
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await (await AsAsync("verifikator")).PostAsync($"{JsonExtensions.Api}change-reports/{report.Reference}/{act}", content);
        var text = await answer.Content.ReadAsStringAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
            Assert.That(text, Does.Not.Contain("BanjarSari.").And.Not.Contain("System.").And.Not.Contain(" at "));
        }
    }

    [TestCase("take")]
    [TestCase("items/1/approve")]
    [TestCase("items/9/approve")]
    public async Task What_is_not_there_is_not_found(string act)
    {
        await ReportAsync(await ResidentAsync());
        var reference = act.Contains('9', StringComparison.Ordinal) ? (await Db.ChangeReports.SingleAsync()).Reference : "LPR-2026-123456-A";
        var (status, problem) = await (await AsAsync("verifikator")).PostJsonAsync($"change-reports/{reference}/{act}", new { version = 0 });

        Assert.That(status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(problem.Text("title"), Is.EqualTo("Tidak ditemukan"));
    }

    [Test]
    public async Task T12_fields_that_are_not_asked_for_change_nothing()
    {
        var person = await ResidentAsync();
        var report = await ReportAsync(person);
        await PostAsync(await AsAsync("verifikator"), report, "items/1/ask", new { version = 0, answer = Sentence, state = "disetujui", newValue = "2", decidedByPost = "Presiden", reporterResidentId = Guid.NewGuid() });
        var item = (await RowAsync(report)).Items[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That((item.State, item.DecidedByPost), Is.EqualTo((ChangeItemStates.NeedsImprovement, "Kepala Seksi Pelayanan")));
            Assert.That(Cipher.Open(nameof(ChangeItem), nameof(ChangeItem.NewValue), item.Id, item.NewValue), Is.EqualTo("88"));
        }
    }

    private Task<ChangeReport> RowAsync(ChangeReport report) => Db.ChangeReports.AsNoTracking().Include(row => row.Items).SingleAsync(row => row.Id == report.Id);

    private static Task<(HttpStatusCode Status, System.Text.Json.JsonElement Json)> PostAsync(HttpClient browser, ChangeReport report, string act, object body) =>
        browser.PostJsonAsync($"change-reports/{report.Reference}/{act}", body);

    private static async Task<int> ActAsync(HttpClient browser, ChangeReport report, string act, object body)
    {
        var (status, result) = await PostAsync(browser, report, act, body);
        Assert.That(status, Is.EqualTo(HttpStatusCode.OK), result.ToString());
        return result.GetProperty("reportVersion").GetInt32();
    }
}
