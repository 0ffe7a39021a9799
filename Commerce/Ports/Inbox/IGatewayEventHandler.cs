using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>
/// Applies what an outside system tells to the shop's records, in the transaction in which the event is stored; it saves nothing itself. It writes what the
/// event says holds, not a difference: events come twice, late, and with earlier ones left out.
/// </summary>
public interface IGatewayEventHandler
{
    /// <summary>The only source these types are taken from.</summary>
    string Source { get; }

    IReadOnlyList<string> Types { get; }

    /// <summary>False when the shop does not know the subject.</summary>
    /// <exception cref="System.Text.Json.JsonException">The data is not what the type says.</exception>
    Task<bool> ApplyAsync(ShopDb db, GatewayMessage message, CancellationToken cancellationToken);
}
