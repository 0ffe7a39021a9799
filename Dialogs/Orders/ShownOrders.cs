using BotApp.Commerce.Orders;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Orders;

/// <summary>The orders this conversation showed last and what for, so that "第二个" and "那昨天那单呢" mean something a message later.</summary>
public sealed class ShownOrders(ConversationState conversation, OrderDesk orders)
{
    private readonly IStatePropertyAccessor<List> memory = conversation.CreateProperty<List>(nameof(ShownOrders));

    public async Task<List> GetAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await memory.GetAsync(context, () => new List(), cancellationToken);

    public Task SetAsync(ITurnContext context, string intent, IEnumerable<string> numbers, CancellationToken cancellationToken) =>
        memory.SetAsync(context, new List { Intent = intent, Numbers = [.. numbers] }, cancellationToken);

    /// <summary>
    /// The intent to take up again when a message without one points at an order: a number does so by itself, a place when orders were shown; a day or
    /// other words may be chatter and count only when they fit an order of the shopper's own. Null when nothing is pointed at.
    /// </summary>
    public async Task<string?> FollowUpAsync(ITurnContext context, OrderForm form, CancellationToken cancellationToken)
    {
        var list = await GetAsync(context, cancellationToken);
        var points = form switch
        {
            { Number: not null } => true,
            { Ordinal: not null } when list.Numbers.Length > 0 => true,
            { PlacedOn: null, Product: null } => false,
            _ => await orders.MatchAsync(context.Shopper(), form.Words(list.Numbers), cancellationToken) is not OrderMatch.None,
        };
        return points ? list.Intent : null;
    }

    /// <summary>Order numbers in the order they were numbered, and the intent they were shown for.</summary>
    public sealed record List
    {
        public string Intent { get; init; } = Recognizers.Intents.Intent.OrderStatus;

        public string[] Numbers { get; init; } = [];
    }
}
