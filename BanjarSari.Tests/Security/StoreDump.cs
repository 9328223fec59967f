using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace BanjarSari.Tests.Security;

/// <summary>A fingerprint of each table of the test's store, for comparing before and after.</summary>
public static class StoreDump
{
    /// <summary>Fingerprint by table, without <paramref name="except"/>.</summary>
    public static SortedDictionary<string, string> Take(params string[] except)
    {
        using var connection = new SqliteConnection(TestDatabase.ConnectionString(TestDatabase.Current));
        connection.Open();
        var tables = Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table'").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var dump = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables.Select(name => name.TrimEnd('|')).Except(except))
            dump[table] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Read(connection, $"SELECT * FROM \"{table}\""))));
        return dump;
    }

    private static string Read(SqliteConnection connection, string sql)
    {
#pragma warning disable CA2100 // Names of tables from the store itself.
        using var command = new SqliteCommand(sql, connection);
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var text = new StringBuilder();
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
                text.Append(reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i)).Append('|');
            text.Append('\n');
        }

        return text.ToString();
    }
}
