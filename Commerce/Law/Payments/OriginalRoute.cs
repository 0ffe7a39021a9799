using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Payments;

/// <summary>
/// Money goes back the way it came, each method separately: amounts <c>refund</c> and <c>refund.METHOD</c>, notes <c>eta.METHOD</c>, and as the deadline the
/// last instant at which all of it has arrived.
/// </summary>
public static class OriginalRoute
{
    private static readonly string[] Names =
    [
        "balance",
        "wallet",
        "debit",
        "credit",
        "gift-card",
        "points",
        "instalments",
        "pay-later",
        "cash-on-delivery",
    ];

    public static string Name(PaymentMethod method) => Names[(int)method];

    /// <summary>When money sent now has arrived at the latest: stored value at once, wallets after hours, cards at the end of a working day.</summary>
    public static DateTimeOffset Arrival(PaymentMethod method, DateTimeOffset sent, Setting setting)
    {
        var terms = setting.Policy.Refunds;
        return method switch
        {
            PaymentMethod.Balance or PaymentMethod.GiftCard or PaymentMethod.Points => sent,
            PaymentMethod.Wallet => sent + terms.WalletWithin,
            PaymentMethod.Debit or PaymentMethod.CashOnDelivery => WorkingDays.EndOfAfter(sent, terms.DebitWorkingDays, setting),
            _ => WorkingDays.EndOfAfter(sent, terms.CreditWorkingDays, setting),
        };
    }

    /// <summary>All that is left to give back.</summary>
    internal static Ruling RefundingAll(this Ruling ruling, IReadOnlyList<PaymentPart> payments, Setting setting) =>
        ruling.Refunding(payments.Sum(payment => payment.Left), payments, setting);

    /// <summary>A sum shared out over the methods in proportion to what each paid; never more than what is left of them.</summary>
    internal static Ruling Refunding(this Ruling ruling, decimal sum, IReadOnlyList<PaymentPart> payments, Setting setting)
    {
        var left = payments.Select(payment => payment.Left).ToArray();
        var refund = decimal.Min(Money.Round(sum), left.Sum());
        var parts = left.Length == 0 ? [] : Money.Split(refund, left);
        var amounts = new List<Amount> { new("refund", refund) };
        var notes = new Dictionary<string, string>(ruling.Notes, StringComparer.Ordinal);
        var last = setting.Now;
        foreach (var group in payments.Zip(parts).Where(pair => pair.Second > 0).GroupBy(pair => pair.First.Method))
        {
            var arrival = Arrival(group.Key, setting.Now, setting);
            amounts.Add(new Amount("refund." + Name(group.Key), group.Sum(pair => pair.Second)));
            notes["eta." + Name(group.Key)] = setting.Days.Text(arrival);
            last = arrival > last ? arrival : last;
        }

        return ruling with
        {
            Amounts = [.. ruling.Amounts, .. amounts],
            Notes = notes,
            Deadline = ruling.Deadline ?? (refund > 0 ? last : null),
        };
    }
}
