using BanjarSari.SelfService.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Audit;

/// <summary>The database refuses what the program must never do, past the program (security.md 5.9).</summary>
public sealed class AppendOnlyLogsTests : HostTest
{
    [TestCase("UPDATE Processes SET ActorName = 'orang lain'")]
    [TestCase("DELETE FROM Processes")]
    [TestCase("UPDATE ProcessEvents SET EntityKind = 'Family'")]
    [TestCase("DELETE FROM ProcessEvents")]
    [TestCase("UPDATE AccessLog SET Purpose = 'lain'")]
    [TestCase("DELETE FROM AccessLog")]
    public async Task SQLite_refuses(string sql)
    {
        var acts = Services.GetRequiredService<ActLog>();
        var process = acts.Begin(ProcessKinds.ResidentChanged, ActingPerson.System("uji"));
        acts.Add(process, "changed", "Resident", Guid.CreateVersion7());
        Db.Processes.Add(process);
        Db.AccessLog.Add(Services.GetRequiredService<OfficerLooks>().Entry(AccessActions.Viewed, Guid.CreateVersion7(), "Uji", ActingPerson.System("uji")));
        await Db.SaveChangesAsync();

        await Assert.ThatAsync(() => RunAsync(sql), Throws.InstanceOf<SqliteException>().With.Message.Contains("append-only"));
        Assert.That((await Services.GetRequiredService<AuditVerifier>().VerifyAsync(AuditChainer.ProcessChain)).Holds);
    }

    [Test]
    public void SQL_Server_gets_a_trigger_on_each_log()
    {
        using var server = SqlServerParity.NewContext();
        var script = server.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        foreach (var table in (string[])["Processes", "ProcessEvents", "AccessLog"])
            Assert.That(script, Does.Contain($"CREATE TRIGGER [population].[{table}_append_only] ON [population].[{table}] INSTEAD OF UPDATE, DELETE AS THROW 51000"));
    }

    private async Task RunAsync(string sql)
    {
        await Db.Database.OpenConnectionAsync();
        await using var command = Db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The attack itself: fixed text of this test.
        command.CommandText = "PRAGMA foreign_keys=OFF; " + sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
