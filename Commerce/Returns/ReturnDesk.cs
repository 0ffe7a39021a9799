using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Returns;

/// <summary>
/// Takes goods back (flows 9, 10, 14): without a reason or for a fault, whole orders or parts of them. The quote says line by line what comes back and how it was
/// reckoned, who pays the way back, until when and where to send; the receipt's number is the 退货单号. The money follows when the goods are back.
/// </summary>
public sealed class ReturnDesk(QuoteBook book, CurrentTerms terms, IOptions<CommerceOptions> options) : Desk<ReturnWish>(book)
{
    public override string Name => "return-goods";

    public override string Prefix => "TH";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, ReturnWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (
            await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order
            || wish.Pieces.Any(piece => order.Lines.All(line => line.No != piece.LineNo))
        )
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var method = await db.MethodAsync(customerId, wish.RefundMethodId, cancellationToken);
        if (wish.RefundMethodId is not null && method is null)
        {
            return new Plan.No(Refusal.NotFound(wish.RefundMethodId));
        }

        if (await db.EvidenceAsync(customerId, wish.EvidenceIds, cancellationToken) is not { } evidence)
        {
            return new Plan.No(Refusal.NotFound(wish.EvidenceIds[0]));
        }

        var setting = terms.Now;
        var file = await GoodsFiles.ReadAsync(db, order, setting.Now, cancellationToken);
        return await DecideAsync(db, new ReturnCase(file, wish, setting), file, new(wish, method, evidence), setting, cancellationToken);
    }

    private async Task<Plan> DecideAsync(
        ShopDb db,
        ReturnCase asked,
        GoodsFile file,
        ReturnPapers papers,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        if (asked.Bars() is { } bar)
        {
            return No(bar, null);
        }

        var sum = asked.Sum();
        var rulings = asked.Lines.Select(line => (Line: line, Ruling: asked.Of(line, sum.Refund))).ToList();
        if (Worst(rulings) is { Ruling: not null } worst)
        {
            return No(worst.Ruling, worst.Line);
        }

        var open = sum.Ruling.Verdict == Verdict.Accept ? RefundMeans.Bar(file.Order, papers.Method, setting) ?? RefundMeans.Missing(file.Order, papers.Method, setting) : sum.Ruling;
        if (open is not null)
        {
            return No(open, null);
        }

        var coupons = await db.Coupons.Where(coupon => coupon.OrderNumber == file.Order.Number).ToListAsync(cancellationToken);
        return new Return(file, asked.Part, sum, rulings[0].Ruling, papers, setting)
        {
            InKind = Refunds.InKind.Of(file.Order, asked.Part.Going, coupons, setting.Now),
            SendTo = options.Value.ReturnAddress.Says,
        }.Plan();
    }

    /// <summary>A refusal goes before a person: what is plainly not possible is said at once.</summary>
    private static (OrderLine? Line, Ruling? Ruling) Worst(List<(OrderLine Line, Ruling Ruling)> rulings) =>
        rulings.Where(pair => pair.Ruling.Verdict != Verdict.Accept).OrderBy(pair => pair.Ruling.Verdict).FirstOrDefault();

    private static Plan.No No(Ruling ruling, OrderLine? line) => new(Refusal.Of(ruling, GoodsWords.Of(ruling, line)));
}

/// <summary>What comes with a wish: the chosen means and the evidence, both read.</summary>
internal sealed record ReturnPapers(ReturnWish Wish, PaymentMethod? Method, IReadOnlyList<Evidence> Evidence);
