using System.Text;
using BanjarSari.SelfService.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.DataStore;

/// <summary>Backup and restore as the operator runs them, on a small demo village made by hand.</summary>
public sealed class BackupTests : HostTest
{
    private const string Nik = "9999991201800001";
    private const string Kk = "9999990101100001";
    private string _directory = null!;

    private string Backup => Path.Combine(_directory, "cadangan.bsb");

    [SetUp]
    public void MakeDirectories() => _directory = Directory.CreateTempSubdirectory("banjarsari-backup-").FullName;

    [TearDown]
    public void RemoveDirectories() => Directory.Delete(_directory, recursive: true);

    [Test]
    public async Task A_backup_restores_to_the_same_register()
    {
        await MakeStoreAsync();

        var made = await RunAsync("asal", "backup", Backup);
        var restored = await RunAsync("pulih", "restore", Backup);
        var verified = await RunAsync("pulih", "verify-audit");

        Assert.Multiple(() =>
        {
            Assert.That(made.Code, Is.Zero, made.Error);
            Assert.That(made.Output, Does.Contain("1 warga, 1 keluarga").And.Contain("Kepala rantai: process:1:"));
            Assert.That(restored.Code, Is.Zero, restored.Error);
            Assert.That(restored.Output, Does.Contain("1 warga, 1 keluarga"));
            Assert.That(verified.Output, Does.Contain("process: utuh, 1 baris"));
            Assert.That(Directory.GetDirectories(Path.Combine(_directory, "asal"), "work-*"), Is.Empty);
        });
    }

