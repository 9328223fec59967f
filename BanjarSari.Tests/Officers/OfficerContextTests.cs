using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.Officers;

public sealed class OfficerContextTests : HostTest
{
    private readonly Guid _rt = Guid.CreateVersion7();
    private readonly Guid _rw = Guid.CreateVersion7();
    private readonly Guid _hamlet = Guid.CreateVersion7();

    [Test]
    public void An_officer_who_is_tied_to_nobody_looks_and_does_no_more()
    {
        var officer = Context(OfficerRoles.Operator) with { Linked = false };

        Assert.That(() => officer.Acting("1"), Throws.InstanceOf<OfficerException>().With.Message.Contains("belum dihubungkan"));
        Assert.That(officer.Looking("1").Channel, Is.EqualTo("loket"));
    }

    [Test]
    public async Task The_area_bounds_what_an_area_officer_finds()
    {
        await MakeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Names(Context(OfficerRoles.Area) with { RtId = _rt }), Is.EqualTo("A"));
            Assert.That(Names(Context(OfficerRoles.Area) with { RwId = _rw }), Is.EqualTo("AB"));
            Assert.That(Names(Context(OfficerRoles.Area) with { HamletId = _hamlet }), Is.EqualTo("ABC"));
            Assert.That(Names(Context(OfficerRoles.Area)), Is.Empty, "no area given");
            Assert.That(Names(Context(OfficerRoles.Auditor)), Is.Empty, "a role that sees no residents");
            Assert.That(Names(Context(OfficerRoles.Area, OfficerRoles.Operator) with { RtId = _rt }), Is.EqualTo("ABCD"));
        });
    }

    [TestCase(OfficerRoles.Editor, "")]
    [TestCase(OfficerRoles.Operator, "EnterChange IssuePin ServeReports Unmask ViewRegister")]
    [TestCase(OfficerRoles.Verifier, "Decide ServeReports Unmask Verify ViewRegister")]
    [TestCase(OfficerRoles.VillageHead, "Approve Decide Export ServeReports Unmask ViewRegister")]
    [TestCase(OfficerRoles.Admin, "ManageUsers")]
    [TestCase(OfficerRoles.Auditor, "ReadAudit")]
    [TestCase(OfficerRoles.Area, "ViewRegister")]
    public void Each_role_has_the_permissions_of_the_table_and_no_other(string role, string permissions)
    {
        Assert.That(string.Join(' ', OfficerPolicies.Of(new HashSet<string> { role })), Is.EqualTo(string.Join(' ', permissions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => "Officer" + name))));
    }

    private async Task MakeAsync()
    {
        Db.Hamlets.Add(new Hamlet { Id = _hamlet, Name = "Krajan" });
        Db.Rws.Add(new Rw { Id = _rw, HamletId = _hamlet, Number = "001" });
        Db.Rts.Add(new Rt { Id = _rt, RwId = _rw, HamletId = _hamlet, Number = "002" });
        await Db.SaveChangesAsync();
        await Village.ResidentAsync(null, "A", change: person => (person.HamletId, person.RwId, person.RtId) = (_hamlet, _rw, _rt));
        await Village.ResidentAsync(null, "B", change: person => (person.HamletId, person.RwId) = (_hamlet, _rw));
        await Village.ResidentAsync(null, "C", change: person => person.HamletId = _hamlet);
        await Village.ResidentAsync(null, "D");
    }

    private string Names(OfficerContext officer) => string.Concat(Db.Residents.Within(officer).OrderBy(person => person.Name).Select(person => person.Name));

    private static OfficerContext Context(params string[] roles) => new() { UserKey = Guid.CreateVersion7(), Name = "Sri", Post = "Petugas", Roles = roles.ToHashSet(), Linked = true };
}
