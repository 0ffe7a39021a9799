using BotApp.Commerce.Customers;
using BotApp.Recognizers;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs;

/// <summary>What the stations before the dialogs found out about this turn, left in the turn's state.</summary>
public static class TurnFacts
{
    /// <summary>Who is asking; a guest when no station said otherwise.</summary>
    public static Shopper Shopper(this ITurnContext context) => context.TurnState.Get<Shopper>() ?? Commerce.Customers.Shopper.Nobody;

    /// <summary>What the message means; nothing before the router has read it.</summary>
    public static Understanding Understood(this ITurnContext context) => context.TurnState.Get<Understanding>() ?? Understanding.Nothing;

    internal static void Remember(this ITurnContext context, Understanding understanding) => context.TurnState.Set(understanding);
}
