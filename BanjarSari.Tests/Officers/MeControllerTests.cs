using System.Net;
using System.Net.Http.Json;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.Officers;

public sealed class MeControllerTests : HostTest
{
    private const string Me = "/umbraco/selfservice/api/v1/officer/me";

    [Test]
    public async Task An_officer_reads_who_they_are_and_what_they_may()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Verifier);

        var me = await Browser.GetFromJsonAsync<OfficerView>(Me);

        Assert.Multiple(() =>
        {
            Assert.That((me!.Name, me.Post, me.Linked, me.Scope), Is.EqualTo(("Petugas verifikator", "Kepala Seksi Pelayanan", true, (string?)null)));
            Assert.That(me.Roles, Is.EqualTo(new[] { "verifikator" }));
            Assert.That(me.Permissions, Is.EqualTo(new[] { OfficerPolicies.Decide, OfficerPolicies.ServeReports, OfficerPolicies.Unmask, OfficerPolicies.Verify, OfficerPolicies.ViewRegister }));
        });
    }

    [Test]
    public async Task An_account_that_is_tied_to_no_person_is_told_so()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Operator, linked: false);

        var me = await Browser.GetFromJsonAsync<OfficerView>(Me);

        Assert.That((me!.Linked, me.Post), Is.EqualTo((false, "Petugas")));
    }

    [Test]
    public async Task An_area_officer_reads_the_area()
    {
        var rt = new Rt { Id = Guid.CreateVersion7(), Number = "002" };
        Db.Rts.Add(rt);
        await Db.SaveChangesAsync();
        await Staff.OfficerAsync(OfficerRoles.Area, change: officer => officer.RtId = rt.Id);
        await Staff.SignInAsync(Browser, OfficerRoles.Area);

        Assert.That((await Browser.GetFromJsonAsync<OfficerView>(Me))!.Scope, Is.EqualTo("RT 002"));
    }

    [Test]
    public async Task A_stranger_and_a_resident_get_401()
    {
        using var stranger = await Browser.GetAsync(Me);
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));
        using var resident = await Browser.GetAsync(Me);
        Browser.DefaultRequestHeaders.Add("Authorization", "Bearer [redacted]");
        using var withHeader = await Browser.GetAsync(Me);

        Assert.That(new[] { stranger.StatusCode, resident.StatusCode, withHeader.StatusCode }, Is.All.EqualTo(HttpStatusCode.Unauthorized));
    }
}
