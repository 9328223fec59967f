using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Decisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "EvidenceHash",
                table: "ElementChanges",
                type: "BLOB",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReportReference",
                table: "ElementChanges",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "EvidenceShownAt",
                table: "ChangeItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EvidenceShownByPost",
                table: "ChangeItems",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RemindedAt",
                table: "ChangeItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Officers",
                columns: table => new
                {
                    UserKey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Post = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    LivesElsewhere = table.Column<bool>(type: "INTEGER", nullable: false),
                    HamletId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RwId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RtId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Officers", x => x.UserKey);
                    table.ForeignKey(
                        name: "FK_Officers_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Officers_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Officers_Rts_RtId",
                        column: x => x.RtId,
                        principalTable: "Rts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Officers_Rws_RwId",
                        column: x => x.RwId,
                        principalTable: "Rws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OutboxMessages",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Link = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastFailure = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutboxMessages_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Protections",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SetByPost = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LiftedByPost = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    LiftReason = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Protections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Protections_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Residents_BirthDate",
                table: "Residents",
                column: "BirthDate");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_RemindedAt_DecidedAt",
                table: "ChangeItems",
                columns: new[] { "RemindedAt", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Officers_HamletId",
                table: "Officers",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_Officers_ResidentId",
                table: "Officers",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Officers_RtId",
                table: "Officers",
                column: "RtId");

            migrationBuilder.CreateIndex(
                name: "IX_Officers_RwId",
                table: "Officers",
                column: "RwId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_NextTryAt",
                table: "OutboxMessages",
                column: "NextTryAt");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_ResidentId",
                table: "OutboxMessages",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Protections_ResidentId",
                table: "Protections",
                column: "ResidentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Officers");

            migrationBuilder.DropTable(
                name: "OutboxMessages");

            migrationBuilder.DropTable(
                name: "Protections");

            migrationBuilder.DropIndex(
                name: "IX_Residents_BirthDate",
                table: "Residents");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_RemindedAt_DecidedAt",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "EvidenceHash",
                table: "ElementChanges");

            migrationBuilder.DropColumn(
                name: "ReportReference",
                table: "ElementChanges");

            migrationBuilder.DropColumn(
                name: "EvidenceShownAt",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "EvidenceShownByPost",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "RemindedAt",
                table: "ChangeItems");
        }
    }
}
