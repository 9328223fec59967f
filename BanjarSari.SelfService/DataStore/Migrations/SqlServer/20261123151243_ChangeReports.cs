using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ChangeReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "CreatedAt",
                schema: "population",
                table: "ChangeReports",
                type: "datetime2",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "DueAt",
                schema: "population",
                table: "ChangeReports",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                schema: "population",
                table: "ChangeItems",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Ordinal",
                schema: "population",
                table: "ChangeItems",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "SubjectResidentId",
                schema: "population",
                table: "ChangeItems",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Tier",
                schema: "population",
                table: "ChangeItems",
                type: "int",
                nullable: false,
                defaultValue: 0);

            // A report could be about one person only; now each item says whose record it is.
            migrationBuilder.Sql("""
                UPDATE [population].[ChangeItems] SET [Kind] = 'perubahan', [Tier] = 1,
                    [SubjectResidentId] = (SELECT report.[SubjectResidentId] FROM [population].[ChangeReports] AS report WHERE report.[Id] = [population].[ChangeItems].[ReportId]),
                    [Ordinal] = (SELECT COUNT(*) FROM [population].[ChangeItems] AS other WHERE other.[ReportId] = [population].[ChangeItems].[ReportId] AND other.[Id] <= [population].[ChangeItems].[Id]);
                """);
            migrationBuilder.Sql("""
                UPDATE [population].[ChangeReports] SET [CreatedAt] = [SentAt], [DueAt] = DATEADD(hour, 72, [SentAt]) WHERE [SentAt] IS NOT NULL;
                """);

            migrationBuilder.DropForeignKey(
                name: "FK_ChangeReports_Residents_SubjectResidentId",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.DropIndex(
                name: "IX_ChangeReports_Reference",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.DropIndex(
                name: "IX_ChangeReports_SubjectResidentId",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_ReportId",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.AddColumn<Guid>(
                name: "FiledByOfficer",
                schema: "population",
                table: "ChangeReports",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "SubjectResidentId",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.AlterColumn<string>(
                name: "State",
                schema: "population",
                table: "ChangeReports",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400);

            migrationBuilder.AlterColumn<string>(
                name: "Reference",
                schema: "population",
                table: "ChangeReports",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(32)",
                oldMaxLength: 32);

            migrationBuilder.AddColumn<string>(
                name: "AssignedName",
                schema: "population",
                table: "ChangeReports",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "AssignedOfficer",
                schema: "population",
                table: "ChangeReports",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FiledByPost",
                schema: "population",
                table: "ChangeReports",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FilingReason",
                schema: "population",
                table: "ChangeReports",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "State",
                schema: "population",
                table: "ChangeItems",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400);

            migrationBuilder.AlterColumn<string>(
                name: "Element",
                schema: "population",
                table: "ChangeItems",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400);

            migrationBuilder.AddColumn<Guid>(
                name: "AppliedProcessId",
                schema: "population",
                table: "ChangeItems",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BasisKind",
                schema: "population",
                table: "ChangeItems",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "BringToOffice",
                schema: "population",
                table: "ChangeItems",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedAt",
                schema: "population",
                table: "ChangeItems",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConfirmedVia",
                schema: "population",
                table: "ChangeItems",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmerResidentId",
                schema: "population",
                table: "ChangeItems",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DecidedByOfficer",
                schema: "population",
                table: "ChangeItems",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Details",
                schema: "population",
                table: "ChangeItems",
                type: "varbinary(max)",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OpenKey",
                schema: "population",
                table: "ChangeItems",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "VerifiedAt",
                schema: "population",
                table: "ChangeItems",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "VerifiedByOfficer",
                schema: "population",
                table: "ChangeItems",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VerifiedByPost",
                schema: "population",
                table: "ChangeItems",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "VerifiedByResidentId",
                schema: "population",
                table: "ChangeItems",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                schema: "population",
                table: "ChangeItems",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "NumberSequences",
                schema: "population",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Last = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberSequences", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "ReportMessages",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FromOfficer = table.Column<bool>(type: "bit", nullable: false),
                    Post = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Text = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportMessages_ChangeReports_ReportId",
                        column: x => x.ReportId,
                        principalSchema: "population",
                        principalTable: "ChangeReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_Reference",
                schema: "population",
                table: "ChangeReports",
                column: "Reference",
                unique: true,
                filter: "[Reference] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_State_DueAt",
                schema: "population",
                table: "ChangeReports",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_ConfirmerResidentId",
                schema: "population",
                table: "ChangeItems",
                column: "ConfirmerResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_OpenKey",
                schema: "population",
                table: "ChangeItems",
                column: "OpenKey",
                unique: true,
                filter: "[OpenKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_ReportId_Ordinal",
                schema: "population",
                table: "ChangeItems",
                columns: new[] { "ReportId", "Ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_SubjectResidentId",
                schema: "population",
                table: "ChangeItems",
                column: "SubjectResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportMessages_ReportId",
                schema: "population",
                table: "ReportMessages",
                column: "ReportId");

            migrationBuilder.AddForeignKey(
                name: "FK_ChangeItems_Residents_ConfirmerResidentId",
                schema: "population",
                table: "ChangeItems",
                column: "ConfirmerResidentId",
                principalSchema: "population",
                principalTable: "Residents",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ChangeItems_Residents_SubjectResidentId",
                schema: "population",
                table: "ChangeItems",
                column: "SubjectResidentId",
                principalSchema: "population",
                principalTable: "Residents",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ChangeItems_Residents_ConfirmerResidentId",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropForeignKey(
                name: "FK_ChangeItems_Residents_SubjectResidentId",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropTable(
                name: "NumberSequences",
                schema: "population");

            migrationBuilder.DropTable(
                name: "ReportMessages",
                schema: "population");

            migrationBuilder.DropIndex(
                name: "IX_ChangeReports_Reference",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.DropIndex(
                name: "IX_ChangeReports_State_DueAt",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_ConfirmerResidentId",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_OpenKey",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_ReportId_Ordinal",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropIndex(
                name: "IX_ChangeItems_SubjectResidentId",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "AssignedName",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.DropColumn(
                name: "AssignedOfficer",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.DropColumn(
                name: "CreatedAt",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.DropColumn(
                name: "DueAt",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.DropColumn(
                name: "FiledByPost",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.DropColumn(
                name: "FilingReason",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.DropColumn(
                name: "AppliedProcessId",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "BasisKind",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "BringToOffice",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "ConfirmedAt",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "ConfirmedVia",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "ConfirmerResidentId",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "DecidedByOfficer",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "Details",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "Kind",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "OpenKey",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "Ordinal",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "SubjectResidentId",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "Tier",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "VerifiedAt",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "VerifiedByOfficer",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "VerifiedByPost",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "VerifiedByResidentId",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "Version",
                schema: "population",
                table: "ChangeItems");

            migrationBuilder.DropColumn(
                name: "FiledByOfficer",
                schema: "population",
                table: "ChangeReports");

            migrationBuilder.AddColumn<Guid>(
                name: "SubjectResidentId",
                schema: "population",
                table: "ChangeReports",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "State",
                schema: "population",
                table: "ChangeReports",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "Reference",
                schema: "population",
                table: "ChangeReports",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(32)",
                oldMaxLength: 32,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "State",
                schema: "population",
                table: "ChangeItems",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "Element",
                schema: "population",
                table: "ChangeItems",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400,
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_Reference",
                schema: "population",
                table: "ChangeReports",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_SubjectResidentId",
                schema: "population",
                table: "ChangeReports",
                column: "SubjectResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_ReportId",
                schema: "population",
                table: "ChangeItems",
                column: "ReportId");

            migrationBuilder.AddForeignKey(
                name: "FK_ChangeReports_Residents_SubjectResidentId",
                schema: "population",
                table: "ChangeReports",
                column: "SubjectResidentId",
                principalSchema: "population",
                principalTable: "Residents",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
