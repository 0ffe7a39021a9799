using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage.Postgres;

/// <summary>The shop's tables in PostgreSQL; a type of its own because each database has migrations of its own.</summary>
public sealed class PostgresShopDb(DbContextOptions<PostgresShopDb> options) : ShopDb(options);
