using Microsoft.Data.Sqlite;

namespace BotApp.Commerce.Storage.Sqlite;

/// <summary>A command whose statements stay prepared: disposing it only gives it back, until its connection ends. One caller has it at a time.</summary>
internal sealed class KeptCommand : SqliteCommand
{
    private bool isTaken;

    /// <summary>Carries out <paramref name="asked"/>, a command of the same text; false while another caller has it.</summary>
    public bool TryTake(SqliteCommand asked)
    {
        if (isTaken)
        {
            return false;
        }

        isTaken = true;
        Transaction = asked.Transaction;
        CommandTimeout = asked.CommandTimeout;
        foreach (SqliteParameter parameter in asked.Parameters)
        {
            Parameters.Add(parameter);
        }

        return true;
    }

    protected override void Dispose(bool disposing)
    {
        Parameters.Clear();
        Transaction = null;
        isTaken = false;
        if (Connection is not KeptConnection { IsEnding: false })
        {
            base.Dispose(disposing);
        }
    }
}
