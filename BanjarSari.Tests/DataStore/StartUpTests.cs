using BanjarSari.SelfService.DataStore;
using Microsoft.Data.Sqlite;

namespace BanjarSari.Tests.DataStore;

/// <summary>What stops a start, seen as the operator sees it: one sentence and a code.</summary>
public sealed class StartUpTests
{
    private string _directory = null!;

    [SetUp]
    public void MakeDirectory() => _directory = Directory.CreateTempSubdirectory("banjarsari-start-").FullName;

    [TearDown]
    public void RemoveDirectory() => Directory.Delete(_directory, recursive: true);

    [Test]
    public async Task A_fresh_directory_is_prepared()
    {
        var (code, output, error) = await ProgramProcess.RunHereAsync(_directory, "verify-audit");

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.Zero, error);
            Assert.That(output, Does.Contain("Rantai process: utuh, 0 baris"));
            Assert.That(JournalMode(), Is.EqualTo("wal"));
        });
    }

    [Test]
    public async Task A_store_of_a_newer_version_is_refused()
    {
        await ProgramProcess.RunHereAsync(_directory, "verify-audit");
        Execute("INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '99.0.0')");

        await AssertRefusedAsync("lebih baru (29991231000000_Later)");
    }

    [Test]
    public async Task A_damaged_store_is_refused()
    {
        await File.WriteAllTextAsync(Path.Combine(_directory, "population.db"), new string('x', 5000));
        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(_directory, "keys")).FullName, "root.key"), new string('a', 64));

        await AssertRefusedAsync("rusak");
    }

    [Test]
    public async Task A_lost_key_is_not_replaced_by_a_new_one()
    {
        await ProgramProcess.RunHereAsync(_directory, "verify-audit");
        File.Delete(Path.Combine(_directory, "keys", "root.key"));

        await AssertRefusedAsync("Keys:RootKeyFile");
    }

    [Test]
    public async Task Missing_settings_are_named()
    {
        await AssertRefusedAsync("Village:Name, Village:Zone", "--Village:Name=", "--Village:Zone=WITB");
    }

    [Test]
    public async Task In_production_no_key_is_made()
    {
        await AssertRefusedAsync("Keys:RootKeyFile", "--environment=Production", "--Village:Name=A", "--Village:Code=1", "--Village:District=B", "--Village:Regency=C", "--Village:Province=D", "--Village:PublicUrl=https://x.example");
    }

    [Test]
    public async Task A_second_process_is_refused()
    {
        using var first = DataDirectoryLock.Take(_directory);

        var (code, _, error) = await ProgramProcess.RunAsync(_directory);

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(error, Does.Contain("sedang dipakai program BanjarSari yang lain"));
        });
    }

    private async Task AssertRefusedAsync(string sentence, params string[] settings)
    {
        var (code, _, error) = await ProgramProcess.RunHereAsync(_directory, [.. settings, "verify-audit"]);

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(error.Trim().Split('\n'), Has.Length.EqualTo(1), error);
            Assert.That(error, Does.Contain(sentence));
        });
    }

    private void Execute(string sql)
    {
        using var connection = Open();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private string JournalMode()
    {
        using var connection = Open();
        using var command = new SqliteCommand("PRAGMA journal_mode", connection);
        return (string)command.ExecuteScalar()!;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_directory, "population.db")};Pooling=False");
        connection.Open();
        return connection;
    }
}
