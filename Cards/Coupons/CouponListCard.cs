using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Deeds;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Coupons;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Coupons;

/// <summary>A customer's coupons, usable ones first: until when each holds, what is in its way, and what goes best together.</summary>
public static class CouponListCard
{
    /// <summary>More than these are not read.</summary>
    private const int Most = 8;

    public static string Summary(CouponAdvice advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        var held = advice.Coupons.Count(state => !state.IsOver);
        return held == 0
            ? CouponCardTexts.NoCoupons
            : Format(CouponCardTexts.ListSummary, held, advice.Coupons.Count(state => state.IsUsable));
    }

    public static Attachment For(CouponAdvice advice, ShopClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var card = Blocks.Card(Summary(advice));
        card.Body.Add(Blocks.Title(CouponCardTexts.ListTitle));
        card.Body.Add(Blocks.Line(advice.Says.In(CultureInfo.CurrentUICulture)));
        if (advice.Off > 0m)
        {
            card.Body.Add(Blocks.Small(advice.How));
        }

        card.Body.Add(Blocks.Small(advice.Together.In(CultureInfo.CurrentUICulture)));
        card.Body.AddRange(advice.Coupons.Take(Most).Select(state => Row(state, clock)));
        card.Body.AddRange(ClauseBlock.For([advice.Clause]));
        card.Actions.Add(Blocks.Button(CouponCardTexts.WhyNot, new CardCommand("coupon", Detail: "not_working")));
        card.Actions.Add(Blocks.Button(CouponCardTexts.Human, new CardCommand("human_agent")));
        return card.ToAttachment();
    }

    private static AdaptiveContainer Row(CouponState state, ShopClock clock)
    {
        var culture = CultureInfo.CurrentUICulture;
        var badge = state.IsUsable
            ? Blocks.Badge(CouponCardTexts.Usable, AdaptiveTextColor.Good)
            : Blocks.Badge(CouponCardTexts.NotUsable, AdaptiveTextColor.Default);
        var until = Format(CouponCardTexts.Until, Moments.At(state.Coupon.Until, clock));
        return new AdaptiveContainer
        {
            Separator = true,
            Items = [Blocks.Ends(Blocks.Line(state.Coupon.Name.In(culture)), badge), Blocks.Small($"{until} · {state.Says.In(culture)}")],
        };
    }

    private static string Format(string pattern, params object[] values) => string.Format(CultureInfo.CurrentUICulture, pattern, values);
}
