using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Import;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static BanjarSari.Tests.Register.Import.PeopleSheet;

namespace BanjarSari.Tests.Register.Import;

public sealed class UpdateTests : ImportTest
{
    [Test]
    public async Task A_changed_element_has_a_history_a_version_and_an_event()
    {
        await ImportAsync(Person("ANI"));

        var report = await ImportAsync(Person("ANI", change: [("pekerjaan_id", "15")]));

        var person = await PersonAsync("ANI");
        var change = await Db.ElementChanges.SingleAsync();
        var process = await Db.Processes.Include(act => act.Events).OrderBy(act => act.Sequence).LastAsync();
        var cipher = Services.GetRequiredService<FieldCipher>();
        Assert.Multiple(() =>
        {
            Assert.That((report.Updated, report.Created), Is.EqualTo((1, 0)));
            Assert.That((person.Occupation, person.Version), Is.EqualTo((15, 1)));
            Assert.That((change.ResidentId, change.Element, change.Source, change.ProcessId), Is.EqualTo((person.Id, nameof(Resident.Occupation), "Impor: data OpenSID", process.Id)));
            Assert.That(cipher.Open(nameof(ElementChange), nameof(ElementChange.OldValue), change.Id, change.OldValue), Is.EqualTo("9"));
            Assert.That(cipher.Open(nameof(ElementChange), nameof(ElementChange.NewValue), change.Id, change.NewValue), Is.EqualTo("15"));
            Assert.That(process.Events.Select(step => (step.Kind, step.ResidentId)), Does.Contain(("changed", (Guid?)person.Id)));
            Assert.That(Services.GetRequiredService<AuditChainer>().MacOf(process), Is.EqualTo(process.Mac));
        });
    }

    [Test]
    public async Task An_empty_cell_leaves_what_is_filled()
    {
        await ImportAsync(Person("ANI"));

        var report = await ImportAsync(Person("ANI", change: [("pekerjaan_id", ""), ("tempatlahir", null), ("dusun", "-"), ("rw", "-"), ("rt", "-")]));

        Assert.That(report.ChangesSomething, Is.False);
        Assert.That((await PersonAsync("ANI")).Occupation, Is.EqualTo(9));
    }

    [Test]
    public async Task A_shorter_list_does_not_undo_what_an_officer_found_out()
    {
        await ImportAsync(Person("ANI", change: [("status_kawin", "KAWIN TERCATAT"), ("pekerjaan_id", "Artis")]));

        await ImportAsync(Person("ANI", change: [("status_kawin", "2"), ("pekerjaan_id", "89")]));

        var person = await PersonAsync("ANI");
        Assert.That((person.MaritalStatus, person.Occupation), Is.EqualTo((2, 90)));
    }

    [Test]
    public async Task A_move_inside_the_village_changes_family_and_place()
    {
        await ImportAsync(Person("ANI"), Person("BUDI", "9999991201900002", ("tanggallahir", "1990-01-12"), ("kk_level", "4")));

        var report = await ImportAsync(Person("ANI"), Person("BUDI", "9999991201900002", ("tanggallahir", "1990-01-12"), ("no_kk", "9999990101100002"), ("rt", "7")));

        var person = await PersonAsync("BUDI");
        Assert.Multiple(() =>
        {
            Assert.That((report.Updated, report.Unchanged, report.FamiliesCreated), Is.EqualTo((1, 1, 1)));
            Assert.That(Services.GetRequiredService<ResidentNumbers>().KkNumberOf(person.Family!)!.Value.Digits, Is.EqualTo("9999990101100002"));
            Assert.That(Db.Rts.Single(rt => rt.Id == person.RtId).Number, Is.EqualTo("007"));
            Assert.That(person.FamilyRelation, Is.EqualTo(FamilyRelations.Head));
        });
    }

    [Test]
    public async Task A_family_that_everybody_left_is_closed()
    {
        object?[] budi = Person("BUDI", "9999991201900002", ("tanggallahir", "1990-01-12"), ("kk_level", "4"), ("no_kk", "9999990101100002"));
        await ImportAsync(Person("ANI"), budi);
        var left = (await PersonAsync("BUDI")).FamilyId;

        await ImportAsync(Person("BUDI", "9999991201900002", ("tanggallahir", "1990-01-12"), ("kk_level", "4")));

        var families = await Db.Families.AsNoTracking().ToListAsync();
        Assert.That(families.Single(family => family.Id == left).ClosedAt, Is.Not.Null);
        Assert.That(families.Single(family => family.Id != left).ClosedAt, Is.Null);
        Assert.That(await Db.ProcessEvents.CountAsync(step => step.Kind == "closed" && step.FamilyId == left), Is.EqualTo(1));
    }

    [Test]
    public async Task A_new_address_on_the_card_is_taken_over()
    {
        object?[] headings = [.. Headings, "alamat"];
        await ImportAsync(Of(headings, [.. Person("ANI"), "JALAN MELATI 1"]));

        var report = await ImportAsync(Of(headings, [.. Person("ANI"), "JALAN MELATI 2"]));

        Assert.That((report.FamiliesUpdated, report.Unchanged), Is.EqualTo((1, 1)));
        Assert.That(Services.GetRequiredService<ResidentNumbers>().AddressOf((await PersonAsync("ANI")).Family!), Is.EqualTo("JALAN MELATI 2"));
    }

    [Test]
    public async Task A_state_on_record_is_not_changed_by_a_list()
    {
        await ImportAsync(Of([.. Headings, "status_dasar"], [.. Person("ANI"), "2"]));

        var report = await ImportAsync(Of([.. Headings, "status_dasar"], [.. Person("ANI"), "1"]));

        Assert.That((await PersonAsync("ANI")).State, Is.EqualTo(ResidentStates.Dead));
        Assert.That(report.Warnings.Select(note => note.Kind), Is.EqualTo(new[] { ImportProblemKinds.StateDiffers }));
    }
}
