using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.DataStore;

public sealed class SqlitePragmasTests
{
    [Test]
    public async Task Every_connection_has_them_also_after_the_pool()
    {
        var path = Path.Combine(TestDatabase.Directory, "pragmas.db");
        using var gate = new WriteGate();
        var options = new DbContextOptionsBuilder<SqlitePopulationDbContext>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path }.ToString()).AddInterceptors(new SqlitePragmas()).Options;

        for (var round = 0; round < 3; round++)
        {
            await using var first = new SqlitePopulationDbContext(options, gate, new AuditChainer(new KeyRing(new byte[32])));
            await using var second = new SqlitePopulationDbContext(options, gate, new AuditChainer(new KeyRing(new byte[32])));
            await first.Database.OpenConnectionAsync();
            foreach (var db in new[] { first, second })
            {
                var busy = await db.Database.SqlQuery<int>($"PRAGMA busy_timeout").ToListAsync();
                var synchronous = await db.Database.SqlQuery<int>($"PRAGMA synchronous").ToListAsync();
                Assert.That((busy[0], synchronous[0]), Is.EqualTo((5000, 2)), $"round {round}");
            }
        }

        SqliteConnection.ClearAllPools();
    }
}
