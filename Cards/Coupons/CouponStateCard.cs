using System.Globalization;
using BotApp.Cards.Deeds;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Coupons;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Coupons;

/// <summary>One coupon: usable or the one condition that is not met, until when it holds, what can be done instead.</summary>
public static class CouponStateCard
{
    public static Attachment For(CouponState state, ShopClock clock)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(clock);
        var culture = CultureInfo.CurrentUICulture;
        var card = Blocks.Card(state.Says.In(culture));
        card.Body.Add(Blocks.Title(state.Coupon.Name.In(culture)));
        card.Body.Add(Blocks.Line(state.Says.In(culture)));
        card.Body.Add(Blocks.Small(string.Format(culture, CouponCardTexts.Until, Moments.At(state.Coupon.Until, clock))));
        card.Body.AddRange(ClauseBlock.For([state.Clause]));
        card.Actions.Add(Blocks.Button(CouponCardTexts.Fault, new CardCommand("coupon", Detail: "fault")));
        card.Actions.AddRange(AlternativeButtons.For(state.Alternatives, state.Coupon.OrderNumber));
        return card.ToAttachment();
    }
}
