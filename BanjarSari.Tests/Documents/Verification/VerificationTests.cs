using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Documents;
using BanjarSari.SelfService.Documents.Verification;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Documents.Verification;

public sealed class VerificationTests : HostTest
{
    private async Task<PrintRecord> PrintedAsync()
    {
        var browser = NewBrowser();
        await Village.SignInAsync(browser, await Village.ResidentAsync("9999991201800001", "Budi Santoso", await Village.FamilyAsync()));
        await browser.GetByteArrayAsync("/layanan-mandiri/kartu-keluarga.pdf");
        return await Db.PrintRecords.AsNoTracking().SingleAsync();
    }

    private static string Grouped(string code) => $"{code[..6]}-{code[6..12]}-{code[12..]}";

    [Test]
    public async Task Anyone_sees_that_a_print_is_valid_its_kind_date_and_initials_and_no_more()
    {
        var print = await PrintedAsync();

        using var answer = await Browser.GetAsync($"/verifikasi/{Grouped(print.Code)}");
        var page = await answer.Content.ReadAsStringAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(page, Does.Contain("Berlaku").And.Contain("Salinan Kartu Keluarga").And.Contain("23 November 2026").And.Contain("B.S."));
            Assert.That(page, Does.Not.Contain("Budi").And.Not.Contain("9999991201800001").And.Not.Contain("9999990101100001").And.Not.Contain("MELATI"));
            Assert.That(answer.Headers.CacheControl!.NoStore);
            Assert.That(answer.Headers.GetValues("X-Robots-Tag"), Is.EqualTo(new[] { "noindex" }));
        }
    }

    [TestCase(" ")]
    [TestCase("-")]
    public async Task A_code_may_be_typed_in_small_letters_with_other_marks(string mark)
    {
        var print = await PrintedAsync();
        var typed = Grouped(print.Code).ToLowerInvariant().Replace("-", mark, StringComparison.Ordinal);

        using var form = await Browser.GetAsync($"/verifikasi?periksa={Uri.EscapeDataString(typed)}");
        using var answer = await Browser.GetAsync(form.Headers.Location);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("Berlaku"));
    }

    [Test]
    public async Task The_print_stays_valid_as_a_copy_of_its_date_when_the_record_changes()
    {
        var print = await PrintedAsync();
        (await Db.Residents.SingleAsync()).State = ResidentStates.MovedOut;
        await Db.SaveChangesAsync();

        Assert.That(await Browser.GetStringAsync($"/verifikasi/{print.Code}"), Does.Contain("Berlaku").And.Contain("salinan data pada tanggal itu"));
    }

    [TestCase("K7QMAX-HD9RTP-W4NCFE")]
    [TestCase("bukan kode")]
    [TestCase("' OR 1=1 --")]
    [TestCase("000000000000000000000000000000000000000000000000000000000000")]
    public async Task An_unknown_and_a_malformed_code_get_the_same_answer(string code)
    {
        await PrintedAsync();
        using var unknown = await Browser.GetAsync("/verifikasi/AAAAAA-AAAAAA-AAAAAA");

        using var answer = await Browser.GetAsync($"/verifikasi/{Uri.EscapeDataString(code)}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo(await unknown.Content.ReadAsStringAsync()).And.Contain("Kode tidak ditemukan"));
    }

    [Test]
    public async Task A_revoked_print_says_so_and_the_act_is_logged_once()
    {
        var print = await PrintedAsync();
        var service = Services.GetRequiredService<PrintRevocationService>();
        var options = new RevokePrint { Code = Grouped(print.Code), Reason = "Kertas hilang di pasar." };

        var revoked = await service.RevokeAsync(options, ActingPerson.Command("uji"));
        var again = await service.RevokeAsync(options, ActingPerson.Command("uji"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That((revoked, again), Is.EqualTo((true, false)));
            Assert.That(await Db.Processes.CountAsync(process => process.Kind == ProcessKinds.PrintRevoked && process.Basis == "Kertas hilang di pasar."), Is.EqualTo(1));
            Assert.That(await Browser.GetStringAsync($"/verifikasi/{print.Code}"), Does.Contain("Dicabut").And.Not.Contain("Berlaku").And.Not.Contain("pasar"));
        }
    }

    [Test]
    public async Task Revoking_asks_for_a_reason_and_a_known_code()
    {
        var service = Services.GetRequiredService<PrintRevocationService>();

        await Assert.ThrowsAsync<ArgumentException>(() => service.RevokeAsync(new RevokePrint { Code = "X", Reason = " " }, ActingPerson.Command("uji")));
        Assert.That(await service.RevokeAsync(new RevokePrint { Code = "X", Reason = "Ada" }, ActingPerson.Command("uji")), Is.False);
        Assert.That(await Db.Processes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_network_that_tries_many_codes_is_slowed_down_and_others_are_not()
    {
        async Task<int> TryAsync(string address) => (await TestHost.Instance.Server.SendAsync(context =>
        {
            context.Request.Method = "GET";
            context.Request.Scheme = "https";
            context.Request.Path = "/verifikasi/AAAAAA-AAAAAA-AAAAAA";
            context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        })).Response.StatusCode;

        for (var number = 1; number <= 30; number++)
            Assert.That(await TryAsync($"2001:db8:7::{number}"), Is.EqualTo(404));

        Assert.That(await TryAsync("2001:db8:7::ffff"), Is.EqualTo(429));
        Assert.That(await TryAsync("2001:db8:8::1"), Is.EqualTo(404));
    }

    [Test]
    public async Task Without_a_code_the_page_asks_for_one() =>
        Assert.That(await Browser.GetStringAsync("/verifikasi"), Does.Contain("name=\"periksa\"").And.Not.Contain("tidak ditemukan"));
}
