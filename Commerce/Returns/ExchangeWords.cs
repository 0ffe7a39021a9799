using System.Globalization;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Returns;

/// <summary>What a clerk says about an exchange that is possible.</summary>
internal static class ExchangeWords
{
    public static QuoteLine Term { get; } = new("term", new("换货后三包期重新计算", "The guarantee starts again with the exchange"));

    public static QuoteLine Line(TradeRuling one)
    {
        var (line, label) = (one.Trade.Line, one.Trade.To.Label);
        return new(
            "swap",
            new(
                Text($"{line.Name.Zh}：{line.Options.Zh} → {label.Zh} × {one.Trade.Quantity}"),
                Text($"{line.Name.En}: {line.Options.En} → {label.En} × {one.Trade.Quantity}")
            ),
            one.Difference,
            one.Difference == 0 ? "" : Text($"{one.Trade.NewAmount:0.00} − {one.Trade.OldAmount:0.00}")
        );
    }

    public static QuoteLine Sum(decimal difference, PaymentMethod? method, bool now)
    {
        var by = method is null ? new Bilingual("", "") : new($"（{method.Label}）", $" ({method.Label})");
        var when = now ? new Bilingual("现在", "now") : new("收到退回的商品后", "once the goods are back");
        return difference switch
        {
            > 0 => new("difference", new($"补差价{by.Zh}，{when.Zh}收取", $"To pay{by.En}, {when.En}"), difference),
            < 0 => new("difference", new($"退差价{by.Zh}，{when.Zh}退回", $"To be given back{by.En}, {when.En}"), -difference),
            _ => new("difference", new("没有差价", "No difference"), 0m),
        };
    }

    public static QuoteLine Freight(Bearer bearer) =>
        new(
            "freight",
            bearer == Bearer.Seller
                ? new("来回运费都由商家承担", "The seller pays both ways")
                : new("来回运费由您承担", "Both ways are at your cost")
        );

    public static QuoteLine Sending(bool first) =>
        new(
            "sending",
            first
                ? new("新商品先发出，请按时寄回旧商品", "The new goods leave first; please send the old ones back in time")
                : new("新商品已为您留货，收到旧商品后发出", "The new goods are held for you and leave once the old ones are in")
        );

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
