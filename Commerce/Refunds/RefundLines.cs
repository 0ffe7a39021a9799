using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Refunds;

/// <summary>A refund as lines of a quote, one a means of payment, and when each has arrived.</summary>
internal static class RefundLines
{
    public static IEnumerable<QuoteLine> AsLines(this IReadOnlyList<RefundShare> shares, Setting setting) =>
        shares.Select(share => Line(share, setting));

    /// <summary>The instant by which the slowest of them has arrived.</summary>
    public static DateTimeOffset Arrive(this IReadOnlyList<RefundShare> shares, Setting setting) =>
        shares.Select(share => Arrival(share, setting)).Append(setting.Now).Max();

    private static QuoteLine Line(RefundShare share, Setting setting)
    {
        var name = share.Method.Name();
        var arrival = Arrival(share, setting);
        var when = arrival == setting.Now ? new Bilingual("即时到账", "at once") : By(setting.Days.DayOf(arrival));
        return new QuoteLine(
            $"refund.{OriginalRoute.Name(share.Method.AsFact())}",
            new($"退回{name.Zh}，{when.Zh}", $"Back to {name.En}, {when.En}"),
            share.Amount,
            Where: name
        );
    }

    private static DateTimeOffset Arrival(RefundShare share, Setting setting) =>
        OriginalRoute.Arrival(share.Method.AsFact(), setting.Now, setting);

    private static Bilingual By(DateOnly day) => new($"最晚{day.Month}月{day.Day}日到账", $"by {day:yyyy-MM-dd}");
}
