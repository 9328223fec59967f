using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Lapor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_DataProblems_SettledAt_Kind",
                schema: "population",
                table: "DataProblems");

            migrationBuilder.AddColumn<string>(
                name: "SearchName",
                schema: "population",
                table: "Residents",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

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

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                schema: "population",
                table: "DataProblems",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400);

            migrationBuilder.AddColumn<DateTime>(
                name: "AcceptedAt",
                schema: "population",
                table: "DataProblems",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AcceptedBecause",
                schema: "population",
                table: "DataProblems",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AcceptedByPost",
                schema: "population",
                table: "DataProblems",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "HamletId",
                schema: "population",
                table: "DataProblems",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                schema: "population",
                table: "DataProblems",
                type: "int",
                nullable: false,
                defaultValue: 0);

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

            migrationBuilder.AddColumn<string>(
                name: "Channel",
                schema: "population",
                table: "AccessLog",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Confidential",
                schema: "population",
                table: "AccessLog",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccessQuestions",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccessLogEntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<byte[]>(type: "varbinary(max)", maxLength: -1, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Answer = table.Column<byte[]>(type: "varbinary(max)", maxLength: -1, nullable: true),
                    AnsweredByPost = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessQuestions_AccessLog_AccessLogEntryId",
                        column: x => x.AccessLogEntryId,
                        principalSchema: "population",
                        principalTable: "AccessLog",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessQuestions_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DataQualityCounts",
                schema: "population",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    HamletId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Open = table.Column<int>(type: "int", nullable: false),
                    Accepted = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataQualityCounts", x => new { x.HamletId, x.Day, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "DataQualityDays",
                schema: "population",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    HamletId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Residents = table.Column<int>(type: "int", nullable: false),
                    Families = table.Column<int>(type: "int", nullable: false),
                    FamiliesAttested = table.Column<int>(type: "int", nullable: false),
                    ElementsFilled = table.Column<long>(type: "bigint", nullable: false),
                    ElementsExpected = table.Column<long>(type: "bigint", nullable: false),
                    OpenProblems = table.Column<int>(type: "int", nullable: false),
                    ReportsDecided = table.Column<int>(type: "int", nullable: false),
                    MedianDecisionHours = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataQualityDays", x => new { x.HamletId, x.Day });
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

            // Names of before; the program writes its own form at the next change of a name.
            migrationBuilder.Sql("""
                UPDATE [population].[Residents] SET [SearchName] = LEFT(rtrim(upper(replace(replace(replace(replace(replace(replace([Name], '''', ''), '.', ' '), ',', ' '), '-', ' '), '  ', ' '), '  ', ' '))), 100);
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Residents_BirthDate",
                schema: "population",
                table: "Residents",
                column: "BirthDate");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_SearchName",
                schema: "population",
                table: "Residents",
                column: "SearchName");

            migrationBuilder.CreateIndex(
                name: "IX_DataProblems_FamilyId",
                schema: "population",
                table: "DataProblems",
                column: "FamilyId");

            migrationBuilder.CreateIndex(
                name: "IX_DataProblems_SettledAt_AcceptedAt_Kind_HamletId_Id",
                schema: "population",
                table: "DataProblems",
                columns: new[] { "SettledAt", "AcceptedAt", "Kind", "HamletId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_State_SentAt",
                schema: "population",
                table: "ChangeReports",
                columns: new[] { "State", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_RemindedAt_DecidedAt",
                schema: "population",
                table: "ChangeItems",
                columns: new[] { "RemindedAt", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessQuestions_AccessLogEntryId",
                schema: "population",
                table: "AccessQuestions",
                column: "AccessLogEntryId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccessQuestions_AnsweredAt_AskedAt",
                schema: "population",
                table: "AccessQuestions",
                columns: new[] { "AnsweredAt", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessQuestions_ResidentId",
                schema: "population",
                table: "AccessQuestions",
                column: "ResidentId");

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
                name: "AccessQuestions",
                schema: "population");

            migrationBuilder.DropTable(
                name: "DataQualityCounts",
                schema: "population");

            migrationBuilder.DropTable(
                name: "DataQualityDays",
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
                name: "IX_Residents_SearchName",
                schema: "population",
                table: "Residents");

            migrationBuilder.DropIndex(
                name: "IX_DataProblems_FamilyId",
                schema: "population",
                table: "DataProblems");

            migrationBuilder.DropIndex(
                name: "IX_DataProblems_SettledAt_AcceptedAt_Kind_HamletId_Id",
                schema: "population",
                table: "DataProblems");

            migrationBuilder.DropIndex(
                name: "IX_ChangeReports_State_SentAt",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_RemindedAt_DecidedAt",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "SearchName",
                schema: "population",
                table: "Residents");

            migrationBuilder.DropColumn(
                name: "EvidenceHash",
                schema: "population",
                table: "ElementChanges");

            migrationBuilder.DropColumn(
                name: "ReportReference",
                schema: "population",
                table: "ElementChanges");

            migrationBuilder.DropColumn(
                name: "AcceptedAt",
                schema: "population",
                table: "DataProblems");

            migrationBuilder.DropColumn(
                name: "AcceptedBecause",
                schema: "population",
                table: "DataProblems");

            migrationBuilder.DropColumn(
                name: "AcceptedByPost",
                schema: "population",
                table: "DataProblems");

            migrationBuilder.DropColumn(
                name: "HamletId",
                schema: "population",
                table: "DataProblems");

            migrationBuilder.DropColumn(
                name: "Version",
                schema: "population",
                table: "DataProblems");

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

            migrationBuilder.DropColumn(
                name: "Channel",
                schema: "population",
                table: "AccessLog");

            migrationBuilder.DropColumn(
                name: "Confidential",
                schema: "population",
                table: "AccessLog");

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                schema: "population",
                table: "DataProblems",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(60)",
                oldMaxLength: 60);

            migrationBuilder.CreateIndex(
                name: "IX_DataProblems_SettledAt_Kind",
                schema: "population",
                table: "DataProblems",
                columns: new[] { "SettledAt", "Kind" });
        }
    }
}
