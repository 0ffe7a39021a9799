using System.Collections.Concurrent;
using BotApp.Commerce;
using BotApp.Commerce.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BotApp.Tests.TestKit;

/// <summary>The throw-away PostgreSQL server the tests run on, named by BOTAPP_POSTGRES; <c>.ci/run</c> starts one.</summary>
internal static class PostgresServer
{
    private const string Variable = "BOTAPP_POSTGRES";
    private static readonly ConcurrentDictionary<DateTimeOffset, Task<string>> Templates = new();
    private static readonly SemaphoreSlim Copying = new(1);

    /// <summary>In CI the server has to be there; elsewhere it may be missing.</summary>
    public static bool IsExpected =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 }
        || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    private static string Address =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
            ? given
            : throw new InvalidOperationException($"{Variable} names no PostgreSQL server; .ci/run starts one.");

    /// <summary>A database of its own holding the demo shop first opened at that moment.</summary>
    public static async Task<string> NewShopAsync(DateTimeOffset opened)
    {
        var template = await Templates.GetOrAdd(opened, SeedAsync);
        var name = NewName();
        await Copying.WaitAsync();
        try
        {
            await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        }
        finally
        {
            Copying.Release();
        }

        return To(name);
    }

    /// <summary>An empty database of its own.</summary>
    public static async Task<string> NewEmptyAsync()
    {
        var name = NewName();
        await ExecuteAsync($"CREATE DATABASE {name}");
        return To(name);
    }

    public static async Task DropAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
        await ExecuteAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");
    }

    private static async Task<string> SeedAsync(DateTimeOffset opened)
    {
        var connectionString = await NewEmptyAsync();
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new FakeClock(opened))
            .AddCommerce(options => options.ConnectionString = connectionString);
        await using (var provider = services.BuildServiceProvider())
        {
            await provider.GetRequiredService<ShopOpening>().OpenAsync(CancellationToken.None);
        }

        await using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
        return connection.Database;
    }

    private static string NewName() => $"shop_{Guid.NewGuid():N}";

    private static string To(string database) =>
        new NpgsqlConnectionStringBuilder(Address) { Database = database, MaxPoolSize = 10 }.ToString();

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Address);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
