using System.Net;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Site;

/// <summary>T43: the public body says only ok or not ok.</summary>
public sealed class HealthTests : HostTest
{
    [TestCase("/healthz/live")]
    [TestCase("/healthz/ready")]
    public async Task A_sound_program_says_ok(string address)
    {
        Assert.That(await Browser.GetStringAsync(address), Is.EqualTo("ok"));
    }

    [Test]
    public async Task A_store_that_takes_no_write_is_not_ready_but_alive()
    {
        await Db.Database.ExecuteSqlAsync($"ALTER TABLE AuditChains RENAME TO Gone");

        using var ready = await Browser.GetAsync("/healthz/ready");

        Assert.Multiple(async () =>
        {
            Assert.That(ready.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(await ready.Content.ReadAsStringAsync(), Is.EqualTo("not ok"));
            Assert.That(await Browser.GetStringAsync("/healthz/live"), Is.EqualTo("ok"));
        });
    }

    [TestCase("/metrics")]
    [TestCase("/healthz")]
    [TestCase("/umbraco/openapi/management.json")]
    [TestCase("/swagger/index.html")]
    public async Task Nothing_else_about_the_inside_is_public(string address)
    {
        using var answer = await Browser.GetAsync(address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
