namespace BotApp.Tests.TestKit;

/// <summary>The kind of database a test's shop is kept in.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}
