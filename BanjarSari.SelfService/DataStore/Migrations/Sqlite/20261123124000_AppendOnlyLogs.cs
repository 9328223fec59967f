using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.Sqlite;

/// <summary>
/// Written by hand, without a change of the model: the database itself refuses to alter or delete rows of the logs, so that not
/// even a fault of this program can. A later migration that makes SQLite rebuild one of these tables loses its triggers: it must make them again, and a test says so.
/// </summary>
[DbContext(typeof(SqlitePopulationDbContext))]
[Migration("20261123124000_AppendOnlyLogs")]
public sealed class AppendOnlyLogs : Migration
{
    private static readonly string[] Tables = ["Processes", "ProcessEvents", "AccessLog"];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"""CREATE TRIGGER "{table}_append_only_update" BEFORE UPDATE ON "{table}" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;""");
            migrationBuilder.Sql($"""CREATE TRIGGER "{table}_append_only_delete" BEFORE DELETE ON "{table}" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;""");
        }
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"""DROP TRIGGER "{table}_append_only_update";""");
            migrationBuilder.Sql($"""DROP TRIGGER "{table}_append_only_delete";""");
        }
    }
}
