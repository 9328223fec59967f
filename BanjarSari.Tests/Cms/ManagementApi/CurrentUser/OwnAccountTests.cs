using System.Net;
using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.Users;
using OtpNet;

namespace BanjarSari.Tests.Cms.ManagementApi.CurrentUser;

/// <summary>What everybody does with the own account.</summary>
public sealed class OwnAccountTests : ManagementTest
{
    private const string New = "gerobak kuning menyanyi pelan";
    private const string App = "user/current/2fa/Authenticator";

    [Test]
    public async Task A_new_password_needs_the_old_one_and_ends_the_other_sessions()
    {
        var other = NewBrowser();
        await Staff.SignInAsync(other, OfficerRoles.Editor);
        var id = await Staff.SignInAsync(Browser, OfficerRoles.Editor);

        await RefusedAsync("POST", "user/current/change-password", new { oldPassword = "salah salah salah", newPassword = New }, "PasswordMismatch", "Kata sandi lama belum cocok", "oldPassword");
        await RefusedAsync("POST", "user/current/change-password", new { oldPassword = Staff.Password, newPassword = "editor editor" }, "PasswordRequirementsNotMet", "Kata sandi ini", "kataSandi");
        await DoneAsync("POST", "user/current/change-password", new { oldPassword = Staff.Password, newPassword = New });

        Assert.That((await SendAsync("GET", "user/current")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await SendAsync("GET", "user/current", browser: other)).Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That((await ActAsync(id, CmsActKinds.PasswordChanged)).Details, Is.EqualTo("sendiri"));
    }

    [Test]
    public async Task The_old_password_cannot_be_guessed_from_an_open_browser()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        foreach (var _ in Enumerable.Range(0, 5))
            await SendAsync("POST", "user/current/change-password", new { oldPassword = "salah salah salah", newPassword = New });

        await RefusedAsync("POST", "user/current/change-password", new { oldPassword = Staff.Password, newPassword = New }, "PasswordMismatch", "Kata sandi lama belum cocok, atau akses sedang dibatasi", "oldPassword");
    }

    [Test]
    public async Task The_language_changes_and_must_be_one()
    {
        var id = await Staff.SignInAsync(Browser, OfficerRoles.Editor);

        await DoneAsync("PUT", "user/current/profile", new { languageIsoCode = "en-US" });
        await DoneAsync("PUT", "user/current/profile", new { languageIsoCode = "en-US" });
        await RefusedAsync("PUT", "user/current/profile", new { languageIsoCode = "<b>" }, "InvalidIsoCode", "Pilih bahasa dari daftar", "languageIsoCode");

        Assert.That((await ReadAsync("user/current")).Text("languageIsoCode"), Is.EqualTo("en-US"));
        Assert.That(await ActsAsync(id), Is.EquivalentTo(new[] { CmsActKinds.UserCreated, CmsActKinds.UserChanged }));
    }

    [Test]
    public async Task Signing_out_everywhere_leaves_no_session()
    {
        var other = NewBrowser();
        await Staff.SignInAsync(other, OfficerRoles.Editor);
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);

        await DoneAsync("POST", "user/current/sign-out-everywhere");

        Assert.That(((await SendAsync("GET", "user/current")).Status, (await SendAsync("GET", "user/current", browser: other)).Status), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)));
    }

    [Test]
    public async Task An_app_is_connected_and_released_and_the_next_gets_another_key()
    {
        var id = await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        var offer = await ReadAsync(App);
        var key = offer.Text("secret")!;

        await RefusedAsync("POST", App, new { code = "000000", secret = key }, "InvalidCode", "Kode belum cocok", "code");
        var (done, _) = await DoneAsync("POST", App, new { code = CodeOf(key), secret = key });
        await RefusedAsync("GET", App, null, "AlreadyEnabled", "Aplikasi autentikator sudah terhubung");
        var enabled = (await ReadAsync("user/current/2fa"))[0];
        await RefusedAsync("DELETE", App + "?code=000000", null, "InvalidCode", "Kode belum cocok", "code");
        await DoneAsync("DELETE", App + "?code=" + done.GetProperty("recoveryCodes")[0].GetString());

        Assert.Multiple(() =>
        {
            Assert.That(offer.Text("qrCodeSetupImageUrl"), Does.StartWith("data:image/svg+xml;base64,"));
            Assert.That(done.GetProperty("recoveryCodes").GetArrayLength(), Is.EqualTo(10));
            Assert.That((enabled.Text("providerName"), enabled.GetProperty("isEnabledOnUser").GetBoolean()), Is.EqualTo(("Authenticator", true)));
        });
        Assert.That((await ReadAsync(App)).Text("secret"), Is.Not.EqualTo(key));
        Assert.That(await ActsAsync(id), Is.EquivalentTo(new[] { CmsActKinds.UserCreated, CmsActKinds.TotpEnrolled, CmsActKinds.TotpRemoved }));
    }

    [Test]
    public async Task An_administrator_releases_the_app_of_a_lost_phone_and_its_sessions_end()
    {
        var id = await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        await DoneAsync("POST", App, new { code = CodeOf((await ReadAsync(App)).Text("secret")!), secret = "" });
        var admin = NewBrowser();
        var me = await Staff.SignInAsync(admin, OfficerRoles.Admin);

        var before = (await ReadAsync($"user/{id}/2fa", admin))[0].GetProperty("isEnabledOnUser").GetBoolean();
        await DoneAsync("DELETE", $"user/{id}/2fa/Authenticator", browser: admin);
        var (self, _, _) = await SendAsync("DELETE", $"user/{me}/2fa/Authenticator", browser: admin);

        Assert.That((before, (await ReadAsync($"user/{id}/2fa", admin))[0].GetProperty("isEnabledOnUser").GetBoolean(), (int)self), Is.EqualTo((true, false, 400)));
        Assert.That((await SendAsync("GET", "user/current")).Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    private static string CodeOf(string key) => new Totp(Base32Encoding.ToBytes(key.Replace(" ", "", StringComparison.Ordinal))).ComputeTotp(TestClock.Start.UtcDateTime);
}
