using BotApp.Commerce.Customers;
using BotApp.Recognizers;
using BotApp.Recognizers.Emotions;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs;

/// <summary>What the stations before the dialogs found out about this turn, left in the turn's state.</summary>
public static class TurnFacts
{
    /// <summary>Who is asking; a guest when no station said otherwise.</summary>
    public static Shopper Shopper(this ITurnContext context) => context.TurnState.Get<Shopper>() ?? Commerce.Customers.Shopper.Nobody;

    /// <summary>What the message means; nothing before the router has read it.</summary>
    public static Understanding Understood(this ITurnContext context) => context.TurnState.Get<Understanding>() ?? Understanding.Nothing;

    /// <summary>How the message sounds; null when no station has listened, as for a tap.</summary>
    public static EmotionReading? Feeling(this ITurnContext context) => context.TurnState.Get<EmotionReading>();

    /// <summary>How the talk has sounded so far, this message included.</summary>
    public static Mood Mood(this ITurnContext context) => context.TurnState.Get<Mood>() ?? Recognizers.Emotions.Mood.Calm;

    internal static void Remember(this ITurnContext context, Understanding understanding) => context.TurnState.Set(understanding);
}
