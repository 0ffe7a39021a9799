using System.Globalization;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Dialogs.Orders;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Account;

/// <summary>谁看了我的信息: who did what with the customer's account, latest first.</summary>
public sealed class AccessLogDialog(PrivacyDesk privacy, ShopClock clock) : Dialog(nameof(AccessLogDialog))
{
    private const int Most = 10;

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var shopper = dc.Context.Shopper();
        var isKnown = shopper is Shopper.SignedIn;
        var words = isKnown ? Says(await privacy.AccessLogAsync(shopper, cancellationToken), shopper) : OrderTalkTexts.SignInFirst;
        await dc.Context.SendActivityAsync(Replies.Say(words, AccountTexts.TapDeleteData, AccountTexts.TapHuman), cancellationToken);
        return await dc.EndDialogAsync(isKnown ? new Outcome.Answered() : new Outcome.Refused(), cancellationToken);
    }

    private string Says(IReadOnlyList<Commerce.Quotes.AuditEntry> entries, Shopper shopper) =>
        entries.Count == 0
            ? AccountTexts.NobodyLooked
            : string.Join("\n\n", [AccountTexts.WhoLooked.With(entries.Count), .. entries.Take(Most).Select(entry => Line(entry, shopper))]);

    private string Line(Commerce.Quotes.AuditEntry entry, Shopper shopper)
    {
        var isSelf = shopper is Shopper.SignedIn(var id) && entry.Actor == id;
        return string.Create(
            CultureInfo.CurrentUICulture,
            $"- {Moments.At(entry.At, clock)} · {(isSelf ? AccountTexts.Yourself : AccountTexts.TheShop)} · {entry.ReceiptNumber}"
        );
    }
}
