using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Contacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ContactChanges",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Element = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ElementChangeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ChangedByResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UndoUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UndoCodeHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactChanges_ElementChanges_ElementChangeId",
                        column: x => x.ElementChangeId,
                        principalTable: "ElementChanges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactChanges_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ContactChanges_ElementChangeId",
                table: "ContactChanges",
                column: "ElementChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactChanges_ResidentId_ChangedAt",
                table: "ContactChanges",
                columns: new[] { "ResidentId", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactChanges_UndoCodeHash",
                table: "ContactChanges",
                column: "UndoCodeHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ContactChanges");
        }
    }
}
