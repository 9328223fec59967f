using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Officers;

public sealed class OfficerServiceTests : HostTest
{
    private readonly Guid _key = Guid.CreateVersion7();

    private OfficerService Service => Services.GetRequiredService<OfficerService>();

    [Test]
    public async Task Enrolling_ties_account_person_and_post_and_leaves_a_trace()
    {
        var person = await Village.ResidentAsync("9999991201800001");

        await EnrolAsync(Options(person.Id));

        var officer = await Db.Officers.AsNoTracking().SingleAsync();
        var process = await Db.Processes.Include(row => row.Events).SingleAsync();
        Assert.Multiple(() =>
        {
            Assert.That((officer.UserKey, officer.Name, officer.Post, officer.ResidentId, officer.LivesElsewhere), Is.EqualTo((_key, "Sri Wahyuni", "Kepala Seksi Pelayanan", (Guid?)person.Id, false)));
            Assert.That((process.Kind, process.Events.Single().ResidentId), Is.EqualTo((ProcessKinds.OfficerEnrolled, (Guid?)person.Id)));
        });
    }

    [Test]
    public async Task A_change_writes_what_changed_and_nothing_changed_writes_nothing()
    {
        await EnrolAsync(Options(null));
        await EnrolAsync(Options(null) with { Post = "Sekretaris Desa" });
        await EnrolAsync(Options(null) with { Post = " Sekretaris Desa " });

        var change = (await Db.Processes.Include(row => row.Events).SingleAsync(row => row.Kind == ProcessKinds.OfficerChanged)).Events.Single();
        Assert.Multiple(() =>
        {
            Assert.That(Services.GetRequiredService<ActLog>().Read(change), Is.EqualTo(new[] { new ValueChange("Post", "Kepala Seksi Pelayanan", "Sekretaris Desa") }));
            Assert.That(Db.Officers.AsNoTracking().Single().LivesElsewhere);
            Assert.That(Db.Processes.Count(), Is.EqualTo(2));
        });
    }

    [TestCase("", "Kepala Desa")]
    [TestCase("Sri", " ")]
    public async Task Name_and_post_are_needed(string name, string post)
    {
        await Assert.ThatAsync(() => EnrolAsync(Options(null) with { Name = name, Post = post }), Throws.InstanceOf<RegisterException>().With.Message.StartsWith("Isi nama dan jabatan petugas"));
        Assert.That(await Db.Officers.AnyAsync(), Is.False);
    }

    [Test]
    public async Task The_person_must_live_here()
    {
        var dead = await Village.ResidentAsync("9999991201800001", change: person => person.State = ResidentStates.Left);

        await Assert.ThatAsync(() => EnrolAsync(Options(dead.Id)), Throws.InstanceOf<RegisterException>().With.Message.StartsWith("Warga yang dipilih tidak ada"));
        await Assert.ThatAsync(() => EnrolAsync(Options(Guid.CreateVersion7())), Throws.InstanceOf<RegisterException>());
    }

    [Test]
    public async Task The_area_must_be_there()
    {
        await Assert.ThatAsync(() => EnrolAsync(Options(null) with { RtId = Guid.CreateVersion7() }), Throws.InstanceOf<RegisterException>().With.Message.StartsWith("Wilayah yang dipilih tidak ada"));
    }

    private EnrolOfficerOptions Options(Guid? person) => new() { UserKey = _key, Name = "Sri Wahyuni", Post = "Kepala Seksi Pelayanan", ResidentId = person };

    private Task<Officer> EnrolAsync(EnrolOfficerOptions options) => Service.EnrolAsync(options, ActingPerson.System("uji"));
}
