using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Service;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Service;

/// <summary>A complaint as the rules see it. Nothing is established here: that is for people.</summary>
internal static class ComplaintCase
{
    public static async Task<ComplaintFacts> OfAsync(ShopDb db, ComplaintAsk ask, Order? order, CancellationToken cancellationToken)
    {
        var line = order?.Lines.FirstOrDefault(line => line.No == ask.LineNo);
        return new ComplaintFacts
        {
            Wish = ask.Wish,
            Cause = ask.Cause,
            Text = MaskedWords.Of(ask.Words), // a phone number is no hotline
            Price = line?.Amount ?? order?.Total ?? 0m,
            Loss = ask.Loss,
            LabelFlawOnly = ask.LabelFlawOnly,
            Durable = line is not null && await IsDurableAsync(db, line.ProductId, cancellationToken),
            ReceivedAt = order?.DeliveredAt,
            FoundAt = ask.FoundAt,
            Wants = ask.Wants,
            FiledAt = ask.FiledAt,
        };
    }

    /// <summary>The class the ticket is counted under.</summary>
    public static ComplaintCause Counted(ComplaintAsk ask) =>
        ask.Wish switch
        {
            ComplaintWish.FraudCompensation => ComplaintCause.Fraud,
            ComplaintWish.FoodCompensation => ComplaintCause.FoodSafety,
            _ => Enum.TryParse<ComplaintCause>(ask.Cause.ToString(), out var cause) ? cause : ComplaintCause.Other,
        };

    /// <summary>耐用商品: vehicles aside, appliances, electronics and the like (消保法 art. 23).</summary>
    private static Task<bool> IsDurableAsync(ShopDb db, string productId, CancellationToken cancellationToken) =>
        db.Products.AnyAsync(
            product =>
                product.Id == productId
                && (
                    product.Kind == GoodsKind.Electronics
                    || product.Kind == GoodsKind.Appliance
                    || product.Kind == GoodsKind.LargeAppliance
                    || product.GuaranteeMonths > 0
                ),
            cancellationToken
        );
}
