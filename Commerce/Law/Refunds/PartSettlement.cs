using System.Globalization;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Refunds;

/// <summary>
/// What a partial return settles: what was paid, less what the rest would have cost, less what was given back earlier. <c>refund</c> − <c>topUp</c> =
/// <c>goods</c> − <c>discountDeduction</c> − <c>freightDeduction</c> − <c>giftDeduction</c> (unless an earlier refund was another than due), so several returns
/// sum to the same whatever their order.
/// </summary>
internal sealed class PartSettlement
{
    private readonly PartialRefundFacts facts;
    private readonly decimal before;
    private readonly decimal rest;
    private readonly decimal freightLost;
    private readonly decimal gifts;

    public PartSettlement(PartialRefundFacts facts, Policies.ReturnTerms terms)
    {
        this.facts = facts;
        Whole = Till.Cost(facts, item => item.Quantity);
        before = facts.Items.All(item => item.ReturnedBefore == 0) ? Whole : Till.Cost(facts, item => item.KeptBefore);
        rest = Till.Cost(facts, item => item.KeptNow);
        freightLost = facts.Faulty ? 0 : FreightOn(rest, terms) - FreightOn(before, terms);
        gifts = Money.Round(facts.Gifts.Sum(gift => gift.Owed));
        var due = before - rest - freightLost - gifts;
        EarlierDue = Whole - before - (facts.Faulty ? 0 : FreightOn(before, terms));
        Net = due + EarlierDue - (facts.RefundedBefore ?? EarlierDue);
    }

    /// <summary>What all goods cost by the promotions.</summary>
    public decimal Whole { get; }

    /// <summary>What earlier returns were due, what was then paid in addition taken off.</summary>
    public decimal EarlierDue { get; }

    /// <summary>Above zero: given back; below: paid in addition (多退少补).</summary>
    public decimal Net { get; }

    public decimal Refund => Math.Max(0, Net);

    public IReadOnlyList<Amount> Amounts()
    {
        var goods = facts.Items.Sum(item => item.Price * item.Returned);
        List<Amount> sums = [new("refund", Refund, How()), new("goods", Money.Round(goods))];
        AddUnlessZero(sums, "topUp", Math.Max(0, -Net));
        AddUnlessZero(sums, "discountDeduction", Money.Round(goods) - (before - rest));
        AddUnlessZero(sums, "freightDeduction", freightLost);
        AddUnlessZero(sums, "giftDeduction", gifts);
        AddLines(sums);
        AddPayments(sums);
        return sums;
    }

    private static void AddUnlessZero(List<Amount> sums, string name, decimal sum)
    {
        if (sum != 0)
        {
            sums.Add(new(name, sum));
        }
    }

    /// <summary><c>line.ID</c>: the refund shared among the lines that come back, when there are several.</summary>
    private void AddLines(List<Amount> sums)
    {
        var lines = facts.Items.Where(item => item.Returned > 0).ToArray();
        if (lines.Length < 2)
        {
            return;
        }

        var parts = Money.Split(Refund, [.. lines.Select(line => line.Price * line.Returned)]);
        sums.AddRange(lines.Select((line, at) => new Amount("line." + line.Id, parts[at])));
    }

    /// <summary><c>refund.METHOD</c>: the refund shared among the ways of payment by what is left of each, none given more than it took.</summary>
    private void AddPayments(List<Amount> sums)
    {
        if (facts.Payments.Count == 0)
        {
            return;
        }

        var parts = Money.Split(Refund, [.. facts.Payments.Select(payment => payment.Left)]);
        sums.AddRange(facts.Payments.Select((payment, at) => new Amount("refund." + payment.Method, parts[at])));
    }

    private decimal FreightOn(decimal goods, Policies.ReturnTerms terms)
    {
        var from = facts.FreeFreightFrom ?? terms.FreeFreightFrom;
        return from > 0 && Whole >= from && goods < from ? Money.Round(Math.Max(0, facts.FreightSaved ?? terms.FreightSaved)) : 0;
    }

    private string How() => string.Create(CultureInfo.InvariantCulture, $"{before:0.00} − {rest:0.00}") + Less(freightLost) + Less(gifts);

    private static string Less(decimal sum) => sum == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" − {sum:0.00}");
}
