using BotApp.Cards.Account;
using BotApp.Cards.Deeds;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Identity;
using BotApp.Dialogs.Orders;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Account;

/// <summary>导出我的数据: a link to the copy of all the shop keeps of the customer; for whoever is signed in, not for a guest who only showed who they are.</summary>
public sealed class DataCopyDialog(PrivacyDesk privacy, Identified identified, DataCopyLinks links, ShopClock clock) : Dialog(nameof(DataCopyDialog))
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Shopper() is Shopper.SignedIn shopper && await identified.GetAsync(dc.Context, cancellationToken) is Shopper.Guest
            ? await GiveAsync(dc, shopper, cancellationToken)
            : await SayAsync(dc, Replies.Say(OrderTalkTexts.SignInFirst, AccountTexts.TapHuman), new Outcome.Refused(), cancellationToken);
    }

    /// <summary>The file itself is made when the link is opened.</summary>
    private async Task<DialogTurnResult> GiveAsync(DialogContext dc, Shopper.SignedIn shopper, CancellationToken cancellationToken) =>
        await privacy.NoExportAsync(shopper, cancellationToken) is { } refusal
            ? await SayAsync(dc, No(refusal), new Outcome.Refused(), cancellationToken)
            : await SayAsync(
                dc,
                Replies.Say(DataCopyTexts.Ready, DataCopyCard.For(links.Of(shopper.CustomerId), clock), AccountTexts.TapDeleteData, AccountTexts.TapHuman),
                new Outcome.Answered(),
                cancellationToken
            );

    private Activity No(Refusal refusal) =>
        Replies.Say(RefusalCard.Summary(refusal), RefusalCard.For(refusal, orderNumber: null, clock));

    private static async Task<DialogTurnResult> SayAsync(
        DialogContext dc,
        Activity words,
        Outcome outcome,
        CancellationToken cancellationToken
    )
    {
        await dc.Context.SendActivityAsync(words, cancellationToken);
        return await dc.EndDialogAsync(outcome, cancellationToken);
    }
}
