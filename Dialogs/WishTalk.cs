using System.Globalization;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Orders;
using BotApp.Recognizers;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Intents.Wishes;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs;

/// <summary>Several wishes of one message, taken up one after the other: each is heard as if the customer had said nothing else.</summary>
public sealed class WishTalk(ShopRecognizer recognizer, Backlog backlog, OrderDesk orders)
{
    /// <summary>The first of them, while the others wait; the message itself when it is no list.</summary>
    public async Task<Understanding> FirstAsync(ITurnContext context, Understanding understood, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(understood);
        if (understood.Wishes is not { Count: > 0 } wishes)
        {
            return understood;
        }

        await backlog.KeepAsync(context, wishes.Skip(1), cancellationToken);
        return Heard(context, wishes[0].Text, recognizer.UnderstandWish(wishes[0], Language, understood.Feeling));
    }

    /// <summary>Keeps the matter for after the guest has shown who they are.</summary>
    public Task PostponeAsync(ITurnContext context, Understanding understood, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(understood);
        return backlog.PostponeAsync(context, new Wish(understood.Intent, 1, context.Activity.Text ?? ""), cancellationToken);
    }

    /// <summary>The next one, announced; null when none waits, or when the customer is done with all of it.</summary>
    /// <param name="last">How the matter before ended; null: nothing ended.</param>
    public async Task<Understanding?> NextAsync(ITurnContext context, Outcome? last, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (EndsAll(context, last))
        {
            await backlog.ForgetAsync(context, cancellationToken);
            return null;
        }

        if (await backlog.NextAsync(context, cancellationToken) is not { } next)
        {
            return null;
        }

        if (!next.IsPostponed)
        {
            await context.SendActivityAsync(Replies.Say(DeedTexts.NextMatter.With(TopicOf(next.Wish.Intent))), cancellationToken);
        }

        return Heard(context, next.Wish.Text, await MeantAsync(context, next.Wish, last, cancellationToken));
    }

    private static string Language => CultureInfo.CurrentUICulture.Name;

    /// <summary>A no to one thing leaves the others; "cancel", and not saying who one is, ends all.</summary>
    private static bool EndsAll(ITurnContext context, Outcome? last) =>
        last is Outcome.HandedOver
        || context.Understood().Command is Command.Cancel or Command.StartOver
        || (last is Outcome.Abandoned && context.Shopper() is not Shopper.SignedIn);

    /// <summary>What names none of the customer's orders by itself is about the order that was just settled, else about what the words beside it name.</summary>
    private async Task<Understanding> MeantAsync(ITurnContext context, Wish wish, Outcome? last, CancellationToken cancellationToken)
    {
        var own = recognizer.UnderstandWish(wish with { Beside = null }, Language);
        if (await orders.MatchAsync(context.Shopper(), OrderForm.Of(own), wish.Text, [], cancellationToken) is not OrderMatch.None)
        {
            return own;
        }

        return context.SettledOrder() is { } number && CanShare(last, wish)
            ? own with { Entities = [.. own.Entities, new Entity(EntityKind.OrderNumber, number, 0, 0)] }
            : recognizer.UnderstandWish(wish, Language);
    }

    private static bool CanShare(Outcome? last, Wish wish) =>
        last is not Outcome.Done { Deed: var deed } || Wish.CanShare(IntentOf(deed), wish.Intent);

    private static string IntentOf(string deed) =>
        deed switch
        {
            "cancel-order" => Intent.CancelOrder,
            "return-goods" => Intent.ReturnGoods,
            _ => Intent.Other,
        };

    private static Understanding Heard(ITurnContext context, string text, Understanding understood)
    {
        context.Activity.Text = text;
        context.Remember(understood);
        return understood;
    }

    private static string TopicOf(string intent) =>
        DeedTexts.ResourceManager.GetString("Matter_" + intent, CultureInfo.CurrentUICulture) ?? DeedTexts.Matter_other;
}
