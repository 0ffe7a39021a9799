using System.Reflection;
using Xunit.Sdk;

namespace BotApp.Tests.TestKit;

/// <summary>Runs a theory once on each kind of database; the test takes an <see cref="Engine"/>. PostgreSQL is left out on a machine that has none, never in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BothEnginesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        yield return [Engine.Sqlite];
        if (PostgresServer.IsExpected)
        {
            yield return [Engine.Postgres];
        }
    }
}
