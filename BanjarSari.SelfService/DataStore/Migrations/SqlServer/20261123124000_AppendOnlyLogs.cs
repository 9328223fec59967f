using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.SqlServer;

/// <summary>
/// Written by hand, without a change of the model: the database itself refuses to alter or delete rows of the logs, so that not
/// even a fault of this program can. TRUNCATE TABLE and a switched-off trigger need the rights of the schema's owner: do not give them to the account of the program.
/// </summary>
[DbContext(typeof(SqlServerPopulationDbContext))]
[Migration("20261123124000_AppendOnlyLogs")]
public sealed class AppendOnlyLogs : Migration
{
    private static readonly string[] Tables = ["Processes", "ProcessEvents", "AccessLog"];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // A trigger must stand alone in its batch; EXEC gives it one inside an idempotent script.
        foreach (var table in Tables)
            migrationBuilder.Sql($"EXEC(N'CREATE TRIGGER [population].[{table}_append_only] ON [population].[{table}] INSTEAD OF UPDATE, DELETE AS THROW 51000, ''{table} is append-only'', 1;');");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
            migrationBuilder.Sql($"DROP TRIGGER [population].[{table}_append_only];");
    }
}
