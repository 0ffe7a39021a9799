using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Ports.Outbox;

/// <summary>
/// Does one kind of follow-up work. It may be called again with the same row, after a crash or by another process: outside systems are called with a reference
/// made from the row or its records, and what is to be written down is answered, not written.
/// </summary>
public interface IFollowUp
{
    /// <summary>One of <see cref="FollowUps"/>, or the host's own.</summary>
    string Kind { get; }

    /// <summary>Whether anybody is there to do it; while it is false its rows wait, untried.</summary>
    bool IsOffered => true;

    /// <summary>Throws when it may succeed later.</summary>
    Task<FollowUpOutcome> RunAsync(OutboxRow row, CancellationToken cancellationToken);
}
