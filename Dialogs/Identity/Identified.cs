using BotApp.Commerce.Customers;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Identity;

/// <summary>Who the guest of a conversation has shown to be; for this conversation only.</summary>
public sealed class Identified(ConversationState conversation)
{
    private readonly IStatePropertyAccessor<string> memory = conversation.CreateProperty<string>(nameof(Identified));

    public async Task<Shopper> GetAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await memory.GetAsync(context, () => null!, cancellationToken) is { Length: > 0 } customerId
            ? new Shopper.SignedIn(customerId)
            : Shopper.Nobody;

    /// <summary>From now on, in this turn as well, the guest is that customer.</summary>
    public async Task SetAsync(ITurnContext context, Shopper.SignedIn shopper, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(shopper);
        await memory.SetAsync(context, shopper.CustomerId, cancellationToken);
        context.TurnState.Set<Shopper>(shopper);
    }
}
