using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ChangeReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "CreatedAt",
                table: "ChangeReports",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "DueAt",
                table: "ChangeReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "ChangeItems",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Ordinal",
                table: "ChangeItems",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<byte[]>(
                name: "SubjectResidentId",
                table: "ChangeItems",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Tier",
                table: "ChangeItems",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // A report could be about one person only; now each item says whose record it is.
            migrationBuilder.Sql("""
                UPDATE "ChangeItems" SET "Kind" = 'perubahan', "Tier" = 1,
                    "SubjectResidentId" = (SELECT report."SubjectResidentId" FROM "ChangeReports" AS report WHERE report."Id" = "ChangeItems"."ReportId"),
                    "Ordinal" = (SELECT COUNT(*) FROM "ChangeItems" AS other WHERE other."ReportId" = "ChangeItems"."ReportId" AND other."Id" <= "ChangeItems"."Id");
                """);
            migrationBuilder.Sql("""
                UPDATE "ChangeReports" SET "CreatedAt" = "SentAt", "DueAt" = strftime('%Y-%m-%d %H:%M:%f0000', "SentAt", '+72 hours') WHERE "SentAt" IS NOT NULL;
                """);

            migrationBuilder.DropForeignKey(
                name: "FK_ChangeReports_Residents_SubjectResidentId",
                table: "ChangeReports");

            migrationBuilder.DropIndex(
                name: "IX_ChangeReports_SubjectResidentId",
                table: "ChangeReports");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_ReportId",
                table: "ChangeItems");

            migrationBuilder.AddColumn<byte[]>(
                name: "FiledByOfficer",
                table: "ChangeReports",
                type: "BLOB",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "SubjectResidentId",
                table: "ChangeReports");

            migrationBuilder.AlterColumn<string>(
                name: "Reference",
                table: "ChangeReports",
                type: "TEXT",
                maxLength: 32,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 32);

            migrationBuilder.AddColumn<string>(
                name: "AssignedName",
                table: "ChangeReports",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "AssignedOfficer",
                table: "ChangeReports",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FiledByPost",
                table: "ChangeReports",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FilingReason",
                table: "ChangeReports",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Element",
                table: "ChangeItems",
                type: "TEXT",
                maxLength: 400,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 400);

            migrationBuilder.AddColumn<byte[]>(
                name: "AppliedProcessId",
                table: "ChangeItems",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BasisKind",
                table: "ChangeItems",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "BringToOffice",
                table: "ChangeItems",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedAt",
                table: "ChangeItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConfirmedVia",
                table: "ChangeItems",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "ConfirmerResidentId",
                table: "ChangeItems",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "DecidedByOfficer",
                table: "ChangeItems",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Details",
                table: "ChangeItems",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OpenKey",
                table: "ChangeItems",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "VerifiedAt",
                table: "ChangeItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "VerifiedByOfficer",
                table: "ChangeItems",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VerifiedByPost",
                table: "ChangeItems",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "VerifiedByResidentId",
                table: "ChangeItems",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "ChangeItems",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "NumberSequences",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberSequences", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "ReportMessages",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReportId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ItemId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FromOfficer = table.Column<bool>(type: "INTEGER", nullable: false),
                    Post = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Text = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportMessages_ChangeReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "ChangeReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_State_DueAt",
                table: "ChangeReports",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_ConfirmerResidentId",
                table: "ChangeItems",
                column: "ConfirmerResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_OpenKey",
                table: "ChangeItems",
                column: "OpenKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_ReportId_Ordinal",
                table: "ChangeItems",
                columns: new[] { "ReportId", "Ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_SubjectResidentId",
                table: "ChangeItems",
                column: "SubjectResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportMessages_ReportId",
                table: "ReportMessages",
                column: "ReportId");

            migrationBuilder.AddForeignKey(
                name: "FK_ChangeItems_Residents_ConfirmerResidentId",
                table: "ChangeItems",
                column: "ConfirmerResidentId",
                principalTable: "Residents",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ChangeItems_Residents_SubjectResidentId",
                table: "ChangeItems",
                column: "SubjectResidentId",
                principalTable: "Residents",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ChangeItems_Residents_ConfirmerResidentId",
                table: "ChangeItems");

            migrationBuilder.DropForeignKey(
                name: "FK_ChangeItems_Residents_SubjectResidentId",
                table: "ChangeItems");

            migrationBuilder.DropTable(
                name: "NumberSequences");

            migrationBuilder.DropTable(
                name: "ReportMessages");

            migrationBuilder.DropIndex(
                name: "IX_ChangeReports_State_DueAt",
                table: "ChangeReports");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_ConfirmerResidentId",
                table: "ChangeItems");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_OpenKey",
                table: "ChangeItems");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_ReportId_Ordinal",
                table: "ChangeItems");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_SubjectResidentId",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "AssignedName",
                table: "ChangeReports");

            migrationBuilder.DropColumn(
                name: "AssignedOfficer",
                table: "ChangeReports");

            migrationBuilder.DropColumn(
                name: "CreatedAt",
                table: "ChangeReports");

            migrationBuilder.DropColumn(
                name: "DueAt",
                table: "ChangeReports");

            migrationBuilder.DropColumn(
                name: "FiledByPost",
                table: "ChangeReports");

            migrationBuilder.DropColumn(
                name: "FilingReason",
                table: "ChangeReports");

            migrationBuilder.DropColumn(
                name: "AppliedProcessId",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "BasisKind",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "BringToOffice",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "ConfirmedAt",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "ConfirmedVia",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "ConfirmerResidentId",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "DecidedByOfficer",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "Details",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "OpenKey",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "Ordinal",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "SubjectResidentId",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "Tier",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "VerifiedAt",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "VerifiedByOfficer",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "VerifiedByPost",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "VerifiedByResidentId",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "FiledByOfficer",
                table: "ChangeReports");

            migrationBuilder.AddColumn<byte[]>(
                name: "SubjectResidentId",
                table: "ChangeReports",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Reference",
                table: "ChangeReports",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 32,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Element",
                table: "ChangeItems",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 400,
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_SubjectResidentId",
                table: "ChangeReports",
                column: "SubjectResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_ReportId",
                table: "ChangeItems",
                column: "ReportId");

            migrationBuilder.AddForeignKey(
                name: "FK_ChangeReports_Residents_SubjectResidentId",
                table: "ChangeReports",
                column: "SubjectResidentId",
                principalTable: "Residents",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
