using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.DataStore;

/// <summary>
/// The same acts on a real store of each provider: SQLite always, SQL Server too where <c>BANJARSARI_SQLSERVER</c>
/// holds a connection string with the right to make databases.
/// </summary>
public sealed class StoreSmokeTests
{
    private static readonly KeyRing Keys = new(new byte[32]);
    private readonly WriteGate _gate = new();
    private string _database = "";

    public static IEnumerable<string> Providers =>
        Environment.GetEnvironmentVariable("BANJARSARI_SQLSERVER") is { Length: > 0 } ? ["Sqlite", "SqlServer"] : ["Sqlite"];

    [OneTimeTearDown]
    public void Release() => _gate.Dispose();

    [TestCaseSource(nameof(Providers))]
    public async Task A_family_is_kept_found_guarded_and_its_trail_holds(string provider)
    {
        _database = $"banjarsari_{Guid.CreateVersion7():N}";
        await using (var db = New(provider))
            await PopulationStore.PrepareAsync(db, new ReferenceCodeBook());
        try
        {
            var id = await AddAsync(provider);
            await AssertNumbersAreUniqueAsync(provider);
            await AssertTheLoserIsToldAsync(provider, id);
            await using var db = New(provider);
            Assert.That((await new AuditVerifier(db, new AuditChainer(Keys)).VerifyAsync(AuditChainer.ProcessChain)).Head.Sequence, Is.EqualTo(1));
        }
        finally
        {
            await using var db = New(provider);
            await db.Database.EnsureDeletedAsync();
        }
    }

    private async Task<Guid> AddAsync(string provider)
    {
        await using var db = New(provider);
        var resident = NewResident();
        db.Residents.Add(resident);
        using var cipher = new FieldCipher(Keys);
        var log = new ActLog(cipher, TimeProvider.System);
        var process = log.Begin(ProcessKinds.ResidentChanged, ActingPerson.System("uji"));
        log.Add(process, "created", nameof(Resident), resident.Id);
        db.Processes.Add(process);
        await db.SaveChangesAsync();
        return resident.Id;
    }

    private async Task AssertNumbersAreUniqueAsync(string provider)
    {
        await using var db = New(provider);
        db.Residents.Add(NewResident());
        await Assert.ThatAsync(() => db.SaveChangesAsync(), Throws.InstanceOf<DbUpdateException>());
    }

    private async Task AssertTheLoserIsToldAsync(string provider, Guid id)
    {
        await using var winner = New(provider);
        await using var loser = New(provider);
        (await winner.Residents.SingleAsync(row => row.Id == id)).Name = "PERTAMA";
        (await loser.Residents.SingleAsync(row => row.Id == id)).Name = "KEDUA";
        await winner.SaveChangesAsync();
        await Assert.ThatAsync(() => loser.SaveChangesAsync(), Throws.InstanceOf<DbUpdateConcurrencyException>());
    }

    private static Resident NewResident()
    {
        using var cipher = new FieldCipher(Keys);
        var resident = new Resident { Id = Guid.CreateVersion7(), Name = "BUDI", Source = "Uji", State = ResidentStates.Alive, RecordedAt = TestClock.Start.UtcDateTime };
        new ResidentNumbers(cipher, new BlindIndex(Keys)).SetNik(resident, Nik.Parse("9999991201800001"));
        return resident;
    }

    private PopulationDbContext New(string provider)
    {
        if (provider == "Sqlite")
        {
            var path = Path.Combine(TestDatabase.Directory, _database + ".db");
            return new SqlitePopulationDbContext(new DbContextOptionsBuilder<SqlitePopulationDbContext>().UseSqlite(TestDatabase.ConnectionString(path)).AddInterceptors(new SqlitePragmas()).Options, _gate, new AuditChainer(Keys));
        }

        var connection = new SqlConnectionStringBuilder(Environment.GetEnvironmentVariable("BANJARSARI_SQLSERVER")) { InitialCatalog = _database };
        return new SqlServerPopulationDbContext(new DbContextOptionsBuilder<SqlServerPopulationDbContext>().UseSqlServer(connection.ConnectionString, sql => sql.MigrationsHistoryTable("__EFMigrationsHistory", "population")).Options, _gate, new AuditChainer(Keys));
    }
}
