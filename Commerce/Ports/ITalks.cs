using BotApp.Commerce.Customers;

namespace BotApp.Commerce.Ports;

/// <summary>The talks with customers, which the host keeps.</summary>
public interface ITalks
{
    /// <summary>While it is false the work waits in the outbox, none is forgotten.</summary>
    bool IsOffered { get; }

    /// <summary>Deletes what was said in every talk of a customer until now; there may be none. Throws when it may succeed later; a second time does nothing.</summary>
    Task DeleteAsync(ChatsToDelete whose, CancellationToken cancellationToken);
}
