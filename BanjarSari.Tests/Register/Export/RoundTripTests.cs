using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Register.Export;
using BanjarSari.SelfService.Security;
using BanjarSari.Tests.Register.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Register.Export;

/// <summary>Export, then import into an empty register, gives the same register.</summary>
public sealed class RoundTripTests : ImportTest
{
    [Test]
    public async Task The_sample_comes_back_the_same()
    {
        await ImportAsync(File.OpenRead(DataFile("contoh_penduduk.xlsx")));

        await AssertSameAfterRoundTripAsync(97);
    }

    [Test]
    public async Task Every_element_and_state_comes_back_the_same()
    {
        await MakeUnusualPeopleAsync();

        await AssertSameAfterRoundTripAsync(5);
    }

    private async Task MakeUnusualPeopleAsync()
    {
        var hamlet = new Hamlet { Id = Guid.CreateVersion7(), Name = "KRAJAN" };
        var (rw, rt) = (new Rw { Id = Guid.CreateVersion7(), Number = "001" }, new Rt { Id = Guid.CreateVersion7(), HamletId = hamlet.Id, Number = "002" });
        Db.AddRange(hamlet, rw, rt, new Household { Id = Guid.CreateVersion7(), Number = "RTM-1" });
        var family = await Village.FamilyAsync();
        (family.HamletId, family.RtId, family.PostalCode, family.CardIssuedOn, family.RegisteredOn) = (hamlet.Id, rt.Id, "12345", new DateOnly(2020, 2, 29), new DateOnly(2021, 1, 1));
        var full = await Village.ResidentAsync("9999991201800001", "=CMD()|'X'!A0", family, change: FillEveryElement);
        (full.RwId, full.HouseholdId, full.HouseholdRole, full.HiddenFromFamily) = (rw.Id, Db.Households.Local.Single().Id, 1, true);
        await Village.ResidentAsync(null, "@BAYI", family, FamilyRelations.Child);
        await Village.ResidentAsync(null, "+TANPA KK", null, 11, person => (person.BirthDate, person.BirthPlace) = (null, null));
        await Village.ResidentAsync("9999990507750003", "PINDAH", await Village.FamilyAsync(null, "JALAN 1"), change: person => (person.State, person.StateSince) = (ResidentStates.MovedOut, new DateOnly(2025, 5, 6)));
        var closed = await Village.FamilyAsync("9999990101100009");
        closed.ClosedAt = new DateTime(2025, 3, 4, 5, 6, 7, DateTimeKind.Utc);
        await Village.ResidentAsync("9999990507750004", "MENINGGAL", closed, change: person => (person.State, person.StateSince, person.MaritalStatus, person.Occupation) = (ResidentStates.Dead, new DateOnly(2025, 3, 4), 5, 93));
        await Db.SaveChangesAsync();
    }

    private void FillEveryElement(Resident resident)
    {
        var cipher = Services.GetRequiredService<FieldCipher>();
        var codes = Services.GetRequiredService<ReferenceCodeBook>();
        foreach (var element in ElementCatalog.All.Where(element => element.Key is not (nameof(Resident.Nik) or nameof(Resident.Name))))
        {
            element.Set(resident, cipher, element.Kind switch
            {
                ElementKind.Code => codes.Of(element.CodeKind!).Last().Code.ToString(),
                ElementKind.Date => "1980-01-12",
                ElementKind.Time => "05:45",
                ElementKind.Number => "0",
                ElementKind.Fraction => "-8.0123456789",
                ElementKind.Flag => "1",
                ElementKind.Nik or ElementKind.KkNumber => "9999991212800009",
                _ => $"-{element.Key} “ñ” 1",
            });
        }
    }

    private async Task AssertSameAfterRoundTripAsync(int count)
    {
        var before = await DescribeAsync();
        Assert.That(before, Has.Count.EqualTo(count));
        using var file = new MemoryStream();
        var exported = await Services.GetRequiredService<ResidentExportService>().ExportAsync(new ExportResidentsOptions { Target = file, Purpose = "Uji" }, ActingPerson.Command("uji"));
        Assert.That(exported, Is.EqualTo(count));

        TestDatabase.Begin();
        var report = await ImportAsync(new MemoryStream(file.ToArray()));

        Assert.That((report.Created, report.Errors.Count, report.Skipped.Count, report.ExtraColumns.Count), Is.EqualTo((count, 0, 0, 0)));
        var after = await DescribeAsync();
        foreach (var (name, person) in before)
            Assert.That(after[name], Is.EqualTo(person));
        Assert.That((await ImportAsync(new MemoryStream(file.ToArray()))).ChangesSomething, Is.False, "and the file again changes nothing");
        TestDatabase.End();
    }

    /// <summary>Everything that must come back, by name, in words.</summary>
    private static async Task<Dictionary<string, string>> DescribeAsync()
    {
        using var scope = TestHost.Instance.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PopulationDbContext>();
        var cipher = scope.ServiceProvider.GetRequiredService<FieldCipher>();
        var numbers = scope.ServiceProvider.GetRequiredService<ResidentNumbers>();
        var places = (await db.Hamlets.Select(row => new { row.Id, row.Name }).ToListAsync())
            .Concat(await db.Rws.Select(row => new { row.Id, Name = row.Number }).ToListAsync())
            .Concat(await db.Rts.Select(row => new { row.Id, Name = row.Number }).ToListAsync())
            .Concat(await db.Households.Select(row => new { row.Id, Name = row.Number }).ToListAsync()).ToDictionary(row => row.Id, row => row.Name);
        string? Place(Guid? id) => id is { } key ? places[key] : null;
        return await db.Residents.AsNoTracking().Include(resident => resident.Family).ToDictionaryAsync(resident => $"{resident.Name} {numbers.NikOf(resident)?.Digits}", resident => string.Join('\n',
        [
            .. ElementCatalog.All.Select(element => $"{element.Key}={element.Get(resident, cipher)}"),
            $"{resident.TemporaryNumber} {resident.State} {resident.StateSince} {resident.HiddenFromFamily} {Place(resident.HouseholdId)} {resident.HouseholdRole}",
            $"{Place(resident.HamletId)}/{Place(resident.RwId)}/{Place(resident.RtId)}",
            resident.Family is not { } family ? "no family" : $"{numbers.KkNumberOf(family)?.Digits} {family.TemporaryNumber} {numbers.AddressOf(family)} {Place(family.HamletId)}/{Place(family.RwId)}/{Place(family.RtId)} {family.PostalCode} {family.CardIssuedOn} {family.RegisteredOn} {family.ClosedAt:O}",
        ]));
    }
}
