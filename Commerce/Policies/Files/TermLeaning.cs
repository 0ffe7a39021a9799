namespace BotApp.Commerce.Policies.Files;

/// <summary>Which way a term is better for the consumer: more of it, less of it, or neither. Of lists of exceptions the shorter is better.</summary>
internal static class TermLeaning
{
    private static readonly string[] More =
    [
        "shipping.lateCompensationRate",
        "delivery.reportDays",
        "orders.addressChanges",
        "orders.variantChanges",
        "returns.windowDays",
        "returns.shipBackDays",
        "returns.sellerPaysFreight",
        "returns.takesUnopenedBack",
        "quality.returnDays",
        "quality.exchangeDays",
        "quality.openedIsFine",
        "quality.warrantyMonths",
        "exchanges.sendFirst",
        "exchanges.sellerPaysPreference",
        "refunds.freshNeedNotGoBack",
        "refunds.needNotGoBackUpTo",
        "refunds.toGiftCard",
        "priceProtection.days",
        "priceProtection.largeApplianceDays",
        "priceProtection.claimsPerItem",
        "coupons.couponsPerOrder",
        "membership.noticeDaysBeforeRenewal",
        "payments.payWithin",
        "service.goodwillAtMost",
    ];

    private static readonly string[] Less =
    [
        "shipping.shipWithin",
        "delivery.stalledAfter",
        "delivery.stalledLongAfter",
        "delivery.noPickupAfter",
        "delivery.lostAfter",
        "delivery.carrierAnswersWithin",
        "delivery.transportAtCustomersRisk",
        "orders.sellerAnswersPickingWithin",
        "orders.sellerMayCancel",
        "returns.freeFreightFrom",
        "returns.freightSaved",
        "returns.oneRequestPerOrder",
        "quality.promisesOnce",
        "quality.customerPaysFreight",
        "refunds.afterGoodsDays",
        "refunds.walletWithin",
        "refunds.debitWorkingDays",
        "refunds.creditWorkingDays",
        "refunds.storeCreditOnly",
        "refunds.sellerAnswersWithin",
        "invoices.issueWithin",
        "membership.pointsPerYuan",
        "membership.renewWithoutNotice",
        "presale.lateBalanceForfeitsDeposit",
        "bookings.changeUntil",
        "insurance.payoutWithin",
        "service.complaintAnswerWithin",
        "service.ticketAnswerWithin",
        "service.noHuman",
        "privacy.marketingWithoutConsent",
        "privacy.pricesByProfile",
        "privacy.closingAccountHindered",
    ];

    /// <summary>Every term that leans one way; it is a term of the policy.</summary>
    public static IEnumerable<string> Leaning => [.. More, .. Less];

    /// <summary>Whether one value of a term is better for the consumer than another; false when equal, or when the term leans neither way.</summary>
    public static bool IsBetter(PolicyTerm term, object? value, object? than) =>
        (value, than) switch
        {
            (IEnumerable<string> words, IEnumerable<string> others) => words.Count() < others.Count()
                && !words.Except(others, StringComparer.Ordinal).Any(),
            (IComparable left, IComparable right) when More.Contains(term.Path, StringComparer.Ordinal) => left.CompareTo(right) > 0,
            (IComparable left, IComparable right) when Less.Contains(term.Path, StringComparer.Ordinal) => left.CompareTo(right) < 0,
            _ => false,
        };
}
