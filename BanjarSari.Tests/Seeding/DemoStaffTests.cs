using System.Net;
using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Seeding;

/// <summary>Design section 7: exactly these accounts, each with its password alone, and their officers.</summary>
public sealed class DemoStaffTests : HostTest
{
    [SetUp]
    public async Task SeedAsync()
    {
        await DemoVillage.SeedAsync(TestHost.Instance.Services, DemoVillage.Smallest);
        await ActivatorUtilities.CreateInstance<DemoStaff>(Services).AddAsync();
    }

    [TestCase("admin")]
    [TestCase("editor")]
    [TestCase("operator")]
    [TestCase("verifikator")]
    [TestCase("kades")]
    [TestCase("auditor")]
    public async Task The_account_signs_in_by_password_alone(string role)
    {
        using var answer = await Staff.EnterAsync(Browser, $"{role}@demo.desa.id", "Demo-Banjar-Sari-1");

        Assert.That((answer.StatusCode, answer.Headers.Location?.OriginalString), Is.EqualTo((HttpStatusCode.Redirect, "/umbraco")));
    }

    [Test]
    public async Task Who_decides_is_a_resident_of_a_family_of_their_own()
    {
        var officers = await Db.Officers.ToListAsync();
        var persons = officers.Select(officer => officer.ResidentId).OfType<Guid>().ToList();
        var families = await Db.Residents.Where(person => persons.Contains(person.Id)).Select(person => person.FamilyId).ToListAsync();
        var demo = await Db.Accounts.Join(Db.Residents, account => account.ResidentId, person => person.Id, (_, person) => person.FamilyId).ToListAsync();

        Assert.Multiple(() =>
        {
            Assert.That(officers.Where(officer => officer.ResidentId is not null).Select(officer => officer.Post), Is.EquivalentTo(new[] { "Operator Pelayanan", "Kepala Seksi Pelayanan", "Kepala Desa" }));
            Assert.That(officers.Count(officer => officer.LivesElsewhere), Is.EqualTo(2));
            Assert.That(families, Is.Unique.And.None.Null);
            Assert.That(families.Intersect(demo), Is.Empty);
        });
    }

    [Test]
    public async Task A_second_start_adds_nothing()
    {
        var acts = await Db.Processes.CountAsync();

        await ActivatorUtilities.CreateInstance<DemoStaff>(Services).AddAsync();

        Assert.That(await Services.GetRequiredService<CmsDbContext>().Users.CountAsync(), Is.EqualTo(OfficerRoles.All.Count - 1));
        Assert.That(await Db.Processes.CountAsync(), Is.EqualTo(acts));
    }
}
