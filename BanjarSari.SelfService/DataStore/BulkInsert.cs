using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace BanjarSari.SelfService.DataStore;

/// <summary>
/// Inserts many rows without the change tracker: one prepared ANSI <c>INSERT</c> made from the EF model, so
/// that it is the same on both providers and applies the same converters. Not for rows of the chained logs.
/// </summary>
public static class BulkInsert
{
    /// <summary>
    /// Inserts <paramref name="rows"/>, streaming. The caller holds <see cref="PopulationDbContext.Gate"/> and has
    /// begun a transaction; navigations are not followed. Returns the number of rows.
    /// </summary>
    public static async Task<int> InsertAsync<T>(PopulationDbContext db, IEnumerable<T> rows, CancellationToken cancellation = default)
        where T : class
    {
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Begin a transaction before a bulk insert.");
        var entity = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var columns = entity.GetProperties().Where(property => property.GetColumnName(table) is not null).Select(property => new Column(property, property.GetRelationalTypeMapping())).ToArray();
        var sql = db.GetService<ISqlGenerationHelper>();

        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Statement(sql, table, columns);
        var parameters = columns.Select((column, index) => AddParameter(command, column, index)).ToArray();
        await command.PrepareAsync(cancellation);

        var count = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++)
                parameters[i].Value = columns[i].ValueOf(row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancellation);
            count++;
        }

        return count;
    }

    private static string Statement(ISqlGenerationHelper sql, StoreObjectIdentifier table, Column[] columns)
    {
        var text = new StringBuilder("INSERT INTO ").Append(sql.DelimitIdentifier(table.Name, table.Schema)).Append(" (");
        text.AppendJoin(", ", columns.Select(column => sql.DelimitIdentifier(column.Property.GetColumnName(table)!)));
        text.Append(") VALUES (").AppendJoin(", ", columns.Select((_, index) => $"@p{index}")).Append(')');
        return text.ToString();
    }

    private static DbParameter AddParameter(DbCommand command, Column column, int index)
    {
        // The mapping knows type and size; SQL Server cannot prepare a command without them.
        var parameter = column.Mapping.CreateParameter(command, $"@p{index}", null, nullable: true);
        command.Parameters.Add(parameter);
        return parameter;
    }

    private sealed record Column(IProperty Property, RelationalTypeMapping Mapping)
    {
        private readonly Func<object, object?>? _convert = Mapping.Converter?.ConvertToProvider;

        public object? ValueOf(object row)
        {
            var value = Property.GetGetter().GetClrValue(row);
            return value is null || _convert is null ? value : _convert(value);
        }
    }
}
