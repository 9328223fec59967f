using System.Net;
using BanjarSari.SelfService.DataStore;
using BanjarSari.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Site;

public sealed class ErrorPagesTests : HostTest
{
    [Test]
    public async Task An_unknown_address_is_told_in_Indonesian()
    {
        using var answer = await Browser.GetAsync("/tidak-ada");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
            Assert.That(page, Does.Contain("lang=\"id\"").And.Contain("tidak ditemukan"));
        });
    }

    [Test]
    public async Task A_failing_store_gives_a_page_without_details_even_to_somebody_signed_in()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));
        await Db.Database.ExecuteSqlAsync($"ALTER TABLE Sessions RENAME TO Gone");

        using var answer = await Browser.GetAsync("/layanan-mandiri/profil");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
            Assert.That(page, Does.Contain("lang=\"id\"").And.Contain("gangguan"));
            Assert.That(page, Does.Not.Contain("Sqlite").And.Not.Contain("   at ").And.Not.Contain("Sessions").And.Not.Match(@"\.cs\b"));
        });
    }

    [Test]
    public async Task A_wrong_method_is_told_without_sending_to_sign_in()
    {
        using var answer = await Browser.PostAsync("/healthz/live", null);

        Assert.Multiple(async () =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("lang=\"id\""));
        });
    }

    [Test]
    public async Task Below_umbraco_an_error_is_problem_details()
    {
        using var answer = await Browser.GetAsync("/umbraco/selfservice/api/v1/tidak-ada");

        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        });
    }

    [Test]
    public void A_busy_store_asks_to_come_back()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ErrorPages.CodeOf(new StoreBusyException()), Is.EqualTo(503));
            Assert.That(ErrorPages.CodeOf(new DbUpdateException("x", new SqliteException("locked", SQLitePCL.raw.SQLITE_BUSY))), Is.EqualTo(503));
            Assert.That(ErrorPages.CodeOf(new BadHttpRequestException("x", 413)), Is.EqualTo(413));
            Assert.That(ErrorPages.CodeOf(new InvalidOperationException()), Is.EqualTo(500));
        });
    }
}
