using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BotApp.Commerce.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReceiptIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Receipts_CustomerId", table: "Receipts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(name: "IX_Receipts_CustomerId", table: "Receipts", column: "CustomerId");
        }
    }
}
