using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce.Prices;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Coupons;

/// <summary>What became cheaper: both prices of each product, and what the higher one was.</summary>
public static class PriceFallsCard
{
    public static string Summary(IReadOnlyList<PriceFall> falls)
    {
        ArgumentNullException.ThrowIfNull(falls);
        return string.Format(CultureInfo.CurrentUICulture, CouponCardTexts.FallsSummary, falls.Count);
    }

    public static Attachment For(IReadOnlyList<PriceFall> falls)
    {
        var card = Blocks.Card(Summary(falls));
        card.Body.Add(Blocks.Title(CouponCardTexts.FallsTitle));
        card.Body.AddRange(falls.Select(Row));
        return card.ToAttachment();
    }

    private static AdaptiveContainer Row(PriceFall fall)
    {
        var culture = CultureInfo.CurrentUICulture;
        var (before, now) = (Amounts.Of(fall.Before, Money.Cny), Amounts.Of(fall.Now, Money.Cny));
        return new AdaptiveContainer
        {
            Items =
            [
                Blocks.Ends(Blocks.Line(fall.Name.In(culture)), Blocks.Line(string.Format(culture, CouponCardTexts.Fell, before, now))),
                Blocks.Small(string.Format(culture, CouponCardTexts.FellFrom, before)),
            ],
        };
    }
}
