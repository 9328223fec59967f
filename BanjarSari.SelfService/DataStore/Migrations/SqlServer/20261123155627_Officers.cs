using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Officers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Officers",
                schema: "population");
        }
    }
}
