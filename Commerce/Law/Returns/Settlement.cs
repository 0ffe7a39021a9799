using System.Globalization;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Returns;

/// <summary>
/// What an accepted return pays: paid = <c>refund</c> + <c>giftDeduction</c> + <c>freightDeduction</c>, none negative; until when the goods are to be sent; and
/// who carries the way back (暂行办法 art. 12, 17, 18).
/// </summary>
internal static class Settlement
{
    public static Ruling Accept(string reason, Clause clause, NoReasonReturnFacts facts, Setting setting)
    {
        var terms = setting.Policy.Returns;
        return Ruling.Accept(reason, clause) with
        {
            Amounts = Amounts(facts, terms),
            Deadline = setting.Days.EndOfDayAfter(setting.Now, Math.Max(1, terms.ShipBackDays)),
            Notes = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["freight"] = FreightOf(facts, terms),
                ["refundWithinDays"] = Math.Clamp(setting.Policy.Refunds.AfterGoodsDays, 0, SevenDayReturn.RefundWithinDays)
                    .ToString(CultureInfo.InvariantCulture),
            },
        };
    }

    private static IReadOnlyList<Amount> Amounts(NoReasonReturnFacts facts, Policies.ReturnTerms terms)
    {
        var paid = Money.Round(Math.Max(0, facts.Paid));
        var gifts = Math.Min(paid, Money.Round(facts.Gifts.Sum(gift => gift.Owed)));
        var freight = Math.Min(paid - gifts, FreightLost(facts, terms));
        var refund = new Amount("refund", paid - gifts - freight, How(paid, gifts, freight));
        return gifts == 0 && freight == 0 ? [refund] : [refund, .. Deductions(gifts, freight)];
    }

    private static IEnumerable<Amount> Deductions(decimal gifts, decimal freight)
    {
        if (gifts > 0)
        {
            yield return new("giftDeduction", gifts);
        }

        if (freight > 0)
        {
            yield return new("freightDeduction", freight);
        }
    }

    private static decimal FreightLost(NoReasonReturnFacts facts, Policies.ReturnTerms terms)
    {
        var from = facts.FreeFreightFrom ?? terms.FreeFreightFrom;
        var order = facts.OrderPaid ?? facts.Paid;
        var wasFree = from > 0 && order >= from;
        return wasFree && order - facts.Paid < from ? Money.Round(Math.Max(0, facts.FreightSaved ?? terms.FreightSaved)) : 0;
    }

    private static string FreightOf(NoReasonReturnFacts facts, Policies.ReturnTerms terms) =>
        facts.SellerPaysFreight || terms.SellerPaysFreight ? "seller"
        : facts.FreightInsured ? "insurer"
        : "customer";

    private static string How(decimal paid, decimal gifts, decimal freight) =>
        string.Join(
            " − ",
            new[] { paid, gifts, freight }
                .Where((sum, at) => at == 0 || sum > 0)
                .Select(sum => sum.ToString("0.00", CultureInfo.InvariantCulture))
        );
}
