using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Security;

/// <summary>T29: a new program has no account, and no page that makes one.</summary>
public sealed class T29DefaultAccountTests : HostTest
{
    [TestCase("admin", "admin")]
    [TestCase("admin", "sid304")]
    [TestCase("admin@demo.desa.id", "Demo-Banjar-Sari-1")]
    [TestCase("admin@example.com", "1234567890")]
    public async Task No_account_is_there_before_one_is_made(string email, string password)
    {
        using var answer = await Staff.EnterAsync(Browser, email, password);

        Assert.That((int)answer.StatusCode, Is.EqualTo(400));
        Assert.That(await Services.GetRequiredService<CmsDbContext>().Users.AnyAsync(), Is.False);
    }

    [TestCase("/install")]
    [TestCase("/umbraco/install")]
    [TestCase("/umbraco/management/api/v1/install/setup")]
    [TestCase("/umbraco/management/api/v1/security/forgot-password")]
    public async Task There_is_no_set_up_and_no_reset_by_mail(string address)
    {
        using var get = await Browser.GetAsync(address);
        using var post = await Browser.PostAsync(address, new FormUrlEncodedContent([]));

        Assert.That((int)get.StatusCode, Is.EqualTo(404));
        Assert.That((int)post.StatusCode, Is.AnyOf(404, 405));
    }
}
