using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Prices;

/// <summary>Flow 15, 价保: whether a fallen price is paid back, how much, and by which rule not.</summary>
public static class PriceProtection
{
    private static readonly Clause Period = Rule("days", "价保期限", "The period of price protection");
    private static readonly Clause Excluded = Rule("exclude", "不参与价保的价格", "Prices that do not count");
    private static readonly Clause Claims = Rule("claimsPerItem", "每件商品价保期内的次数", "Claims an item and period");
    private static readonly Clause Stock = OtherRules.Custom(
        "price-in-stock",
        "以可购买的现价为准",
        "The price counts at which it can be bought now"
    );
    private static readonly Clause Evidence = OtherRules.Custom(
        "price-evidence",
        "价格以系统记录为准，截图由人工核实",
        "Recorded prices count; pictures are checked by a person"
    );

    public static RulePack<PriceProtectionFacts> Pack { get; } =
        new(
            "price-protection",
            new OwnOrderOnly<PriceProtectionFacts>(),
            new OutsidePeriod(),
            new InAfterSales(),
            new ClaimedBefore(),
            new OnPaper(),
            new ExcludedPrice(),
            new NoStock(),
            new NotCheaper(),
            new Difference()
        );

    /// <summary>Each kind of goods has its days. Case: paid on the 1st, 7 days → the 8th is in, the 9th is out.</summary>
    public sealed class OutsidePeriod : ISentence<PriceProtectionFacts>
    {
        public Clause Clause => Period;

        public Ruling? Speak(PriceProtectionFacts facts, Setting setting) =>
            Last(facts, setting) is { } last && setting.Now > last
                ? Ruling.Refuse("outside-period", Clause, Alternative.WatchPrice).Until(last)
                : null;
    }

    /// <summary>An order in after-sales has no price to protect. Case: being returned → refused.</summary>
    public sealed class InAfterSales : ISentence<PriceProtectionFacts>
    {
        public Clause Clause => Excluded;

        public Ruling? Speak(PriceProtectionFacts facts, Setting setting) =>
            facts.InAfterSales ? Ruling.Refuse("in-after-sales", Clause, Alternative.Wait) : null;
    }

    /// <summary>Once per item and period. Case: claimed on the 3rd, again on the 5th → refused.</summary>
    public sealed class ClaimedBefore : ISentence<PriceProtectionFacts>
    {
        public Clause Clause => Claims;

        public Ruling? Speak(PriceProtectionFacts facts, Setting setting) =>
            facts.ClaimsMade >= setting.Policy.PriceProtection.ClaimsPerItem
                ? Ruling.Refuse("already-claimed", Clause, Alternative.WatchPrice)
                : null;
    }

    /// <summary>A price known from a picture. Case: screenshot of 79.00, record of 99.00 → human.</summary>
    public sealed class OnPaper : ISentence<PriceProtectionFacts>
    {
        public Clause Clause => Evidence;

        public Ruling? Speak(PriceProtectionFacts facts, Setting setting) =>
            facts.ScreenshotOnly ? Ruling.Human("screenshot", Clause, Alternative.ShowEvidence) : null;
    }

    /// <summary>Prices that do not count by the shop's rule. Case: 秒杀 at 59.00 → refused, unless the shop counts it.</summary>
    public sealed class ExcludedPrice : ISentence<PriceProtectionFacts>
    {
        public Clause Clause => Excluded;

        public Ruling? Speak(PriceProtectionFacts facts, Setting setting)
        {
            var terms = setting.Policy.PriceProtection;
            return facts.Occasion switch
            {
                PriceOccasion.FlashSale when terms.ExcludeFlashSales => Ruling.Refuse("flash-sale", Clause, Alternative.WatchPrice),
                PriceOccasion.GroupBuy when terms.ExcludeGroupBuys => Ruling.Refuse("group-buy", Clause, Alternative.WatchPrice),
                PriceOccasion.Subsidy when terms.ExcludeSubsidies => Ruling.Refuse("subsidy", Clause, Alternative.WatchPrice),
                _ => null,
            };
        }
    }

    /// <summary>What cannot be bought has no price. Case: sold out at 79.00 → refused.</summary>
    public sealed class NoStock : ISentence<PriceProtectionFacts>
    {
        public Clause Clause => Stock;

        public Ruling? Speak(PriceProtectionFacts facts, Setting setting) =>
            facts.InStock ? null : Ruling.Refuse("no-stock", Clause, Alternative.WatchPrice);
    }

    /// <summary>The same or dearer. Case: paid 99.00, now 99.00 → nothing to pay back; 98.99 → 0.01.</summary>
    public sealed class NotCheaper : ISentence<PriceProtectionFacts>
    {
        public Clause Clause => Period;

        public Ruling? Speak(PriceProtectionFacts facts, Setting setting) =>
            Fallen(facts, setting).Value > 0
                ? null
                : Ruling.Refuse("not-cheaper", Clause, Alternative.WatchPrice).Until(Last(facts, setting));
    }

    /// <summary>The difference for every piece. Case: paid 99.00, now 89.00 less a coupon of 5.00, two pieces → 2 × 15.00 = 30.00.</summary>
    public sealed class Difference : ISentence<PriceProtectionFacts>
    {
        public Clause Clause => Period;

        public Ruling? Speak(PriceProtectionFacts facts, Setting setting)
        {
            var fallen = Fallen(facts, setting);
            var refund = Money.Round(fallen.Value * facts.Quantity);
            var ruling = Ruling.Accept("difference", Clause).Until(Last(facts, setting)).With(fallen);
            return facts.Payments.Count == 0
                ? ruling.With(new Amount("refund", refund))
                : ruling.Refunding(refund, facts.Payments, setting);
        }
    }

    /// <summary>The last instant of the period, the best of those that apply; null while the days after signing have not begun.</summary>
    private static DateTimeOffset? Last(PriceProtectionFacts facts, Setting setting)
    {
        var terms = setting.Policy.PriceProtection;
        var days = int.Max(facts.PromisedDays, facts.Goods == GoodsKind.LargeAppliance ? terms.LargeApplianceDays : terms.Days);
        var paid = setting.Days.EndOfDayAfter(facts.PaidAt, days);
        if (!facts.ThirtyThirty180)
        {
            return paid;
        }

        return facts.SignedAt is { } signed ? Later(paid, setting.Days.EndOfDayAfter(signed, terms.ProgrammeDays)) : null;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static Amount Fallen(PriceProtectionFacts facts, Setting setting)
    {
        var coupon = setting.Policy.PriceProtection.CountCoupons ? decimal.Max(0m, facts.CurrentCoupon) : 0m;
        var now = decimal.Max(0m, facts.CurrentPrice - coupon);
        return new Amount("difference", facts.PaidUnitPrice - now, Words.Less(facts.PaidUnitPrice, now));
    }

    private static Clause Rule(string term, string zh, string en) => OtherRules.Policy("priceProtection." + term, zh, en);
}
