using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Audit;

/// <summary>Tampering as somebody with the database file would do it: by SQL, past the program.</summary>
public sealed class AuditVerifierTests : HostTest
{
    // Who holds the file can remove the triggers; the chain is there for that.
    private static readonly string WithoutTriggers = string.Concat(
        from table in (string[])["Processes", "ProcessEvents", "AccessLog"]
        from act in (string[])["update", "delete"]
        select $"DROP TRIGGER IF EXISTS {table}_append_only_{act}; ");

    private AuditVerifier Verifier => NewScope().ServiceProvider.GetRequiredService<AuditVerifier>();

    [Test]
    public async Task An_untouched_chain_holds_and_tells_its_head()
    {
        await ActAsync(3);

        var verdict = await Verifier.VerifyAsync(AuditChainer.ProcessChain);

        Assert.Multiple(() =>
        {
            Assert.That(verdict.Holds, Is.True, verdict.Reason);
            Assert.That(verdict.Head.Sequence, Is.EqualTo(3));
        });
    }

    [TestCase("UPDATE Processes SET ActorName = 'orang lain' WHERE Sequence = 2", 2, TestName = "An_altered_act_is_found")]
    [TestCase("UPDATE ProcessEvents SET EntityKind = 'Family' WHERE ProcessId = (SELECT Id FROM Processes WHERE Sequence = 2)", 2, TestName = "An_altered_event_is_found")]
    [TestCase("DELETE FROM ProcessEvents WHERE ProcessId = (SELECT Id FROM Processes WHERE Sequence = 3)", 3, TestName = "A_removed_event_is_found")]
    [TestCase("DELETE FROM ProcessEvents; DELETE FROM Processes WHERE Sequence = 1", 2, TestName = "A_removed_first_act_is_found")]
    [TestCase("UPDATE Processes SET Sequence = 9 WHERE Sequence = 2; UPDATE Processes SET Sequence = 2 WHERE Sequence = 3; UPDATE Processes SET Sequence = 3 WHERE Sequence = 9", 2, TestName = "Swapped_acts_are_found")]
    [TestCase("DELETE FROM ProcessEvents WHERE ProcessId = (SELECT Id FROM Processes WHERE Sequence = 4); DELETE FROM Processes WHERE Sequence = 4", 4, TestName = "A_cut_tail_is_found_while_the_head_is_left")]
    public async Task Tampering_is_found(string sql, long brokenAt)
    {
        await ActAsync(4);
        await TamperAsync(sql);

        var verdict = await Verifier.VerifyAsync(AuditChainer.ProcessChain);

        Assert.That(verdict.BrokenAt, Is.EqualTo(brokenAt), verdict.Reason);
    }

    [Test]
    public async Task A_tail_cut_with_its_head_is_found_by_a_head_written_down_outside()
    {
        await ActAsync(2);
        var earlier = (await Verifier.VerifyAsync(AuditChainer.ProcessChain)).Head;
        await ActAsync(1);
        var written = (await Verifier.VerifyAsync(AuditChainer.ProcessChain)).Head;
        await TamperAsync($"DELETE FROM ProcessEvents WHERE ProcessId = (SELECT Id FROM Processes WHERE Sequence = 3); DELETE FROM Processes WHERE Sequence = 3; UPDATE AuditChains SET Sequence = 2, Mac = X'{Convert.ToHexString(earlier.Mac)}'");

        Assert.Multiple(async () =>
        {
            Assert.That((await Verifier.VerifyAsync(AuditChainer.ProcessChain)).Holds, Is.True, "a chain alone cannot show it");
            Assert.That((await Verifier.VerifyAsync(AuditChainer.ProcessChain, [written])).Holds, Is.False);
            Assert.That((await Verifier.VerifyAsync(AuditChainer.ProcessChain, [earlier])).Holds, Is.True);
        });
    }

    [Test]
    public async Task An_altered_look_is_found()
    {
        await LookAsync(3);
        await TamperAsync("UPDATE AccessLog SET Purpose = 'lain' WHERE Sequence = 1");

        var verdict = await Verifier.VerifyAsync(AuditChainer.AccessChain);

        Assert.That(verdict.BrokenAt, Is.EqualTo(1));
    }

    [Test]
    public async Task The_program_itself_cannot_alter_or_delete_rows_of_the_logs()
    {
        await ActAsync(1);
        await LookAsync(1);
        await AssertRefusedAsync(db => db.Entry(db.Processes.First()).Property(process => process.ActorName).CurrentValue = "lain");
        await AssertRefusedAsync(db => db.Remove(db.ProcessEvents.First()));
        await AssertRefusedAsync(db => db.Remove(db.AccessLog.First()));
    }

    private async Task AssertRefusedAsync(Action<PopulationDbContext> touch)
    {
        var db = NewScope().ServiceProvider.GetRequiredService<PopulationDbContext>();
        touch(db);
        await Assert.ThatAsync(() => db.SaveChangesAsync(), Throws.InvalidOperationException.With.Message.Contains("append-only"));
    }

    private async Task ActAsync(int times)
    {
        var log = Services.GetRequiredService<ActLog>();
        for (var i = 0; i < times; i++)
        {
            var process = log.Begin(ProcessKinds.ResidentChanged, ActingPerson.System("uji"));
            log.Add(process, "changed", "Resident", Guid.CreateVersion7(), changes: [new ValueChange("name", "a", "b")]);
            Db.Processes.Add(process);
            await Db.SaveChangesAsync();
        }
    }

    private async Task LookAsync(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Db.AccessLog.Add(new AccessLogEntry { Id = Guid.CreateVersion7(), At = TestClock.Start.UtcDateTime, Action = AccessActions.Viewed, ActorKind = ActorKind.Officer, ActorName = "Petugas", ActorPost = "Operator", Purpose = "Uji", RequestId = "1" });
            await Db.SaveChangesAsync();
        }
    }

    private async Task TamperAsync(string sql)
    {
        await Db.Database.OpenConnectionAsync();
        await using var command = Db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The attack itself: fixed text of this test.
        command.CommandText = "PRAGMA foreign_keys=OFF; " + WithoutTriggers + sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        await Db.Database.CloseConnectionAsync();
    }
}
