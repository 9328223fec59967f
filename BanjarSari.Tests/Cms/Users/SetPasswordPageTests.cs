using System.Net;
using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.Users;

public sealed class SetPasswordPageTests : HostTest
{
    private const string Fresh = "sapi merah minum teh";

    private CmsDbContext Cms => Services.GetRequiredService<CmsDbContext>();

    [Test]
    public async Task The_link_sets_the_password_once_and_ends_open_sessions()
    {
        var user = await Staff.UserAsync(OfficerRoles.Operator);
        var signedIn = NewBrowser();
        await Staff.SignInAsync(signedIn, OfficerRoles.Operator);
        var address = await LinkAsync(user);
        using var answer = await SendAsync(address, Fresh);
        using var again = await Browser.GetAsync(address);
        using var old = await Staff.EnterAsync(NewBrowser(), user.Email!, Staff.Password);
        using var entered = await Staff.EnterAsync(NewBrowser(), user.Email!, Fresh);
        using var api = await signedIn.GetAsync("/umbraco/management/api/v1/user/current");

        Assert.Multiple(() =>
        {
            Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo("/umbraco/login?sandi=baru"));
            Assert.That((again.StatusCode, old.StatusCode, entered.StatusCode, api.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.Redirect, HttpStatusCode.Unauthorized)));
            Assert.That(Cms.Acts.Count(act => act.Kind == CmsActKinds.PasswordChanged), Is.EqualTo(1));
        });
        Assert.That((await Browser.GetPageAsync("/umbraco/login?sandi=baru")).QuerySelector(".banner").Words(), Is.EqualTo("Kata sandi sudah disimpan. Masuk dengan kata sandi baru Anda."));
    }

    [Test]
    public async Task A_new_link_withdraws_the_earlier_one()
    {
        var user = await Staff.UserAsync(OfficerRoles.Operator);
        var first = await LinkAsync(user);
        await LinkAsync(user);

        using var answer = await Browser.GetAsync(first);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await answer.PageAsync()).QuerySelector("h1").Words(), Is.EqualTo("Tautan ini tidak berlaku lagi"));
    }

    [Test]
    public async Task A_link_is_good_for_three_days()
    {
        var address = await LinkAsync(await Staff.UserAsync(OfficerRoles.Operator));
        TestClock.Advance(TimeSpan.FromHours(72));

        using var answer = await Browser.GetAsync(address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_shut_account_cannot_be_opened_by_its_link()
    {
        var user = await Staff.UserAsync(OfficerRoles.Operator);
        await Staff.UserAsync(OfficerRoles.Admin);
        var address = await LinkAsync(user);
        await Services.GetRequiredService<UserService>().DisableAsync(user.Id, StaffActor.System("uji"));

        using var answer = await Browser.GetAsync(address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("pendek", "pendek", "kataSandi", "Kata sandi paling sedikit 12 karakter.")]
    [TestCase("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "kataSandi", "Kata sandi ini terlalu banyak mengulang")]
    [TestCase("Desa-Banjar-Sari-2026!", "Desa-Banjar-Sari-2026!", "kataSandi", "Kata sandi ini mudah ditebak")]
    [TestCase("operator123456789", "operator123456789", "kataSandi", "Kata sandi ini mudah ditebak")]
    [TestCase(Fresh, "lain sama sekali", "ulangi", "Ulangan tidak sama.")]
    public async Task What_is_wrong_is_said_at_its_field_and_the_link_stays_good(string password, string repeated, string field, string sentence)
    {
        var address = await LinkAsync(await Staff.UserAsync(OfficerRoles.Operator));

        using var answer = await SendAsync(address, password, repeated);
        var page = await answer.PageAsync();
        using var after = await Browser.GetAsync(address);

        Assert.Multiple(() =>
        {
            Assert.That((int)answer.StatusCode, Is.EqualTo(400));
            Assert.That(page.QuerySelector($"#{field}-kesalahan").Words(), Does.StartWith(sentence));
            Assert.That(page.QuerySelector("#kataSandi")!.GetAttribute("value"), Is.Null);
            Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [TestCase("tidak-ada")]
    [TestCase("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task An_invented_link_is_not_there(string secret)
    {
        using var answer = await Browser.GetAsync($"/umbraco/kata-sandi/{secret}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_secret_of_a_link_is_nowhere_in_the_store()
    {
        var secret = (await LinkAsync(await Staff.UserAsync(OfficerRoles.Operator))).Split('/')[^1];

        var link = await Cms.UserLinks.AsNoTracking().SingleAsync();

        Assert.That(link.SecretHash, Is.Not.EqualTo(System.Buffers.Text.Base64Url.DecodeFromChars(secret)));
    }

    private async Task<string> LinkAsync(CmsUser user) =>
        $"/umbraco/kata-sandi/{await Services.GetRequiredService<UserLinkService>().IssueAsync(user, StaffActor.System("uji"))}";

    private async Task<HttpResponseMessage> SendAsync(string address, string password, string? repeated = null)
    {
        var form = (await Browser.GetPageAsync(address)).QuerySelector("form.form")!;
        form.SetAttribute("action", address);
        return await Browser.SubmitAsync(form, ("kataSandi", password), ("ulangi", repeated ?? password));
    }
}
