using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Village;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BanjarSari.Tests.Audit;

/// <summary>Heads kept outside the store show what the chain alone cannot: that its end was cut.</summary>
public sealed class AuditHeadTests : HostTest
{
    private readonly AuditHeadFolder _folder = new(Path.Combine(TestDatabase.Directory, $"heads-{Guid.CreateVersion7()}"));

    private AuditHeadKeeper Keeper => new(Db, _folder, Services.GetRequiredService<VillageClock>(), Services.GetRequiredService<IOptions<VillageOptions>>());

    [TearDown]
    public void RemoveFolder()
    {
        if (Directory.Exists(_folder.Path))
            Directory.Delete(_folder.Path, recursive: true);
    }

    [Test]
    public async Task The_heads_of_a_day_stand_in_a_readable_file_of_that_day()
    {
        await ActAsync();

        Assert.That(await Keeper.KeepAsync());
        var lines = await File.ReadAllLinesAsync(Path.Combine(_folder.Path, "2026-11-23.txt"));
        Assert.That(lines[0], Does.StartWith("# Kepala rantai jejak audit Desa").And.Contain("23 November 2026"));
        Assert.That(lines[1], Does.Match("^process:1:[0-9A-F]{64}$"));
        Assert.That(lines[2], Does.Match("^access:1:[0-9A-F]{64}$"));
    }

    [Test]
    public async Task The_same_heads_are_written_once_and_later_ones_below()
    {
        await ActAsync();
        await Keeper.KeepAsync();
        Assert.That(await Keeper.KeepAsync(), Is.False);
        await ActAsync();

        Assert.That(await Keeper.KeepAsync());
        Assert.That(_folder.Read().Select(head => (head.Chain, head.Sequence)), Is.EqualTo(new[] { ("process", 1L), ("access", 1L), ("process", 2L), ("access", 2L) }));
    }

    [Test]
    public async Task Empty_chains_leave_no_file()
    {
        Assert.That(await Keeper.KeepAsync(), Is.False);
        Assert.That(_folder.Read(), Is.Empty);
    }

    [Test]
    public async Task A_tail_cut_with_its_head_is_found_by_the_kept_heads()
    {
        await ActAsync();
        var before = await Db.AuditChains.AsNoTracking().SingleAsync(chain => chain.Name == "process");
        await ActAsync();
        await Keeper.KeepAsync();
        Assert.That(await VerifyAsync(), Does.Contain("Rantai process: utuh, 2 baris, cocok dengan 1 catatan di luar"));

        await RunAsync($"""
            DROP TRIGGER Processes_append_only_delete; DELETE FROM Processes WHERE Sequence = 2;
            UPDATE AuditChains SET Sequence = 1, Mac = X'{Convert.ToHexString(before.Mac)}' WHERE Name = 'process'
            """);

        Assert.That(await VerifyAsync(), Does.Contain("Rantai process: PUTUS pada baris 2: ekor terpotong").And.Contain("Rantai access: utuh"));
    }

    [Test]
    public async Task A_kept_head_of_other_content_is_found()
    {
        await ActAsync();
        _folder.Keep(new DateOnly(2026, 11, 22), "lain", [new AuditHead("process", 1, new byte[32])]);

        Assert.That(await VerifyAsync(), Does.Contain("Rantai process: PUTUS pada baris 1: berbeda dari kepala rantai yang dicatat di luar"));
    }

    [Test]
    public async Task A_file_that_was_tampered_with_is_named()
    {
        await ActAsync();
        await Keeper.KeepAsync();
        await File.AppendAllTextAsync(Path.Combine(_folder.Path, "2026-11-23.txt"), "process:x\n");

        Assert.That(await VerifyAsync(), Is.EqualTo("Berkas kepala rantai '2026-11-23.txt' tidak terbaca pada baris 4.\n"));
    }

    private async Task<string> VerifyAsync()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var verb = new VerifyAuditVerb(NewScope().ServiceProvider.GetRequiredService<AuditVerifier>(), _folder);
        var code = await verb.RunAsync([], output, output, CancellationToken.None);
        Assert.That(code, Is.EqualTo(output.ToString().Contains("PUTUS") || output.ToString().Contains("tidak terbaca") ? 1 : 0));
        return output.ToString();
    }

    private async Task ActAsync()
    {
        Db.Processes.Add(Services.GetRequiredService<ActLog>().Begin(ProcessKinds.ResidentChanged, ActingPerson.System("uji")));
        Db.AccessLog.Add(Services.GetRequiredService<OfficerLooks>().Entry(AccessActions.Viewed, Guid.CreateVersion7(), "Uji", ActingPerson.System("uji")));
        await Db.SaveChangesAsync();
    }

    private async Task RunAsync(string sql)
    {
        await Db.Database.OpenConnectionAsync();
        await using var command = (SqliteCommand)Db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The attack itself: fixed text of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        await Db.Database.CloseConnectionAsync();
    }
}
