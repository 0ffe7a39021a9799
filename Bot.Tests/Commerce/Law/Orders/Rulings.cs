using BotApp.Commerce;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Orders;

/// <summary>A Monday morning in the shop, sums and payments to decide about, and what must hold of every refund.</summary>
internal static class Rulings
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 9, 10, 0, 0, TimeSpan.FromHours(8));

    public static Setting At(DateTimeOffset now, ShopPolicy? policy = null) => new(now, ShopDays.Shanghai, policy ?? ShopPolicy.Default);

    /// <summary>0.00 to 2000.00, whole cents.</summary>
    public static Arbitrary<decimal> Sums() => Gen.Choose(0, 200_000).Select(cents => cents / 100m).ToArbitrary();

    /// <summary>Up to four payments by any methods, some partly given back already.</summary>
    public static Arbitrary<PaymentPart[]> Payments() =>
        (
            from method in Gen.Elements(Enum.GetValues<PaymentMethod>())
            from cents in Gen.Choose(0, 100_000)
            from back in Gen.Choose(0, 50_000)
            select new PaymentPart
            {
                Method = method,
                Amount = cents / 100m,
                Refunded = back / 100m,
            }
        )
            .ArrayOf()
            .Where(payments => payments.Length <= 4)
            .ToArbitrary();

    /// <summary>Parts sum to the refund, none is negative, none gives back more than its method still holds.</summary>
    public static bool IsFair(Ruling ruling, IReadOnlyList<PaymentPart> payments)
    {
        var parts = ruling.Amounts.Where(sum => sum.Name.StartsWith("refund.", StringComparison.Ordinal)).ToArray();
        return parts.Sum(part => part.Value) == ruling["refund"]
            && parts.All(part => part.Value > 0 && part.Value <= Held(payments, part.Name["refund.".Length..]));
    }

    private static decimal Held(IReadOnlyList<PaymentPart> payments, string method) =>
        payments
            .Where(payment => OriginalRoute.Name(payment.Method) == method)
            .Sum(payment => decimal.Max(0m, payment.Amount - payment.Refunded));
}
