using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Lapor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_DataProblems_SettledAt_Kind",
                table: "DataProblems");

            migrationBuilder.AddColumn<string>(
                name: "SearchName",
                table: "Residents",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

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
                name: "AcceptedAt",
                table: "DataProblems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AcceptedBecause",
                table: "DataProblems",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AcceptedByPost",
                table: "DataProblems",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "HamletId",
                table: "DataProblems",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "DataProblems",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

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

            migrationBuilder.AddColumn<string>(
                name: "Channel",
                table: "AccessLog",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Confidential",
                table: "AccessLog",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccessQuestions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AccessLogEntryId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Note = table.Column<byte[]>(type: "BLOB", maxLength: -1, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<byte[]>(type: "BLOB", maxLength: -1, nullable: true),
                    AnsweredByPost = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessQuestions_AccessLog_AccessLogEntryId",
                        column: x => x.AccessLogEntryId,
                        principalTable: "AccessLog",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessQuestions_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DataQualityCounts",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    HamletId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Open = table.Column<int>(type: "INTEGER", nullable: false),
                    Accepted = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataQualityCounts", x => new { x.HamletId, x.Day, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "DataQualityDays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HamletId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Residents = table.Column<int>(type: "INTEGER", nullable: false),
                    Families = table.Column<int>(type: "INTEGER", nullable: false),
                    FamiliesAttested = table.Column<int>(type: "INTEGER", nullable: false),
                    ElementsFilled = table.Column<long>(type: "INTEGER", nullable: false),
                    ElementsExpected = table.Column<long>(type: "INTEGER", nullable: false),
                    OpenProblems = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportsDecided = table.Column<int>(type: "INTEGER", nullable: false),
                    MedianDecisionHours = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataQualityDays", x => new { x.HamletId, x.Day });
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

            // Names of before; the program writes its own form at the next change of a name.
            migrationBuilder.Sql("""
                UPDATE "Residents" SET "SearchName" = substr(rtrim(upper(replace(replace(replace(replace(replace(replace("Name", '''', ''), '.', ' '), ',', ' '), '-', ' '), '  ', ' '), '  ', ' '))), 1, 100);
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Residents_BirthDate",
                table: "Residents",
                column: "BirthDate");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_SearchName",
                table: "Residents",
                column: "SearchName");

            migrationBuilder.CreateIndex(
                name: "IX_DataProblems_FamilyId",
                table: "DataProblems",
                column: "FamilyId");

            migrationBuilder.CreateIndex(
                name: "IX_DataProblems_SettledAt_AcceptedAt_Kind_HamletId_Id",
                table: "DataProblems",
                columns: new[] { "SettledAt", "AcceptedAt", "Kind", "HamletId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_State_SentAt",
                table: "ChangeReports",
                columns: new[] { "State", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_RemindedAt_DecidedAt",
                table: "ChangeItems",
                columns: new[] { "RemindedAt", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessQuestions_AccessLogEntryId",
                table: "AccessQuestions",
                column: "AccessLogEntryId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccessQuestions_AnsweredAt_AskedAt",
                table: "AccessQuestions",
                columns: new[] { "AnsweredAt", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessQuestions_ResidentId",
                table: "AccessQuestions",
                column: "ResidentId");

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
                name: "AccessQuestions");

            migrationBuilder.DropTable(
                name: "DataQualityCounts");

            migrationBuilder.DropTable(
                name: "DataQualityDays");

            migrationBuilder.DropTable(
                name: "OutboxMessages");

            migrationBuilder.DropTable(
                name: "Protections");

            migrationBuilder.DropIndex(
                name: "IX_Residents_BirthDate",
                table: "Residents");

            migrationBuilder.DropIndex(
                name: "IX_Residents_SearchName",
                table: "Residents");

            migrationBuilder.DropIndex(
                name: "IX_DataProblems_FamilyId",
                table: "DataProblems");

            migrationBuilder.DropIndex(
                name: "IX_DataProblems_SettledAt_AcceptedAt_Kind_HamletId_Id",
                table: "DataProblems");

            migrationBuilder.DropIndex(
                name: "IX_ChangeReports_State_SentAt",
                table: "ChangeReports");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_RemindedAt_DecidedAt",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "SearchName",
                table: "Residents");

            migrationBuilder.DropColumn(
                name: "EvidenceHash",
                table: "ElementChanges");

            migrationBuilder.DropColumn(
                name: "ReportReference",
                table: "ElementChanges");

            migrationBuilder.DropColumn(
                name: "AcceptedAt",
                table: "DataProblems");

            migrationBuilder.DropColumn(
                name: "AcceptedBecause",
                table: "DataProblems");

            migrationBuilder.DropColumn(
                name: "AcceptedByPost",
                table: "DataProblems");

            migrationBuilder.DropColumn(
                name: "HamletId",
                table: "DataProblems");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "DataProblems");

            migrationBuilder.DropColumn(
                name: "EvidenceShownAt",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "EvidenceShownByPost",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "RemindedAt",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "Channel",
                table: "AccessLog");

            migrationBuilder.DropColumn(
                name: "Confidential",
                table: "AccessLog");

            migrationBuilder.CreateIndex(
                name: "IX_DataProblems_SettledAt_Kind",
                table: "DataProblems",
                columns: new[] { "SettledAt", "Kind" });
        }
    }
}
