using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Contacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ContactChanges",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Element = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ElementChangeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChangedByResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UndoUntil = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UndoCodeHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactChanges_ElementChanges_ElementChangeId",
                        column: x => x.ElementChangeId,
                        principalSchema: "population",
                        principalTable: "ElementChanges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactChanges_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ContactChanges_ElementChangeId",
                schema: "population",
                table: "ContactChanges",
                column: "ElementChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactChanges_ResidentId_ChangedAt",
                schema: "population",
                table: "ContactChanges",
                columns: new[] { "ResidentId", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactChanges_UndoCodeHash",
                schema: "population",
                table: "ContactChanges",
                column: "UndoCodeHash",
                unique: true,
                filter: "[UndoCodeHash] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ContactChanges",
                schema: "population");
        }
    }
}
