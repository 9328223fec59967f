using System.Text;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>Everything that stands in the store but the access log, to show that a request changed nothing (security.md T13).</summary>
public static class StoreDump
{
    public static async Task<string> ReadAsync(PopulationDbContext db)
    {
        var dump = new StringBuilder();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Where(type => type.ClrType != typeof(AccessLogEntry) && type.ClrType != typeof(AuditChain)).Select(type => type.GetTableName()!).Order())
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1";
            using var reader = await command.ExecuteReaderAsync();
            dump.AppendLine(table);
            while (await reader.ReadAsync())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                    dump.Append(reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(column)).Append('|');
                dump.AppendLine();
            }
        }

        await db.Database.CloseConnectionAsync();
        return dump.ToString();
    }
}
