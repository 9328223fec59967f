using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.DataStore;

public sealed class BulkInsertTests : HostTest
{
    [Test]
    public async Task A_bulk_inserted_resident_reads_back_as_a_saved_one()
    {
        var numbers = Services.GetRequiredService<ResidentNumbers>();
        var cipher = Services.GetRequiredService<FieldCipher>();
        var resident = new Resident
        {
            Id = Guid.CreateVersion7(),
            Name = "SITI AMINAH",
            BirthDate = new DateOnly(1982, 3, 15),
            BirthTime = new TimeOnly(4, 30),
            Latitude = -7.25,
            State = ResidentStates.Alive,
            RecordedAt = TestClock.Start.UtcDateTime,
            Source = "Uji",
            SourceDate = new DateOnly(2026, 11, 1),
        };
        numbers.SetNik(resident, Nik.Parse("9999995503820002"));
        resident.MotherName = cipher.Seal(nameof(Resident), nameof(Resident.MotherName), resident.Id, "KARTINAH");

        using (await Db.Gate.EnterAsync())
        {
            await using var transaction = await Db.Database.BeginTransactionAsync();
            Assert.That(await BulkInsert.InsertAsync(Db, [resident]), Is.EqualTo(1));
            await transaction.CommitAsync();
        }

        var read = await NewScope().ServiceProvider.GetRequiredService<PopulationDbContext>().Residents.SingleAsync();
        Assert.Multiple(() =>
        {
            Assert.That(read, Is.EqualTo(resident).UsingPropertiesComparer());
            Assert.That(numbers.NikOf(read)!.Value.Digits, Is.EqualTo("9999995503820002"));
        });
    }

    [Test]
    public async Task Without_a_transaction_nothing_is_inserted()
    {
        await Assert.ThatAsync(() => BulkInsert.InsertAsync(Db, Array.Empty<Hamlet>()), Throws.InvalidOperationException);
    }
}
