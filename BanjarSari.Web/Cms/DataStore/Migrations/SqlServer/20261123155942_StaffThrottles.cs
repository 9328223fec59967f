using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.Web.Cms.DataStore.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class StaffThrottles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AccessFailedCount",
                schema: "cms",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "FailuresSince",
                schema: "cms",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "LockedAt",
                schema: "cms",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "LockedUntil",
                schema: "cms",
                table: "Users");

            migrationBuilder.CreateTable(
                name: "StaffThrottles",
                schema: "cms",
                columns: table => new
                {
                    Key = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LockedUntil = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffThrottles", x => x.Key);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StaffThrottles",
                schema: "cms");

            migrationBuilder.AddColumn<int>(
                name: "AccessFailedCount",
                schema: "cms",
                table: "Users",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "FailuresSince",
                schema: "cms",
                table: "Users",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LockedAt",
                schema: "cms",
                table: "Users",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LockedUntil",
                schema: "cms",
                table: "Users",
                type: "datetime2",
                nullable: true);
        }
    }
}