    [Test]
    public async Task Evidence_is_in_the_backup_and_comes_back_as_it_was()
    {
        await MakeStoreAsync();
        var name = Path.Combine("ab", new string('a', 30) + "ab");
        var lost = Path.Combine("evidence", "simpan", "ab", "x.tmp");
        foreach (var file in (string[])[Path.Combine("evidence", "simpan", name), lost, Path.Combine("evidence", "simpan", "00", new string('0', 32)), Path.Combine("evidence", "karantina", "y")])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_directory, "asal", file))!);
            await File.WriteAllTextAsync(Path.Combine(_directory, "asal", file), file);
        }

        var made = await RunAsync("asal", "backup", Backup);
        var restored = await RunAsync("pulih", "restore", Backup);

        Assert.Multiple(() =>
        {
            Assert.That(made.Output + made.Error, Does.Contain("2 berkas bukti"));
            Assert.That(restored.Output + restored.Error, Does.Contain("2 berkas bukti"));
            Assert.That(File.ReadAllText(Path.Combine(_directory, "pulih", "evidence", "simpan", name)), Is.EqualTo(Path.Combine("evidence", "simpan", name)));
            Assert.That(Directory.GetFiles(Path.Combine(_directory, "pulih", "evidence"), "*", SearchOption.AllDirectories), Has.Length.EqualTo(2), "nothing half received comes along");
        });
    }

    [Test]
    public async Task Restoring_overwrites_no_evidence()
    {
        await MakeStoreAsync();
        await RunAsync("asal", "backup", Backup);
        Directory.CreateDirectory(Path.Combine(_directory, "pulih", "evidence", "simpan", "ab"));
        await File.WriteAllTextAsync(Path.Combine(_directory, "pulih", "evidence", "simpan", "ab", "x"), "lain");

        var answer = await RunAsync("pulih", "restore", Backup);

        Assert.That((answer.Code, answer.Error), Is.EqualTo((1, answer.Error)));
        Assert.That(answer.Error, Does.Contain("sudah berisi bukti"));
    }

    [Test]
    public async Task T28_nothing_secret_stands_in_clear_in_store_or_backup()
    {
        await MakeStoreAsync();
        await RunAsync("asal", "backup", Backup);

        string[] files = [Backup, .. Directory.GetFiles(Path.Combine(_directory, "asal"), "population.db*")];
        var key = await File.ReadAllTextAsync(Path.Combine(TestDatabase.Directory, "keys", "root.key"));

        Assert.Multiple(() =>
        {
            foreach (var file in files)
            {
                var text = Encoding.Latin1.GetString(File.ReadAllBytes(file));
                Assert.That(text, Does.Not.Contain(Nik).And.Not.Contain(Kk).And.Not.Contain("KARTINAH").And.Not.Contain(key), file);
                Assert.That(text, Does.Not.Contain(Encoding.Latin1.GetString(Convert.FromHexString(key))), file);
            }

            Assert.That(Encoding.Latin1.GetString(File.ReadAllBytes(Backup)), Does.Not.Contain("BUDI SANTOSO"), "names are sealed in the backup");
        });
    }

    [Test]
    public async Task Restoring_overwrites_nothing()
    {
        await MakeStoreAsync();
        await RunAsync("asal", "backup", Backup);

        var answer = await RunAsync("asal", "restore", Backup);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Code, Is.EqualTo(1));
            Assert.That(answer.Error, Does.Contain("sudah ada"));
        });
    }

    [Test]
    public async Task An_existing_file_is_not_overwritten()
    {
        await MakeStoreAsync();
        await File.WriteAllTextAsync(Backup, "lain");

        var answer = await RunAsync("asal", "backup", Backup);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Code, Is.EqualTo(1));
            Assert.That(answer.Error, Does.Contain("sudah ada"));
            Assert.That(File.ReadAllText(Backup), Is.EqualTo("lain"));
        });
    }

    [TestCase(20, TestName = "An_altered_backup_is_refused")]
    [TestCase(-1, TestName = "A_cut_backup_is_refused")]
    [TestCase(0, TestName = "A_file_of_another_kind_is_refused")]
    public async Task Damage_is_refused(int at)
    {
        await MakeStoreAsync();
        await RunAsync("asal", "backup", Backup);
        var bytes = await File.ReadAllBytesAsync(Backup);
        if (at >= 0)
            bytes[at] ^= 1;
        await File.WriteAllBytesAsync(Backup, at >= 0 ? bytes : bytes[..^40]);

        await AssertRefusedAsync();
    }

    [Test]
    public async Task Another_key_is_refused()
    {
        await MakeStoreAsync();
        await RunAsync("asal", "backup", Backup);
        var other = Path.Combine(_directory, "lain.key");
        await File.WriteAllTextAsync(other, new string('a', 64));

        await AssertRefusedAsync("--Keys:RootKeyFile", other);
    }

    [Test]
    public async Task A_store_with_a_broken_chain_is_not_backed_up_as_sound()
    {
        await MakeStoreAsync();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(_directory, "asal", "population.db")};Pooling=False"))
        {
            connection.Open();
            using var command = new SqliteCommand("DROP TRIGGER Processes_append_only_update; UPDATE Processes SET ActorName = 'lain'", connection);
            command.ExecuteNonQuery();
        }

        var answer = await RunAsync("asal", "backup", Backup);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Code, Is.EqualTo(1));
            Assert.That(answer.Error, Does.Contain("Rantai process putus"));
            Assert.That(File.Exists(Backup), Is.False);
        });
    }

    private async Task AssertRefusedAsync(params string[] settings)
    {
        var answer = await RunAsync("pulih", ["restore", Backup, .. settings]);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Code, Is.EqualTo(1));
            Assert.That(answer.Error, Does.Contain("bukan cadangan yang utuh"));
            Assert.That(File.Exists(Path.Combine(_directory, "pulih", "population.db")), Is.False);
        });
    }

    /// <summary>The test's own store, with one family, moved to where a program serves from.</summary>
    private async Task MakeStoreAsync()
    {
        await Village.ResidentAsync(Nik, family: await Village.FamilyAsync(Kk));
        Db.Processes.Add(Services.GetRequiredService<ActLog>().Begin(ProcessKinds.ResidentChanged, ActingPerson.System("uji")));
        await Db.SaveChangesAsync();
        Directory.CreateDirectory(Path.Combine(_directory, "asal"));
        foreach (var suffix in (string[])["", "-wal"])
            if (File.Exists(TestDatabase.Current + suffix))
                File.Copy(TestDatabase.Current + suffix, Path.Combine(_directory, "asal", "population.db" + suffix));
    }

    private Task<(int Code, string Output, string Error)> RunAsync(string store, params string[] arguments) =>
        ProgramProcess.RunHereAsync(Path.Combine(_directory, store), [.. arguments.Contains("--Keys:RootKeyFile") ? [] : (string[])["--Keys:RootKeyFile", Path.Combine(TestDatabase.Directory, "keys", "root.key")], .. arguments]);
}
