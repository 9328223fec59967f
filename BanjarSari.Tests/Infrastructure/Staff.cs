using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>Makes staff for tests: one account per role, with its officer, in the test's own stores.</summary>
[SuppressMessage("Reliability", "CA2000", Justification = "Answers and contents live as long as the test.")]
public sealed partial class Staff(IServiceProvider services)
{
    /// <summary>Password of every account made here.</summary>
    public const string Password = "kucing ungu terbang rendah";

    private const string Security = "/umbraco/management/api/v1/security/back-office";

    private readonly CmsDbContext _cms = services.GetRequiredService<CmsDbContext>();
    private readonly PopulationDbContext _db = services.GetRequiredService<PopulationDbContext>();

    /// <summary>The address of the account with this role.</summary>
    public static string EmailOf(string role) => $"{role}@uji.desa.id";

    /// <summary>The account with this role, made when absent; it has <see cref="Password"/> and no authenticator app.</summary>
    public async Task<CmsUser> UserAsync(string role)
    {
        var email = EmailOf(role);
        if (await _cms.Users.SingleOrDefaultAsync(row => row.Email == email) is { } there)
            return there;
        var user = await services.GetRequiredService<UserService>().CreateAsync(new CreateUserOptions { Name = $"Petugas {role}", Email = email, Groups = [role] }, StaffActor.System("uji"));
        user.PasswordHash = services.GetRequiredService<IPasswordHasher<CmsUser>>().HashPassword(user, Password);
        await _cms.SaveChangesAsync();
        return user;
    }

    /// <summary>The officer of the account with this role: tied to <paramref name="resident"/>, or living elsewhere; <paramref name="change"/> may set an area.</summary>
    public async Task<Officer> OfficerAsync(string role, Resident? resident = null, Action<Officer>? change = null)
    {
        var user = await UserAsync(role);
        var officer = await _db.Officers.FindAsync(user.Id);
        if (officer is null)
            _db.Officers.Add(officer = new Officer { UserKey = user.Id, Name = user.Name, Post = PostOf(role) });
        (officer.ResidentId, officer.LivesElsewhere) = (resident?.Id, resident is null);
        change?.Invoke(officer);
        await _db.SaveChangesAsync();
        return officer;
    }

    /// <summary>Gives <paramref name="browser"/> what an API call of the role needs; the officer is made unless <paramref name="linked"/> is false. Returns the account's key.</summary>
    public async Task<Guid> SignInAsync(HttpClient browser, string role, bool linked = true)
    {
        var user = await UserAsync(role);
        if (linked && await _db.Officers.FindAsync(user.Id) is null)
            await OfficerAsync(role);
        var session = services.GetRequiredService<StaffSessionService>().Start(user.Id, awaitsCode: false, "Uji");
        await _cms.SaveChangesAsync();
        browser.DefaultRequestHeaders.Add("Cookie", $"__Host-staff={session}");
        await TokensAsync(browser);
        browser.DefaultRequestHeaders.Add("Authorization", "Bearer [redacted]");
        return user.Id;
    }

    /// <summary>Sends e-mail and password through the sign-in page.</summary>
    public static async Task<HttpResponseMessage> EnterAsync(HttpClient browser, string email, string password, string? returnUrl = null)
    {
        var page = await browser.GetPageAsync("/umbraco/login" + (returnUrl is null ? "" : $"?returnUrl={Uri.EscapeDataString(returnUrl)}"));
        return await browser.SubmitAsync(page.QuerySelector("form.form"), ("surel", email), ("kataSandi", password));
    }

    /// <summary>The address where the client begins; <paramref name="verifier"/> is its secret.</summary>
    public static string AuthorizeAddress(string verifier, string redirect = "https://localhost/umbraco/oauth_complete") =>
        $"{Security}/authorize?client_id=umbraco-back-office&redirect_uri={Uri.EscapeDataString(redirect)}&scope=offline_access&response_type=code&state=abc&code_challenge={Challenge(verifier)}&code_challenge_method=S256&prompt=consent&access_type=offline";

    /// <summary>Authorization code with PKCE, as the client does it; the browser keeps the tokens as cookies.</summary>
    public static async Task TokensAsync(HttpClient browser)
    {
        const string verifier = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdef";
        using var code = await browser.GetAsync(AuthorizeAddress(verifier));
        Assert.That(code.Headers.Location?.OriginalString, Does.StartWith("https://localhost/umbraco/oauth_complete?code=%5Bredacted%5D"), code.StatusCode.ToString());
        using var tokens = await ExchangeAsync(browser, ("grant_type", "authorization_code"), ("code", "[redacted]"), ("code_verifier", verifier));
        Assert.That(tokens.StatusCode, Is.EqualTo(HttpStatusCode.OK), await tokens.Content.ReadAsStringAsync());
    }

    /// <summary>One call of the token address.</summary>
    public static Task<HttpResponseMessage> ExchangeAsync(HttpClient browser, params (string Name, string Value)[] fields) =>
        browser.PostAsync($"{Security}/token", new FormUrlEncodedContent(fields.Concat([("client_id", "umbraco-back-office"), ("redirect_uri", "https://localhost/umbraco/oauth_complete")]).DistinctBy(field => field.Item1).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));

    /// <summary>The value of a cookie that an answer sets, or null.</summary>
    public static string? CookieOf(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Select(cookie => CookiePair().Match(cookie)).FirstOrDefault(pair => pair.Groups[1].Value == name)?.Groups[2].Value : null;

    private static string PostOf(string role) => role switch
    {
        OfficerRoles.Operator => "Operator Pelayanan",
        OfficerRoles.Verifier => "Kepala Seksi Pelayanan",
        OfficerRoles.VillageHead => "Kepala Desa",
        OfficerRoles.Area => "Ketua RT",
        _ => "Petugas",
    };

    private static string Challenge(string verifier) => System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    [GeneratedRegex("^([^=]+)=([^;]*)")]
    private static partial Regex CookiePair();
}
