using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Decisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "EvidenceHash",
                schema: "population",
                table: "ElementChanges",
                type: "varbinary(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReportReference",
                schema: "population",
                table: "ElementChanges",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "EvidenceShownAt",
                schema: "population",
                table: "ChangeItems",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EvidenceShownByPost",
                schema: "population",
                table: "ChangeItems",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RemindedAt",
                schema: "population",
                table: "ChangeItems",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Officers",
                schema: "population",
                columns: table => new
                {
                    UserKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LivesElsewhere = table.Column<bool>(type: "bit", nullable: false),
                    HamletId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RwId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RtId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Officers", x => x.UserKey);
                    table.ForeignKey(
                        name: "FK_Officers_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalSchema: "population",
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Officers_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Officers_Rts_RtId",
                        column: x => x.RtId,
                        principalSchema: "population",
                        principalTable: "Rts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Officers_Rws_RwId",
                        column: x => x.RwId,
                        principalSchema: "population",
                        principalTable: "Rws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OutboxMessages",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Link = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastFailure = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutboxMessages_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Protections",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    SetAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SetByPost = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LiftedByPost = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    LiftReason = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Protections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Protections_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Residents_BirthDate",
                schema: "population",
                table: "Residents",
                column: "BirthDate");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_RemindedAt_DecidedAt",
                schema: "population",
                table: "ChangeItems",
                columns: new[] { "RemindedAt", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Officers_HamletId",
                schema: "population",
                table: "Officers",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_Officers_ResidentId",
                schema: "population",
                table: "Officers",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Officers_RtId",
                schema: "population",
                table: "Officers",
                column: "RtId");

            migrationBuilder.CreateIndex(
                name: "IX_Officers_RwId",
                schema: "population",
                table: "Officers",
                column: "RwId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_NextTryAt",
                schema: "population",
                table: "OutboxMessages",
                column: "NextTryAt");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_ResidentId",
                schema: "population",
                table: "OutboxMessages",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Protections_ResidentId",
                schema: "population",
                table: "Protections",
                column: "ResidentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Officers",
                schema: "population");

            migrationBuilder.DropTable(
                name: "OutboxMessages",
                schema: "population");

            migrationBuilder.DropTable(
                name: "Protections",
                schema: "population");

            migrationBuilder.DropIndex(
                name: "IX_Residents_BirthDate",
                schema: "population",
                table: "Residents");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_RemindedAt_DecidedAt",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "EvidenceHash",
                schema: "population",
                table: "ElementChanges");

            migrationBuilder.DropColumn(
                name: "ReportReference",
                schema: "population",
                table: "ElementChanges");

            migrationBuilder.DropColumn(
                name: "EvidenceShownAt",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "EvidenceShownByPost",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "RemindedAt",
                schema: "population",
                table: "ChangeItems");
        }
    }
}
