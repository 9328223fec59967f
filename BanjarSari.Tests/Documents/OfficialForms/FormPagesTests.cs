using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Documents.OfficialForms;

public sealed class FormPagesTests : HostTest
{
    private const string Registration = $"/layanan-mandiri/lapor/{Reports.Reference}/f-102.pdf";
    private const string Statement = $"/layanan-mandiri/lapor/{Reports.Reference}/f-106.pdf";
    private static readonly string[] Both = [Registration, Statement];
    private Resident _head = null!;
    private Resident _wife = null!;

    private Reports New => new(Services);

    private async Task FamilyAsync(Action<Resident>? wife = null)
    {
        var family = await Village.FamilyAsync();
        _head = await Village.ResidentAsync("9999991201800001", "Budi Santoso", family);
        _wife = await Village.ResidentAsync("9999995503820002", "Siti Aminah", family, FamilyRelations.Wife, person =>
        {
            person.Sex = 2;
            wife?.Invoke(person);
        });
        await Village.SignInAsync(Browser, _head);
    }

    private async Task<string> PrintAsync(string address)
    {
        var pdf = await Browser.GetByteArrayAsync(address);
        if (Environment.GetEnvironmentVariable("BANJARSARI_SAMPLES") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{TestContext.CurrentContext.Test.Name}.pdf"), pdf);
        return PdfReading.Text(pdf);
    }

    [TestCaseSource(nameof(Both))]
    public async Task Anonymous_leads_to_sign_in(string address)
    {
        using var answer = await Browser.GetAsync(address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [TestCaseSource(nameof(Both))]
    public async Task Five_minutes_after_the_PIN_it_is_asked_again(string address)
    {
        await FamilyAsync();
        await New.Change(_head, nameof(Resident.Name), "Budi Santoso", "Boedi Santoso").SendAsync(_head);
        TestClock.Advance(TimeSpan.FromMinutes(6));

        using var answer = await Browser.GetAsync(address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/konfirmasi-pin?returnUrl="));
    }

    [TestCaseSource(nameof(Both))]
    public async Task Only_who_reported_gets_the_form_and_everybody_else_the_404_of_none(string address)
    {
        await FamilyAsync();
        await New.Change(_wife, nameof(Resident.Name), "Siti Aminah", "Siti Aminnah").SendAsync(_head);
        var wife = NewBrowser();
        await Village.SignInAsync(wife, _wife);
        var stranger = NewBrowser();
        await Village.SignInAsync(stranger, await Village.ResidentAsync("9999990507750003", family: await Village.FamilyAsync("9999990101100002")));

        using var hers = await wife.GetAsync(address);
        using var theirs = await stranger.GetAsync(address);
        using var none = await stranger.GetAsync(address.Replace("000123", "999999", StringComparison.Ordinal));

        Assert.That((hers.StatusCode, theirs.StatusCode, none.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await theirs.BodyWithoutTokensAsync(), Is.EqualTo(await none.BodyWithoutTokensAsync()));
    }

    [Test]
    public async Task F_106_shows_semula_menjadi_and_dasar_of_every_member()
    {
        await FamilyAsync();
        await New.Change(_wife, nameof(Resident.Education), "5", "8")
            .Change(_head, nameof(Resident.Occupation), "9", "2", "pernyataan", "Surat pernyataan (F-1.06)")
            .Change(_wife, nameof(Resident.Name), "Siti Aminah", "Siti Aminnah", "akta-lahir", "Akta kelahiran", ChangeItemStates.Forwarded)
            .Change(_wife, nameof(Resident.BirthDate), "1982-03-15", "1982-03-16", "akta-lahir", "Akta kelahiran", ChangeItemStates.Forwarded)
            .SendAsync(_head);

        Snapshot.Matches("f-106.txt", WithoutCode(await PrintAsync(Statement)));
    }

    [Test]
    public async Task F_102_ticks_what_is_asked_for_and_the_papers_that_go_with_it()
    {
        await FamilyAsync();
        await New.Change(_wife, nameof(Resident.Name), "Siti Aminah", "Siti Aminnah", "akta-lahir", "Akta kelahiran")
            .Change(_wife, nameof(Resident.MaritalStatus), "2", "4", "akta-cerai", "Akta cerai")
            .Event(ReportKinds.Birth)
            .SendAsync(_head);

        Snapshot.Matches("f-102.txt", WithoutCode(await PrintAsync(Registration)));
    }

    [Test]
    public async Task A_printed_form_is_recorded_and_everybody_on_it_can_see_that()
    {
        await FamilyAsync();
        await New.Change(_wife, nameof(Resident.Name), "Siti Aminah", "Siti Aminnah").SendAsync(_head);

        await PrintAsync(Registration);
        await PrintAsync(Statement);
        await PrintAsync(Statement);

        Assert.That(await Db.PrintRecords.OrderBy(row => row.Kind).Select(row => row.Kind).ToListAsync(), Is.EqualTo(new[] { "f-102", "f-106" }));
        Assert.That(await Db.Processes.CountAsync(row => row.Kind == ProcessKinds.Printed), Is.EqualTo(2));
        Assert.That(await Db.AccessLog.OrderBy(look => look.Sequence).Select(look => new { look.SubjectResidentId, look.Purpose }).ToListAsync(), Is.EqualTo(new[]
        {
            new { SubjectResidentId = _head.Id, Purpose = "Formulir F-1.02 yang sudah diisi" },
            new { SubjectResidentId = _head.Id, Purpose = "Formulir F-1.06 yang sudah diisi" },
            new { SubjectResidentId = _wife.Id, Purpose = "Formulir F-1.06 yang sudah diisi" },
        }));
    }

    [Test]
    public async Task A_protected_member_stands_on_it_without_data_and_a_report_about_them_gives_no_form()
    {
        await FamilyAsync(wife => wife.HiddenFromFamily = true);
        await New.Change(_head, nameof(Resident.Name), "Budi Santoso", "Boedi Santoso").Change(_wife, nameof(Resident.Name), "Siti Aminah", "Siti Aminnah").SendAsync(_head);

        var text = await PrintAsync(Statement);

        Assert.That(text, Does.Contain("ANGGOTA DILINDUNGI").And.Contain("BOEDI").And.Not.Contain("SITI").And.Not.Contain("9999995503820002"));
        Assert.That(await Db.AccessLog.CountAsync(look => look.SubjectResidentId == _wife.Id), Is.Zero);
    }

    [Test]
    public async Task Specific_data_of_another_person_is_left_for_them_to_write()
    {
        await FamilyAsync();
        await New.Change(_wife, nameof(Resident.Disability), "7", "1", "surat-dokter", "Surat keterangan dokter").SendAsync(_head);

        var text = await PrintAsync(Statement);

        Assert.That(text, Does.Contain("Surat").And.Not.Contain("CACAT FISIK").And.Not.Contain("TIDAK CACAT"));
    }

    [TestCase(ChangeItemStates.Refused)]
    [TestCase(ChangeItemStates.Withdrawn)]
    [TestCase(ChangeItemStates.AwaitingConfirmation)]
    public async Task What_does_not_stand_is_on_no_form(string state)
    {
        await FamilyAsync();
        await New.Change(_wife, nameof(Resident.Name), "Siti Aminah", "Siti Aminnah", state: state).SendAsync(_head);

        using var answer = await Browser.GetAsync(Statement);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await answer.DocumentAsync()).Words(), Does.Contain("Formulir belum dapat dicetak").And.Contain("milik Disdukcapil"));
    }

    [Test]
    public async Task What_only_the_village_keeps_needs_no_form()
    {
        await FamilyAsync();
        await New.Change(_head, nameof(Resident.Literacy), null, "1").SendAsync(_head);

        using var answer = await Browser.GetAsync(Registration);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task An_event_alone_has_F_102_and_no_F_106()
    {
        await FamilyAsync();
        await New.Event(ReportKinds.MissingMember, """{"how":"datang"}""", basisKind: "skpwni", basis: "SKPWNI").SendAsync(_head);

        var text = await PrintAsync(Registration);
        using var statement = await Browser.GetAsync(Statement);

        Assert.That(text, Does.Contain("X Pindah datang Hilang Ba").Or.Contain("X Pindah datang").And.Contain("X 4. Surat keterangan pindah"));
        Assert.That(statement.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task HEAD_prints_nothing()
    {
        await FamilyAsync();
        await New.Change(_head, nameof(Resident.Name), "Budi Santoso", "Boedi Santoso").SendAsync(_head);

        using var answer = await Browser.SendAsync(new HttpRequestMessage(HttpMethod.Head, Statement));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(await Db.PrintRecords.CountAsync(), Is.Zero);
    }

    // The code differs from run to run, as the resident's key does.
    private static string WithoutCode(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "[3-9A-Y]{6}-[3-9A-Y]{6}-[3-9A-Y]{6}", "KODE");
}
