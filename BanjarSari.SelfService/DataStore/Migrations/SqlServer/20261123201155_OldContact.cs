using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class OldContact : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "FormerAddressOf",
                schema: "population",
                table: "OutboxMessages",
                type: "uniqueidentifier",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "FormerAddressOf",
                schema: "population",
                table: "OutboxMessages");
        }
    }
}
