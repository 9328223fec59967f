using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.FamilyCard;

public sealed class MemberPageTests : HostTest
{
    private const string Address = "/layanan-mandiri/kartu-keluarga/anggota/";
    private Family _family = null!;
    private Resident _head = null!;
    private Resident _wife = null!;
    private Resident _child = null!;

    [SetUp]
    public async Task MakeFamily()
    {
        _family = await Village.FamilyAsync();
        _head = await Village.ResidentAsync("9999991201800001", "BUDI SANTOSO", _family);
        _wife = await Village.ResidentAsync("9999995503820002", "SITI AMINAH", _family, FamilyRelations.Wife);
        _child = await Village.ResidentAsync("9999990106150004", "PUTRA SANTOSO", _family, FamilyRelations.Child, person =>
            (person.BirthDate, person.MaritalStatus, person.BirthWeightGrams) = (new DateOnly(2015, 6, 1), 1, 3100));
    }

    [Test]
    public async Task Head_and_spouse_read_the_whole_record_of_a_child_and_the_look_is_logged()
    {
        foreach (var parent in new[] { _head, _wife })
        {
            var browser = NewBrowser();
            await Village.SignInAsync(browser, parent);

            var page = await browser.GetPageAsync(Address + 3);

            Assert.That(page.Fact("Berat lahir (gram)"), Does.StartWith("3.100"));
            Assert.That(page.QuerySelector("#Education .facts__action a")!.GetAttribute("href"), Is.EqualTo("/layanan-mandiri/lapor/baru?elemen=Education&anggota=3"));
            Assert.That(page.DocumentElement.OuterHtml, Does.Not.Match("[0-9]{12}"));
            Assert.That(page.Title, Is.EqualTo("Biodata anak – Layanan Mandiri Desa Banjar Sari"));
        }

        var looks = await Db.AccessLog.OrderBy(look => look.Sequence).ToListAsync();
        Assert.That(looks.Select(look => (look.SubjectResidentId, look.ActorResidentId, look.ActorName, look.Action)), Is.EqualTo(new[]
        {
            (_child.Id, (Guid?)_head.Id, "Kepala keluarga", AccessActions.Viewed), (_child.Id, _wife.Id, "Istri", AccessActions.Viewed),
        }));
    }

    [Test]
    public async Task A_reload_is_the_same_look_and_nothing_else_is_written()
    {
        await Village.SignInAsync(Browser, _head);
        var before = await StoreDump.ReadAsync(Db);

        await Browser.GetPageAsync(Address + 3);
        await Browser.GetPageAsync(Address + 3);

        Assert.That(await Db.AccessLog.CountAsync(), Is.EqualTo(1));
        Assert.That(await StoreDump.ReadAsync(Db), Is.EqualTo(before));
    }

    [Test]
    public async Task Specific_data_are_not_told_even_to_parents()
    {
        _child.Disability = Services.GetRequiredService<FieldCipher>().Seal(nameof(Resident), nameof(Resident.Disability), _child.Id, "3");
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, _head);

        var page = await Browser.GetPageAsync(Address + 3);

        Assert.That(page.GetElementById(nameof(Resident.Disability)), Is.Null);
        Assert.That(page.GetElementById(nameof(Resident.BloodType)), Is.Not.Null);
    }

    [Test]
    public async Task A_parent_who_is_not_the_heads_spouse_is_known_by_the_NIK()
    {
        var daughter = await Village.ResidentAsync("9999994101990005", "RINA SANTOSO", _family, FamilyRelations.Child, person => person.BirthDate = new DateOnly(1999, 1, 1));
        var cipher = Services.GetRequiredService<FieldCipher>();
        await Village.ResidentAsync(null, "CUCU SANTOSO", _family, 6, person =>
        {
            (person.BirthDate, person.MaritalStatus) = (new DateOnly(2022, 1, 1), 1);
            person.MotherNik = cipher.Seal(nameof(Resident), nameof(Resident.MotherNik), person.Id, "9999994101990005");
        });
        await Village.SignInAsync(Browser, daughter);

        using var own = await Browser.GetAsync(Address + 5);
        using var brother = await Browser.GetAsync(Address + 4);

        Assert.That((own.StatusCode, brother.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound)));
    }

    [TestCase(1, Description = "the viewer")]
    [TestCase(2, Description = "an adult")]
    [TestCase(4, Description = "nobody")]
    [TestCase(0, Description = "nobody")]
    public async Task Nobody_else_has_such_a_page(int position)
    {
        await Village.SignInAsync(Browser, _head);

        using var answer = await Browser.GetAsync(Address + position);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await Db.AccessLog.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task At_seventeen_or_married_a_child_is_on_their_own([Values] bool married)
    {
        if (married)
            _child.MaritalStatus = 2;
        else
            _child.BirthDate = new DateOnly(2009, 11, 23);
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, _head);

        using var answer = await Browser.GetAsync(Address + 3);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_child_who_left_the_card_or_is_protected_is_not_there([Values] bool left)
    {
        await Village.SignInAsync(Browser, _head);
        if (left)
            _child.FamilyId = null;
        else
            _child.HiddenFromFamily = true;
        await Db.SaveChangesAsync();

        using var answer = await Browser.GetAsync(Address + 3);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_brother_or_sister_does_not_see_more_than_the_paper()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999994101990005", "RINA SANTOSO", _family, FamilyRelations.Child, person => person.BirthDate = new DateOnly(1999, 1, 1)));

        using var answer = await Browser.GetAsync(Address + 4);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
