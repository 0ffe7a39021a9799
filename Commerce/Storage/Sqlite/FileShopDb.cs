using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage.Sqlite;

/// <summary>The shop's tables in a SQLite file.</summary>
public sealed class FileShopDb(DbContextOptions<FileShopDb> options) : ShopDb(options);
