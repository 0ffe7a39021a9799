using System.Globalization;
using BotApp.Cards.Coupons;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Prices;
using BotApp.Recognizers.Entities;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Coupons;

/// <summary>有什么优惠: what has just become cheaper, and what the customer's own coupons take off; of a named product, its best coupons.</summary>
public sealed class OffersDialog(OffersDesk offers, CouponDesk coupons) : Dialog(nameof(OffersDialog))
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Understood().First(EntityKind.Product) is not null)
        {
            return await dc.ReplaceDialogAsync(nameof(CouponDialog), cancellationToken: cancellationToken);
        }

        await dc.Context.SendActivityAsync(await AnswerAsync(dc.Context, cancellationToken), cancellationToken);
        return await dc.EndDialogAsync(new Outcome.Answered(), cancellationToken);
    }

    private async Task<Activity> AnswerAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var falls = await offers.LatelyAsync(cancellationToken);
        var advice = await coupons.AdviseAsync(context.Shopper(), CouponBasket.Cart, cancellationToken);
        var says = falls.Count > 0 ? PriceFallsCard.Summary(falls) : CouponTalkTexts.NoFalls;
        var mine = advice is null ? "" : "\n\n" + CouponTalkTexts.WithCoupons.With(advice.Says.In(CultureInfo.CurrentUICulture));
        return Replies.Say(says + mine, falls.Count > 0 ? PriceFallsCard.For(falls) : null, CouponTalkTexts.TapMine, CouponTalkTexts.TapHuman);
    }
}
