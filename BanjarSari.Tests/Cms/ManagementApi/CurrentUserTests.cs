using System.Net;
using System.Text.Json;
using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.Users;

namespace BanjarSari.Tests.Cms.ManagementApi;

public sealed class CurrentUserTests : HostTest
{
    private const string Current = "/umbraco/management/api/v1/user/current";

    [Test]
    public async Task An_editor_sees_content_and_media_and_may_publish()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);

        var me = await ReadAsync(Current);

        Assert.Multiple(() =>
        {
            Assert.That(Texts(me, "allowedSections"), Is.EqualTo(new[] { "Umb.Section.Content", "Umb.Section.Media" }));
            Assert.That(Texts(me, "fallbackPermissions"), Does.Contain("Umb.Document.Publish"));
            Assert.That(me.GetProperty("isAdmin").GetBoolean(), Is.False);
            Assert.That(me.GetProperty("hasDocumentRootAccess").GetBoolean(), Is.True);
            Assert.That(me.GetProperty("email").GetString(), Is.EqualTo(Staff.EmailOf(OfficerRoles.Editor)));
            Assert.That(me.GetProperty("languageIsoCode").GetString(), Is.EqualTo("id"));
            Assert.That(me.GetProperty("userGroupIds").EnumerateArray().Single().GetProperty("id").GetGuid(), Is.Not.EqualTo(UserGroupCatalog.Admin));
        });
    }

    [Test]
    public async Task An_administrator_sees_accounts_and_no_residents()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);

        var me = await ReadAsync(Current);

        Assert.That(Texts(me, "allowedSections"), Is.EqualTo(new[] { "Umb.Section.Users" }));
        Assert.That(me.GetProperty("isAdmin").GetBoolean(), Is.True);
    }

    [Test]
    public async Task Passwords_are_long_and_of_any_characters()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);

        var rules = (await ReadAsync(Current + "/configuration")).GetProperty("passwordConfiguration");

        Assert.That((rules.GetProperty("minimumPasswordLength").GetInt32(), rules.GetProperty("requireDigit").GetBoolean()), Is.EqualTo((12, false)));
    }

    [TestCase(Current)]
    [TestCase(Current + "/configuration")]
    public async Task A_stranger_and_a_resident_get_a_problem(string address)
    {
        using var stranger = await Browser.GetAsync(address);
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));
        using var resident = await Browser.GetAsync(address);

        Assert.Multiple(() =>
        {
            Assert.That((stranger.StatusCode, resident.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)));
            Assert.That(stranger.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
            Assert.That(stranger.Headers.CacheControl!.NoStore, Is.True);
        });
    }

    private async Task<JsonElement> ReadAsync(string address) => JsonDocument.Parse(await Browser.GetStringAsync(address)).RootElement;

    private static IEnumerable<string?> Texts(JsonElement json, string name) => json.GetProperty(name).EnumerateArray().Select(item => item.GetString());
}
