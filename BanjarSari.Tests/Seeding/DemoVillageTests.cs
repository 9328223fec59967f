using System.Security.Cryptography;
using System.Text;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SelfServiceDb = BanjarSari.SelfService.DataStore.PopulationDbContext;

namespace BanjarSari.Tests.Seeding;

public sealed class DemoVillageTests : HostTest
{
    private static Task<bool> SeedAsync(int residents = DemoVillage.Smallest) => DemoVillage.SeedAsync(TestHost.Instance.Services, residents);

    [Test]
    public async Task It_makes_exactly_as_many_residents_as_asked([Values(60, 61, 300)] int residents)
    {
        Assert.That(await SeedAsync(residents));
        Assert.That(await Db.Residents.CountAsync(), Is.EqualTo(residents));
    }

    [Test]
    public void Two_seedings_make_the_same_village()
    {
        var first = Fingerprint(200);
        TestDatabase.End();
        TestDatabase.Begin();
        var second = Fingerprint(200);
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public async Task A_larger_village_begins_with_the_same_people()
    {
        await SeedAsync(60);
        var few = await Db.Residents.OrderBy(person => person.Id).Select(person => person.Name).Take(50).ToListAsync();
        TestDatabase.End();
        TestDatabase.Begin();
        await SeedAsync(400);
        using var scope = NewScope();
        var many = await scope.ServiceProvider.GetRequiredService<SelfServiceDb>().Residents.OrderBy(person => person.Id).Select(person => person.Name).Take(50).ToListAsync();
        Assert.That(many, Is.EqualTo(few));
    }

    [Test]
    public async Task A_second_seeding_writes_nothing()
    {
        await SeedAsync();
        Assert.That(await SeedAsync(), Is.False);
        Assert.That(await Db.Processes.CountAsync(process => process.Kind == ProcessKinds.DemoSeeded), Is.EqualTo(1));
    }

    [Test]
    public async Task A_register_with_people_in_it_is_left_alone()
    {
        await Village.ResidentAsync("9999991201800001");
        Assert.That(await SeedAsync(), Is.False);
        Assert.That(await Db.Residents.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Fewer_than_the_demo_families_is_refused() =>
        await Assert.ThatAsync(() => SeedAsync(DemoVillage.Smallest - 1), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public async Task The_act_is_in_the_chain()
    {
        await SeedAsync();
        var process = await Db.Processes.Include(row => row.Events).SingleAsync();
        Assert.That(process.Sequence, Is.EqualTo(1));
        Assert.That(Services.GetRequiredService<AuditChainer>().MacOf(process), Is.EqualTo(process.Mac));
        Assert.That(await Db.Residents.AllAsync(person => person.RecordedByProcessId == process.Id));
    }

    [Test]
    public async Task Every_value_is_of_its_kind_and_every_code_exists()
    {
        await SeedAsync(400);
        var codes = Services.GetRequiredService<ReferenceCodeBook>();
        var cipher = Services.GetRequiredService<FieldCipher>();
        foreach (var person in await Db.Residents.AsNoTracking().ToListAsync())
            foreach (var element in ElementCatalog.All.Where(element => element.Kind == ElementKind.Code))
                if (element.Get(person, cipher) is { } value)
                    Assert.That(codes.Has(element.CodeKind!, int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), $"{element.Key} {value}");
    }

    [Test]
    public async Task A_NIK_tells_birth_date_and_sex_except_where_the_work_list_says_so()
    {
        await SeedAsync(1_000);
        var numbers = Services.GetRequiredService<ResidentNumbers>();
        var known = await Db.DataProblems.Where(problem => problem.Kind == "nik-birth-date").Select(problem => problem.ResidentId).ToListAsync();
        foreach (var person in await Db.Residents.AsNoTracking().Where(person => person.NikIndex != null && !known.Contains(person.Id)).ToListAsync())
        {
            var birth = person.BirthDate!.Value;
            Assert.That(numbers.NikOf(person)!.Value.Digits[..12], Is.EqualTo($"999999{birth.Day + (person.Sex == 2 ? 40 : 0):00}{birth:MMyy}"), person.Name);
        }
    }

    private string Fingerprint(int residents)
    {
        SeedAsync(residents).GetAwaiter().GetResult();
        using var scope = NewScope();
        var db = scope.ServiceProvider.GetRequiredService<SelfServiceDb>();
        var cipher = scope.ServiceProvider.GetRequiredService<FieldCipher>();
        var text = new StringBuilder();
        foreach (var person in db.Residents.AsNoTracking().OrderBy(person => person.Id))
            text.AppendLine($"{person.Id} {person.FamilyId} {person.RtId} {person.State} {person.StateSince} {string.Join('|', ElementCatalog.All.Select(element => element.Get(person, cipher)))}");
        text.AppendJoin('\n', db.PopulationEvents.OrderBy(row => row.Id).Select(row => $"{row.Id} {row.ResidentId} {row.Kind} {row.OccurredOn}"));
        text.AppendJoin('\n', db.ServiceRecords.OrderBy(row => row.Id).Select(row => $"{row.Id} {row.Reference} {row.State} {row.RequestedAt}"));
        text.AppendJoin('\n', db.AidRecipients.OrderBy(row => row.Id).Select(row => $"{row.Id} {row.ProgramId} {row.State}"));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
