using System.Net;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using BanjarSari.Tests.Documents;
using BanjarSari.Tests.Documents.OfficialForms;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Backoffice;

public sealed class ReportPrintsTests : HostTest
{
    private const string Address = $"/umbraco/selfservice/api/v1/change-reports/{Reports.Reference}";
    private static readonly string[] Papers = ["f-102.pdf", "f-106.pdf", "tanda-terima.pdf"];

    private async Task<Resident> ReportedAsync()
    {
        var head = await Village.ResidentAsync("9999991201800001", "Budi Santoso", await Village.FamilyAsync());
        await new Reports(Services).Change(head, nameof(Resident.Name), "Budi Santoso", "Boedi Santoso", "akta-lahir", "Akta kelahiran").SendAsync(head);
        return head;
    }

    [TestCaseSource(nameof(Papers))]
    public async Task Strangers_and_residents_get_nothing(string paper)
    {
        var head = await ReportedAsync();
        using var stranger = await Browser.GetAsync($"{Address}/{paper}");
        await Village.SignInAsync(Browser, head);
        using var resident = await Browser.GetAsync($"{Address}/{paper}");

        Assert.That((stranger.StatusCode, resident.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)));
    }

    [TestCase(OfficerRoles.Editor)]
    [TestCase(OfficerRoles.Auditor)]
    public async Task Officers_without_the_right_are_refused(string role)
    {
        await ReportedAsync();
        await new Staff(Services).SignInAsync(Browser, role);

        using var answer = await Browser.GetAsync($"{Address}/f-106.pdf");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [TestCase("f-102.pdf", "FORMULIR PENDAFTARAN", "formulir-f-102.pdf")]
    [TestCase("f-106.pdf", "BOEDI SANTOSO", "formulir-f-106.pdf")]
    [TestCase("tanda-terima.pdf", Reports.Reference, "tanda-terima.pdf")]
    public async Task The_operator_hands_the_papers_out(string paper, string words, string name)
    {
        await ReportedAsync();
        await new Staff(Services).SignInAsync(Browser, OfficerRoles.Operator);

        using var answer = await Browser.GetAsync($"{Address}/{paper}");

        Assert.That(PdfReading.Text(await answer.Content.ReadAsByteArrayAsync()), Does.Contain(words));
        Assert.That((answer.Content.Headers.ContentDisposition!.FileName, answer.Headers.CacheControl!.NoStore), Is.EqualTo((name, true)));
    }

    [Test]
    public async Task The_person_reads_who_printed_even_right_after_their_own_print()
    {
        var head = await ReportedAsync();
        await Village.SignInAsync(Browser, head);
        await Browser.GetByteArrayAsync($"/layanan-mandiri/lapor/{Reports.Reference}/f-106.pdf");
        var officer = NewBrowser();
        await new Staff(Services).SignInAsync(officer, OfficerRoles.Operator);
        await officer.GetByteArrayAsync($"{Address}/f-106.pdf");

        var looks = await Db.AccessLog.OrderBy(look => look.Sequence).Select(look => new { look.ActorPost, look.Purpose }).ToListAsync();

        Assert.That(looks, Is.EqualTo(new[]
        {
            new { ActorPost = "Warga", Purpose = "Formulir F-1.06 yang sudah diisi" },
            new { ActorPost = "Operator Pelayanan", Purpose = "Formulir F-1.06 yang sudah diisi" },
        }));
    }

    [Test]
    public async Task Another_area_an_unknown_number_and_a_report_without_form_are_not_there()
    {
        var head = await ReportedAsync();
        await new Reports(Services, "LPR-2026-000124-Y").Change(head, nameof(Resident.Literacy), null, "1").SendAsync(head);
        var staff = new Staff(Services);
        await staff.SignInAsync(Browser, OfficerRoles.Operator);
        var area = NewBrowser();
        await staff.SignInAsync(area, OfficerRoles.Area);

        using var outside = await area.GetAsync($"{Address}/f-106.pdf");
        using var unknown = await Browser.GetAsync(Address.Replace("000123", "999999", StringComparison.Ordinal) + "/f-106.pdf");
        using var without = await Browser.GetAsync(Address.Replace("000123-X", "000124-Y", StringComparison.Ordinal) + "/f-106.pdf");

        Assert.That(new[] { outside.StatusCode, unknown.StatusCode, without.StatusCode }, Is.All.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await without.Content.ReadAsStringAsync(), Does.Contain("tidak ada formulir"));
    }

    [Test]
    public async Task An_officer_without_a_person_does_not_print()
    {
        await ReportedAsync();
        await new Staff(Services).SignInAsync(Browser, OfficerRoles.Operator, linked: false);

        using var answer = await Browser.GetAsync($"{Address}/f-106.pdf");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await Db.PrintRecords.CountAsync(), Is.Zero);
    }
}
