namespace BotApp.Storage;

/// <summary>Something to be written whole or not at all; many of them share one transaction (GroupCommit).</summary>
internal abstract class TurnWrite
{
    /// <summary>
    /// Runs on the writer's thread inside the transaction. May throw WriteRefusedException before it has changed anything;
    /// then only this write fails. Any other exception rolls back the whole transaction and each write is tried again alone,
    /// so Apply must be able to run twice.
    /// </summary>
    public abstract void Apply(TurnStatements statements);

    /// <summary>Runs on the writer's thread, in the order of the commits, once this is on disk: be quick.</summary>
    public abstract void Committed();

    /// <summary>Runs on the writer's thread when nothing of this was written.</summary>
    public abstract void Failed(Exception error);
}

/// <summary>A write whose condition no longer holds (a state entry has changed meanwhile).</summary>
internal sealed class WriteRefusedException(string message) : Exception(message);
