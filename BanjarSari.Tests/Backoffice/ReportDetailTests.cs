using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Backoffice;

public sealed class ReportDetailTests : OfficerApiTest
{
    [Test]
    public async Task It_tells_semula_now_and_menjadi_in_words()
    {
        var report = await ReportAsync(await ResidentAsync());
        var item = (await DetailAsync(report)).GetProperty("items")[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That((item.Text("label"), item.Text("old"), item.Text("now"), item.Text("new")), Is.EqualTo(("Pekerjaan", "Petani/pekebun", "Petani/pekebun", "Wiraswasta")));
            Assert.That(item.GetProperty("moved").GetBoolean(), Is.False);
            Assert.That(item.GetProperty("subject").Text("nik"), Is.EqualTo("9999••••••••0001"));
        }
    }

    [Test]
    public async Task A_register_that_moved_since_is_flagged()
    {
        var person = await ResidentAsync();
        var report = await ReportAsync(person);
        person.Occupation = 19;
        await Db.SaveChangesAsync();
        var item = (await DetailAsync(report)).GetProperty("items")[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That((item.Text("old"), item.Text("now"), item.Text("nowValue")), Is.EqualTo(("Petani/pekebun", "Buruh harian lepas", "19")));
            Assert.That(item.GetProperty("moved").GetBoolean(), Is.True);
        }
    }

    [Test]
    public async Task An_event_is_told_field_by_field()
    {
        var person = await ResidentAsync();
        var id = Guid.CreateVersion7();
        var report = await ReportAsync(person, change: draft => draft.Items.Add(new ChangeItem
        {
            Id = id,
            ReportId = draft.Id,
            Ordinal = 2,
            Kind = ReportKinds.Birth,
            State = ChangeItemStates.Waiting,
            Tier = 2,
            Details = Cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.Details), id, """{"Name":"AISYAH","Sex":"2","BirthDate":"2026-11-11","BirthTime":"04:25","motherName":"SITI"}"""),
        }));
        var item = (await DetailAsync(report)).GetProperty("items")[1];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(item.Text("label"), Is.EqualTo("Kelahiran"));
            Assert.That(item.GetProperty("details").Texts("value"), Is.EqualTo(new[] { "AISYAH", "Perempuan", "11 November 2026", "pukul 04.25", "SITI" }));
            Assert.That(item.GetProperty("subject").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
        }
    }

    [Test]
    public async Task It_lists_other_reports_of_the_same_person()
    {
        var person = await ResidentAsync();
        var report = await ReportAsync(person);
        var other = await ReportAsync(person, nameof(Resident.BloodType), "2", 400, ChangeItemStates.Refused);
        await ReportAsync(await ResidentAsync("9999990507750003", "WARGA LAIN"));

        Assert.That((await DetailAsync(report)).GetProperty("others").Texts("reference"), Is.EqualTo(new[] { other.Reference }));
    }

    [TestCase("?purpose=Pemeriksaan%20di%20loket", "Pemeriksaan di loket")]
    [TestCase("", "Pemeriksaan laporan ")]
    public async Task Everybody_it_is_about_reads_that_it_was_opened(string query, string purpose)
    {
        var family = await Village.FamilyAsync();
        var head = await ResidentAsync(family: family);
        var wife = await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife);
        var report = await ReportAsync(head, subject: wife);
        await (await AsAsync("verifikator")).GetJsonAsync($"change-reports/{report.Reference}{query}");
        var looks = await Db.AccessLog.ToListAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(looks.Select(look => look.SubjectResidentId), Is.EquivalentTo(new[] { head.Id, wife.Id }));
            Assert.That(looks, Has.All.Matches<AccessLogEntry>(look => look!.Purpose.StartsWith(purpose, StringComparison.Ordinal) && look.ActorPost == "Kepala Seksi Pelayanan"));
        }
    }

    [Test]
    public async Task A_purpose_with_a_number_is_refused()
    {
        var report = await ReportAsync(await ResidentAsync());
        using var answer = await (await AsAsync("verifikator")).GetAsync($"{JsonExtensions.Api}change-reports/{report.Reference}?purpose=9999991201800001");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [TestCase("verifikator", false)]
    [TestCase("operator", true)]
    public async Task Health_is_for_those_who_decide(string role, bool withheld)
    {
        var report = await ReportAsync(await ResidentAsync(), nameof(Resident.Disability), "2");
        var item = (await (await AsAsync(role)).GetJsonAsync("change-reports/" + report.Reference)).GetProperty("items")[0];

        Assert.That(item.GetProperty("withheld").GetBoolean(), Is.EqualTo(withheld));
        Assert.That(item.Text("new"), withheld ? Is.Null : Is.Not.Null);
    }

    [Test]
    public async Task What_may_be_done_goes_by_role_and_says_why_not()
    {
        var report = await ReportAsync(await ResidentAsync());
        var verifier = Right((await DetailAsync(report)).GetProperty("items")[0], "approve");
        var clerk = Right((await (await AsAsync("operator")).GetJsonAsync("change-reports/" + report.Reference)).GetProperty("items")[0], "approve");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(verifier, Is.Null);
            Assert.That(clerk, Does.EndWith("."));
        }
    }

    [Test]
    public async Task Nobody_is_offered_a_decision_on_the_own_family()
    {
        var family = await Village.FamilyAsync();
        var report = await ReportAsync(await ResidentAsync(family: family));
        await Staff.OfficerAsync("verifikator", await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife));

        Assert.That(Right((await DetailAsync(report)).GetProperty("items")[0], "approve"), Does.Contain("keluarga"));
    }

    [TestCase("LPR-2026-999999-A")]
    [TestCase("x")]
    [TestCase("%27%20OR%201%3D1")]
    public async Task An_unknown_report_is_not_there(string reference)
    {
        using var answer = await (await AsAsync("verifikator")).GetAsync($"{JsonExtensions.Api}change-reports/{reference}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await answer.JsonAsync()).Text("operationStatus"), Is.EqualTo("NotFound"));
    }

    // Null: allowed. The act must be told of either way.
    private static string? Right(System.Text.Json.JsonElement item, string act) =>
        item.GetProperty("rights").EnumerateArray().Single(right => right.Text("act") == act).Text("whyNot");

    private async Task<System.Text.Json.JsonElement> DetailAsync(ChangeReport report) =>
        await (await AsAsync("verifikator")).GetJsonAsync("change-reports/" + report.Reference);
}
