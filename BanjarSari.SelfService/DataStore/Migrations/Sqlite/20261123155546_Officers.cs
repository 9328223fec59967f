using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Officers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Officers");
        }
    }
}
