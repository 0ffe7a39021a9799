using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Ports.Outbox;

/// <summary>
/// What came of follow-up work. <see cref="Write"/> (null: nothing) runs in the transaction that marks the row and saves nothing itself; it reads what it changes
/// anew, and is run again when that transaction met another.
/// </summary>
public abstract record FollowUpOutcome
{
    private FollowUpOutcome() { }

    public Func<ShopDb, CancellationToken, Task>? Write { get; init; }

    /// <summary>Done; <paramref name="Sandbox"/> names the source when a sandbox did it, which the receipt is to say.</summary>
    public sealed record Done(string? Sandbox = null) : FollowUpOutcome;

    /// <summary>It cannot be done, however often it is tried: a person gets a ticket. The code holds no personal data.</summary>
    public sealed record GivenUp(string Code) : FollowUpOutcome;
}
