using Microsoft.Data.Sqlite;

namespace BanjarSari.Tests.Recovery;

/// <summary>Looks into the store of the program, as it was left, and counts what must not be.</summary>
internal sealed class KilledStore(string directory)
{
    // Only what this test did: the demo village has reports of its own.
    private const string Own = "Element = 'Ethnicity'";
    private const string ByOfficer = $"FROM ChangeItems WHERE State = 'disetujui' AND {Own}";

    /// <summary>The sent report of this test that is not decided, and the version of its only item; null when there is none.</summary>
    public (string Reference, int Version)? OpenReport()
    {
        using var store = Open();
        using var command = store.CreateCommand();
        command.CommandText = $"SELECT r.Reference, i.Version FROM ChangeItems i JOIN ChangeReports r ON r.Id = i.ReportId WHERE i.{Own} AND i.State = 'menunggu' AND r.State <> 'draf'";
        using var row = command.ExecuteReader();
        return row.Read() ? (row.GetString(0), row.GetInt32(1)) : null;
    }

    /// <summary>State of a report; null when there is none.</summary>
    public string? StateOf(string reference) => Scalar($"SELECT State FROM ChangeReports WHERE Reference = '{reference}'") as string;

    /// <summary>Nothing is half done: report, trail, register, history and notices say the same.</summary>
    public void AssertWhole(string when)
    {
        var approved = Count($"SELECT COUNT(*) {ByOfficer}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Count($"SELECT COUNT(*) FROM Processes p WHERE Kind = 'report.approved' AND EXISTS (SELECT 1 FROM ProcessEvents e JOIN ChangeItems i ON i.Id = e.EntityId WHERE e.ProcessId = p.Id AND i.{Own})"), Is.EqualTo(approved), $"acts of approval {when}");
            Assert.That(Count($"SELECT COUNT(*) FROM ElementChanges WHERE ReportReference IS NOT NULL AND {Own}"), Is.EqualTo(approved), $"history {when}");
            Assert.That(Count($"SELECT COUNT(*) {ByOfficer} AND NOT EXISTS (SELECT 1 FROM ElementChanges c WHERE c.ProcessId = AppliedProcessId)"), Is.Zero, $"approved but not applied {when}");
            Assert.That(Count($"SELECT COUNT(*) FROM InboxMessages m WHERE Title LIKE '%: disetujui' AND EXISTS (SELECT 1 FROM ChangeReports r JOIN ChangeItems i ON i.ReportId = r.Id WHERE i.{Own} AND m.Title LIKE '%' || r.Reference || '%')"), Is.EqualTo(approved), $"notices {when}");
            Assert.That(Count($"SELECT COUNT(*) {ByOfficer} AND (OpenKey IS NOT NULL OR DecidedAt IS NULL)"), Is.Zero, $"half decided {when}");
            Assert.That(Count("SELECT COUNT(*) FROM ChangeReports WHERE (Reference IS NULL) <> (State = 'draf') OR (SentAt IS NULL) <> (State = 'draf')"), Is.Zero, $"half sent {when}");
            Assert.That(Count("SELECT COUNT(*) FROM ProcessEvents e JOIN Processes p ON p.Id = e.ProcessId WHERE p.Kind = 'report.sent' AND e.EntityKind = 'ChangeReport' AND NOT EXISTS (SELECT 1 FROM ChangeReports r WHERE r.Id = e.EntityId AND r.Reference IS NOT NULL)"), Is.Zero, $"sent in the trail only {when}");
            Assert.That(Count($"SELECT COUNT(*) FROM ChangeReports r WHERE EXISTS (SELECT 1 FROM ChangeItems i WHERE i.ReportId = r.Id AND i.{Own}) AND r.State <> 'draf' AND NOT EXISTS (SELECT 1 FROM ProcessEvents e WHERE e.EntityId = r.Id)"), Is.Zero, $"sent without a trail {when}");
            Assert.That(Count("SELECT MAX(Sequence) - COUNT(*) FROM Processes"), Is.Zero, $"gap in the trail {when}");
            Assert.That(Count("SELECT COUNT(*) FROM ChangeItems i WHERE NOT EXISTS (SELECT 1 FROM ChangeReports r WHERE r.Id = i.ReportId)"), Is.Zero, $"orphans {when}");
        }
    }

    /// <summary>The file itself is sound.</summary>
    public void AssertSound() => Assert.That(Scalar("PRAGMA integrity_check"), Is.EqualTo("ok"));

    private long Count(string query) => (long)Scalar(query)!;

    private object? Scalar(string query)
    {
        using var store = Open();
        using var command = store.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar();
    }

    private SqliteConnection Open()
    {
        var path = Directory.EnumerateFiles(directory, "population.db", SearchOption.AllDirectories).Single();
        var store = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        store.Open();
        return store;
    }
}
