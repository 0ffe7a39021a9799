using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Prices;

/// <summary>价保: the order that became cheaper is found by itself where none is named; both prices, the difference, a yes, done.</summary>
public sealed class PriceProtectionDialog(PriceProtectionDesk desk, OrderDesk orders, DeedTools tools)
    : DeedDialog<PriceForm, PriceProtectionWish>(nameof(PriceProtectionDialog), desk, tools)
{
    /// <summary>The latest orders asked after when none is named.</summary>
    private const int MostTried = 10;

    private static readonly string[] Pictures = ["截图", "截屏", "拍照", "screenshot", "screen shot", "picture"];

    private readonly PriceProtectionDesk desk = desk;

    protected override string Title => PriceTalkTexts.ProtectionTitle;

    protected override IReadOnlyList<Slot<PriceForm>> Slots { get; } = [tools.Orders.SlotFor<PriceForm>(Intent.PriceProtection)];

    protected override PriceProtectionWish Wish(PriceForm form) => new(form.OrderNumber!, [], form.FromPicture);

    protected override bool Fits(OrderView view) =>
        view.Order.PaidAt is not null && view.Order.Status is not (OrderStatus.Cancelled or OrderStatus.Refunded or OrderStatus.Returning);

    protected override async Task<PriceForm> HearAsync(ITurnContext context, PriceForm form, CancellationToken cancellationToken)
    {
        var heard = await base.HearAsync(context, form, cancellationToken);
        var text = context.Activity.Text ?? "";
        return SpokenWords.Has(text, Pictures) ? heard with { FromPicture = true } : heard;
    }

    protected override async Task<PriceForm> CompleteAsync(ITurnContext context, PriceForm form, CancellationToken cancellationToken)
    {
        if (form is { OrderNumber: null, OrderChoices.Count: 0, UnknownNumber: null })
        {
            foreach (var view in (await orders.RecentAsync(context.Shopper(), MostTried, cancellationToken)).Where(Fits))
            {
                var wish = new PriceProtectionWish(view.Order.Number, []);
                if (await desk.QuoteAsync(context.Shopper(), wish, cancellationToken) is QuoteAnswer.Offered)
                {
                    return form with { OrderNumber = view.Order.Number, IsGuessed = true };
                }
            }
        }

        return await base.CompleteAsync(context, form, cancellationToken);
    }
}
