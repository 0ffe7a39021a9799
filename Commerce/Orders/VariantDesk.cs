using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>Takes other colours, sizes or capacities of the same products before shipping (flow 8); the difference of each line is its own variant's.</summary>
public sealed class VariantDesk(QuoteBook book, CurrentTerms terms) : Desk<VariantWish>(book)
{
    public override string Name => "change-variant";

    public override string Prefix => "GG";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, VariantWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (
            await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order
            || await SwapFiles.ReadAsync(db, order, wish.Swaps, cancellationToken) is not { } swaps
        )
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var method = wish.MethodId is null ? null : await MethodAsync(db, customerId, wish.MethodId, cancellationToken);
        if (wish.MethodId is not null && method is null)
        {
            return new Plan.No(Refusal.NotFound(wish.MethodId));
        }

        var setting = terms.Now;
        var ruling = Decide(order, swaps, method, setting);
        if (ruling.Verdict == Verdict.Accept && method is null && setting.Policy.Refunds.AsksForMeans && await HasMeansAsync(db, customerId, cancellationToken))
        {
            ruling = Ruling.Refuse("means-needed", ChangeVariant.Changes, Alternative.CorrectInput);
        }

        return ruling.Verdict == Verdict.Accept && swaps.Count > 0
            ? new VariantChange(order, swaps, method, ruling, setting).Plan()
            : new Plan.No(Refusal.Of(ruling, VariantWords.Of(ruling)));
    }

    /// <summary>Each line by itself first, then whether the means can bear the whole difference.</summary>
    private static Ruling Decide(Order order, IReadOnlyList<Swap> swaps, PaymentMethod? method, Setting setting)
    {
        if (swaps.Count == 0)
        {
            return Ruling.Refuse("nothing-changes", ChangeVariant.Changes, Alternative.CorrectInput);
        }

        return swaps
                .Select(swap => ChangeVariant.Pack.Decide(VariantCase.Of(order, swap, swaps), setting))
                .FirstOrDefault(ruling => ruling.Verdict != Verdict.Accept)
            ?? ChangeVariant.Pack.Decide(VariantCase.Whole(order, swaps, method), setting);
    }

    private static Task<bool> HasMeansAsync(ShopDb db, string customerId, CancellationToken cancellationToken) =>
        db.PaymentMethods.AnyAsync(row => row.CustomerId == customerId, cancellationToken);

    private static Task<PaymentMethod?> MethodAsync(ShopDb db, string customerId, string id, CancellationToken cancellationToken) =>
        db.PaymentMethods.FirstOrDefaultAsync(row => row.Id == id && row.CustomerId == customerId, cancellationToken);
}
