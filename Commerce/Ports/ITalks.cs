namespace BotApp.Commerce.Ports;

/// <summary>The talks with customers, which the host keeps.</summary>
public interface ITalks
{
    /// <summary>While it is false the work waits in the outbox, none is forgotten.</summary>
    bool IsOffered { get; }

    /// <summary>Deletes every talk of a customer; there may be none. Throws when it may succeed later.</summary>
    Task DeleteAsync(string customerId, CancellationToken cancellationToken);
}
