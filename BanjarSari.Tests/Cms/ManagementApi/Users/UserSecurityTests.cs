using System.Net;
using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.Users;

namespace BanjarSari.Tests.Cms.ManagementApi.Users;

public sealed class UserSecurityTests : ManagementTest
{
    private const string New = "gerobak kuning menyanyi pelan";

    [Test]
    public async Task A_password_set_by_an_administrator_ends_every_session_of_the_account()
    {
        var editor = NewBrowser();
        var id = await Staff.SignInAsync(editor, OfficerRoles.Editor);
        var me = await Staff.SignInAsync(Browser, OfficerRoles.Admin);

        await DoneAsync("POST", $"user/{id}/change-password", new { newPassword = New });
        var (old, _, _) = await SendAsync("GET", "user/current", browser: editor);
        using var entered = await Staff.EnterAsync(NewBrowser(), Staff.EmailOf(OfficerRoles.Editor), New);

        Assert.That((old, entered.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.Redirect)));
        Assert.That(await ActsAsync(id), Is.EquivalentTo(new[] { CmsActKinds.UserCreated, CmsActKinds.PasswordChanged, CmsActKinds.SignedIn }));
        await RefusedAsync("POST", $"user/{id}/change-password", new { newPassword = "pendek" }, "PasswordRequirementsNotMet", "Kata sandi paling sedikit 12 karakter", "kataSandi");
        await RefusedAsync("POST", $"user/{me}/change-password", new { newPassword = New }, "CannotSetOwnPassword", "Ganti kata sandi Anda sendiri lewat profil");
    }

    [Test]
    public async Task A_new_account_gets_a_link_that_works_once()
    {
        var me = await Staff.SignInAsync(Browser, OfficerRoles.Admin);
        var (invited, id) = await DoneAsync("POST", "user/invite", Account("sri@desa.id", await GroupAsync("editor")));
        var first = new Uri(invited.Text("link")!).PathAndQuery;
        var second = new Uri((await DoneAsync("POST", "user/invite/resend", new { user = Ref(id), message = "" })).Json.Text("link")!).PathAndQuery;
        var third = new Uri((await DoneAsync("POST", $"user/{id}/reset-password")).Json.Text("resetPassword")!).PathAndQuery;

        using var withdrawn = await NewBrowser().GetAsync(second);
        using var good = await NewBrowser().GetAsync(third);

        Assert.That(first, Does.StartWith("/umbraco/kata-sandi/"));
        Assert.That((withdrawn.IsSuccessStatusCode, good.StatusCode), Is.EqualTo((false, HttpStatusCode.OK)));
        Assert.That(await ActsAsync(id), Is.EquivalentTo(new[] { CmsActKinds.UserCreated, CmsActKinds.LinkIssued, CmsActKinds.LinkIssued, CmsActKinds.LinkIssued }));
        await RefusedAsync("POST", $"user/{me}/reset-password", null, "CannotLinkSelf", "Tautan hanya untuk akun orang lain");
        await DoneAsync("POST", "user/disable", new { userIds = Refs(id) });
        await RefusedAsync("POST", $"user/{id}/reset-password", null, "UserDisabled", "Akun ini dinonaktifkan");
    }
}
