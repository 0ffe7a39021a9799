using BotApp.Commerce.Customers;
using BotApp.Dialogs.Media;
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

    /// <summary>The pictures that came with the message; none when no station looked for any.</summary>
    public static ReceivedPictures Pictures(this ITurnContext context) =>
        context.TurnState.Get<ReceivedAttachments>()?.Pictures ?? ReceivedPictures.None;

    internal static void Remember(this ITurnContext context, Understanding understanding) => context.TurnState.Set(understanding);

    /// <summary>The order this turn settled something about, which what follows may be about as well; null: none, or only a guessed one.</summary>
    internal static string? SettledOrder(this ITurnContext context) => context.TurnState.Get<Settled>()?.OrderNumber;

    internal static void Settle(this ITurnContext context, string? orderNumber) => context.TurnState.Set(new Settled(orderNumber));

    /// <summary>A conversation under way does not take this message: the router looks who else does.</summary>
    internal static void PassOn(this ITurnContext context) => context.TurnState.Set(new Passing(WasPassedOn: true, MustTake: false));

    internal static bool WasPassedOn(this ITurnContext context) => context.TurnState.Get<Passing>() is { WasPassedOn: true };

    /// <summary>Nobody else takes this message: the conversation under way must make of it what it can.</summary>
    internal static void NobodyElse(this ITurnContext context) => context.TurnState.Set(new Passing(WasPassedOn: false, MustTake: true));

    /// <summary>Whoever surely is meant takes the place of the conversation under way instead of standing on top of it.</summary>
    internal static void GiveWay(this ITurnContext context) => context.TurnState.Set(new Giving());

    internal static bool GivesWay(this ITurnContext context) => context.TurnState.Get<Giving>() is not null;

    internal static bool MustTake(this ITurnContext context) => context.TurnState.Get<Passing>() is { MustTake: true };

    /// <summary>An angry message was answered as such, with a person offered: words that mean nothing else need no second answer.</summary>
    internal static void HearOut(this ITurnContext context) => context.TurnState.Set(new Hearing());

    internal static bool WasHeardOut(this ITurnContext context) => context.TurnState.Get<Hearing>() is not null;

    private sealed record Hearing;

    private sealed record Settled(string? OrderNumber);

    private sealed record Giving;

    private sealed record Passing(bool WasPassedOn, bool MustTake);
}
