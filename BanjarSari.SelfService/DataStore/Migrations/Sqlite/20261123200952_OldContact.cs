using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OldContact : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "FormerAddressOf",
                table: "OutboxMessages",
                type: "BLOB",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "FormerAddressOf",
                table: "OutboxMessages");
        }
    }
}
