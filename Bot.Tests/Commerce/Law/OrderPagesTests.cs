using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Law.Insurance;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Presale;
using BotApp.Commerce.Law.Prices;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Policies;
using BotApp.Tests.House;

namespace BotApp.Tests.Commerce.Law;

/// <summary>The pages people read about orders, deliveries, price protection and payments say the numbers the rules decide by.</summary>
public sealed class OrderPagesTests
{
    private static readonly ShopPolicy Policy = ShopPolicy.Default;

    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["shipping.shipWithin"] = Hours(Policy.Shipping.ShipWithin),
        ["shipping.lateCompensationRate"] = Plain(Policy.Shipping.LateCompensationRate),
        ["shipping.lateCompensationAtMost"] = Plain(Policy.Shipping.LateCompensationAtMost),
        ["shipping.rescheduleDays"] = Days(Policy.Shipping.RescheduleDays),
        ["orders.sellerAnswersPickingWithin"] = Hours(Policy.Orders.SellerAnswersPickingWithin),
        ["orders.addressChanges"] = Plain(Policy.Orders.AddressChanges),
        ["orders.variantChanges"] = Plain(Policy.Orders.VariantChanges),
        ["orders.cancelReturnsDeposit"] = YesNo(Policy.Orders.CancelReturnsDeposit),
        ["presale.lateBalanceForfeitsDeposit"] = YesNo(Policy.Presale.LateBalanceForfeitsDeposit),
        ["delivery.noPickupAfter"] = Hours(Policy.Delivery.NoPickupAfter),
        ["delivery.stalledAfter"] = Hours(Policy.Delivery.StalledAfter),
        ["delivery.stalledLongAfter"] = Hours(Policy.Delivery.StalledLongAfter),
        ["delivery.carrierAnswersWithin"] = Hours(Policy.Delivery.CarrierAnswersWithin),
        ["carrier complaint"] = Days(Track.ComplaintDays),
        ["refusals"] = Plain(Track.RefusalsForHuman),
        ["insurance.payoutWithin"] = Hours(Policy.Insurance.PayoutWithin),
        ["insurance.claimsPerOrder"] = Plain(Policy.Insurance.ClaimsPerOrder),
        ["insurance.coversExchange"] = YesNo(Policy.Insurance.CoversExchange),
        ["priceProtection.days"] = Days(Policy.PriceProtection.Days),
        ["priceProtection.largeApplianceDays"] = Days(Policy.PriceProtection.LargeApplianceDays),
        ["priceProtection.programmeDays"] = Days(Policy.PriceProtection.ProgrammeDays),
        ["priceProtection.claimsPerItem"] = Plain(Policy.PriceProtection.ClaimsPerItem),
        ["priceProtection.excludeFlashSales"] = YesNo(Policy.PriceProtection.ExcludeFlashSales),
        ["priceProtection.excludeGroupBuys"] = YesNo(Policy.PriceProtection.ExcludeGroupBuys),
        ["priceProtection.excludeSubsidies"] = YesNo(Policy.PriceProtection.ExcludeSubsidies),
        ["priceProtection.countCoupons"] = YesNo(Policy.PriceProtection.CountCoupons),
        ["payments.instalmentsFrom"] = Plain(Policy.Payments.InstalmentsFrom),
        ["payments.instalmentMonths"] = string.Join(", ", Policy.Payments.InstalmentMonths),
        ["payments.payLaterAtMost"] = Plain(Policy.Payments.PayLaterAtMost),
        ["refunds.walletWithin"] = Hours(Policy.Refunds.WalletWithin),
        ["refunds.debitWorkingDays"] = Days(Policy.Refunds.DebitWorkingDays),
        ["refunds.creditWorkingDays"] = Days(Policy.Refunds.CreditWorkingDays),
        ["seller refunds"] = Days(RefundProgress.SellerDays),
        ["punishable after"] = Days(RefundProgress.PunishableDays),
    };

    [Fact]
    public void Every_number_of_the_pages_is_the_one_decided_by()
    {
        var wrong = Rows().Where(row => Values.GetValueOrDefault(row.Term) != row.Value).ToList();

        wrong.ShouldBeEmpty(string.Join("; ", wrong));
    }

    [Fact]
    public void Every_term_stands_on_one_page() => Rows().Select(row => row.Term).Order().ShouldBe(Values.Keys.Order());

    [Fact]
    public void Every_clause_of_the_pages_is_one_a_sentence_rests_on()
    {
        var known = Clauses().Select(clause => clause.Code).ToHashSet(StringComparer.Ordinal);

        Rows().SelectMany(row => row.Clause.Split(", ")).Where(code => !known.Contains(code)).Distinct().ShouldBeEmpty();
    }

    private static IEnumerable<Clause> Clauses() =>
        [
            .. OrderState.Pack.Sentences.Select(sentence => sentence.Clause),
            .. Track.Pack.Sentences.Select(sentence => sentence.Clause),
            .. UrgeShipping.Pack.Sentences.Select(sentence => sentence.Clause),
            .. UrgeDelivery.Pack.Sentences.Select(sentence => sentence.Clause),
            .. Cancel.Pack.Sentences.Select(sentence => sentence.Clause),
            .. ChangeAddress.Pack.Sentences.Select(sentence => sentence.Clause),
            .. ChangeVariant.Pack.Sentences.Select(sentence => sentence.Clause),
            .. RefundProgress.Pack.Sentences.Select(sentence => sentence.Clause),
            .. PriceProtection.Pack.Sentences.Select(sentence => sentence.Clause),
            .. Presales.Pack.Sentences.Select(sentence => sentence.Clause),
            .. FreightInsurance.Pack.Sentences.Select(sentence => sentence.Clause),
            .. PaymentTrouble.Pack.Sentences.Select(sentence => sentence.Clause),
        ];

    private static IEnumerable<(string Term, string Value, string Clause)> Rows() =>
        new[] { "orders", "delivery", "price-protection", "payments" }
            .SelectMany(page => File.ReadAllLines(Path.Combine(Repository.Root, "docs", "policies", page + ".md")))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1].Trim('`'), cells[2], cells[3].Replace("`", "", StringComparison.Ordinal)));

    private static string Hours(TimeSpan time) => time.TotalHours.ToString(CultureInfo.InvariantCulture) + " h";

    private static string Days(int days) => days.ToString(CultureInfo.InvariantCulture) + " days";

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string YesNo(bool flag) => flag ? "yes" : "no";
}
