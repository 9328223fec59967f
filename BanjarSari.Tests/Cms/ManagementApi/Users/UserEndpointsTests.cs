using BanjarSari.SelfService.Officers;

namespace BanjarSari.Tests.Cms.ManagementApi.Users;

/// <summary>Who may call what of accounts and groups.</summary>
public sealed class UserEndpointsTests : ManagementTest
{
    private const string Nobody = "0198a000-0000-7000-8000-000000000001";

    [TestCase("GET", "filter/user")]
    [TestCase("GET", "user/batch?id=" + Nobody)]
    [TestCase("GET", "user/" + Nobody)]
    [TestCase("POST", "user")]
    [TestCase("PUT", "user/" + Nobody)]
    [TestCase("DELETE", "user/" + Nobody)]
    [TestCase("POST", "user/invite")]
    [TestCase("POST", "user/invite/resend")]
    [TestCase("POST", "user/disable")]
    [TestCase("POST", "user/enable")]
    [TestCase("POST", "user/unlock")]
    [TestCase("POST", "user/set-user-groups")]
    [TestCase("POST", "user/" + Nobody + "/change-password")]
    [TestCase("POST", "user/" + Nobody + "/reset-password")]
    [TestCase("GET", "user/" + Nobody + "/2fa")]
    [TestCase("DELETE", "user/" + Nobody + "/2fa/Authenticator")]
    [TestCase("GET", "user/" + Nobody + "/calculate-start-nodes")]
    [TestCase("GET", "filter/user-group")]
    [TestCase("GET", "user-group")]
    [TestCase("GET", "item/user-group")]
    [TestCase("GET", "user-group/" + Nobody)]
    [TestCase("POST", "user-group")]
    [TestCase("PUT", "user-group/" + Nobody)]
    [TestCase("DELETE", "user-group/" + Nobody)]
    [TestCase("DELETE", "user-group")]
    [TestCase("POST", "user-group/" + Nobody + "/users")]
    [TestCase("DELETE", "user-group/" + Nobody + "/users")]
    public async Task Only_administrators_manage(string method, string address)
    {
        var (stranger, _, _) = await SendAsync(method, address, method == "GET" ? null : new { });
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        var (editor, _, _) = await SendAsync(method, address, method == "GET" ? null : new { });
        var other = NewBrowser();
        await Staff.SignInAsync(other, OfficerRoles.Admin);
        var (admin, _, _) = await SendAsync(method, address, method == "GET" ? null : new { }, other);

        Assert.That(((int)stranger, (int)editor), Is.EqualTo((401, 403)));
        Assert.That((int)admin, Is.EqualTo(200).Or.EqualTo(400).Or.EqualTo(404));
    }

    [TestCase("item/user?id=" + Nobody)]
    [TestCase("user/configuration")]
    [TestCase("security/configuration")]
    [TestCase("user/current/login-providers")]
    [TestCase("user/current/2fa")]
    [TestCase("user/current/permissions/document")]
    public async Task Every_account_may_ask_this_and_strangers_may_not(string address)
    {
        var (stranger, _, _) = await SendAsync("GET", address);
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        await ReadAsync(address);

        Assert.That((int)stranger, Is.EqualTo(401));
    }
}
