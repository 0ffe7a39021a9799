namespace BotApp.Turns;

/// <summary>A way into the bot: it gives a turn to the bot and says sorry when the turn could not be finished.</summary>
internal interface IDoor
{
    /// <summary>Written beside every activity it received; must not change between versions.</summary>
    string Name { get; }

    /// <summary>Runs the bot; what it says and remembers is staged in the turn's unit and counts once that is committed.</summary>
    Task RunAsync(TurnUnit unit, CancellationToken cancellationToken);

    /// <summary>Stages an apology instead of everything else.</summary>
    Task ApologiseAsync(TurnUnit unit, Exception error, CancellationToken cancellationToken);

    /// <summary>After the unit is on disk, before the next turn of the conversation begins: send what has to leave the process. Must not throw.</summary>
    Task DeliverAsync(TurnUnit unit, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After a start: send what was on disk and had not left the process when it ended. Must not throw.</summary>
    Task TakeUpAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
