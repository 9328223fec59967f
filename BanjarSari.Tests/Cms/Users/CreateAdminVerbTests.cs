using System.Net;
using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.Users;

public sealed class CreateAdminVerbTests : HostTest
{
    private CmsDbContext Cms => Services.GetRequiredService<CmsDbContext>();

    [Test]
    public async Task It_makes_an_administrator_and_prints_a_link_that_works()
    {
        var (code, output, _) = await RunAsync("kepala.ti@desa.id");

        var address = output.Trim().Split('\n')[^1];
        using var page = await Browser.GetAsync(new Uri(address).PathAndQuery);
        var user = await Cms.Users.Include(row => row.Groups).ThenInclude(member => member.Group).SingleAsync();
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.Zero);
            Assert.That(address, Does.StartWith("http://localhost:5000/umbraco/kata-sandi/"));
            Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That((user.PasswordHash, user.Groups.Single().Group!.Alias), Is.EqualTo(((string?)null, OfficerRoles.Admin)));
            Assert.That(Cms.Acts.Select(act => act.Kind), Is.EquivalentTo(new[] { CmsActKinds.UserCreated, CmsActKinds.LinkIssued }));
        });
    }

    [Test]
    public async Task Again_it_prints_a_new_link_for_the_same_account()
    {
        await RunAsync("kepala.ti@desa.id");

        var (code, _, _) = await RunAsync("KEPALA.TI@desa.id");

        Assert.That(code, Is.Zero);
        Assert.That(await Cms.Users.CountAsync(), Is.EqualTo(1));
        Assert.That(await Cms.UserLinks.CountAsync(link => link.UsedAt == null), Is.EqualTo(1));
    }

    [Test]
    public async Task Nobody_else_becomes_an_administrator_by_it()
    {
        await Staff.UserAsync(OfficerRoles.Editor);

        var (code, output, error) = await RunAsync(Staff.EmailOf(OfficerRoles.Editor));

        Assert.That((code, output, error.Trim()), Is.EqualTo((1, "", "create-admin: Alamat surel ini dipakai akun yang bukan administrator aktif; pilih alamat lain.")));
    }

    [Test]
    public async Task An_address_that_is_none_is_refused_in_one_line()
    {
        var (code, _, error) = await RunAsync("bukan alamat");

        Assert.That(code, Is.EqualTo(1));
        Assert.That(error.Trim().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(await Cms.Acts.AnyAsync(), Is.False);
    }

    [Test]
    public async Task It_needs_one_address()
    {
        Assert.That((await RunAsync()).Code, Is.EqualTo(2));
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var verb = Services.GetServices<ICommandVerb>().Single(verb => verb.Name == "create-admin");
        return (await verb.RunAsync(arguments, output, error, CancellationToken.None), output.ToString(), error.ToString());
    }
}
