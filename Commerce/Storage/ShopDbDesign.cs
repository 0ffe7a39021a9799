using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BotApp.Commerce.Storage;

/// <summary>Lets `dotnet ef` see the model without a host; it opens no database.</summary>
internal sealed class ShopDbDesign : IDesignTimeDbContextFactory<ShopDb>
{
    public ShopDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<ShopDb>().UseSqlite("Data Source=:memory:").Options);
}
