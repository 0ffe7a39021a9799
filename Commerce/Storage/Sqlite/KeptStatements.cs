using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BotApp.Commerce.Storage.Sqlite;

/// <summary>Carries out the questions and saves of contexts with statements prepared before.</summary>
internal sealed class KeptStatements : DbCommandInterceptor
{
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        eventData.CommandSource is CommandSource.LinqQuery or CommandSource.SaveChanges
        && result is SqliteCommand { Connection: KeptConnection connection } asked
            ? connection.Instead(asked)
            : result;
}
