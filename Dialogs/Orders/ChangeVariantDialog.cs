using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Returns;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Orders;

/// <summary>改规格: which articles, which colour, size or capacity instead, what it costs more or less and by which means, a yes, done.</summary>
public sealed class ChangeVariantDialog(VariantDesk desk, VariantChoice variants, MeansChoice means, DeedTools tools)
    : DeedDialog<VariantForm, VariantWish>(nameof(ChangeVariantDialog), desk, tools)
{
    private readonly VariantDesk desk = desk;
    private readonly VariantChoice variants = variants;

    protected override string Title => OrderTalkTexts.VariantTitle;

    protected override IReadOnlyList<Slot<VariantForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<VariantForm>(Intent.ExchangeGoods, SubIntent.BeforeShipping),
        tools.Lines.SlotFor<VariantForm>(),
        variants.SlotFor<VariantForm>(),
        MeansChoice.SlotFor<VariantForm>(form => form.Means),
    ];

    protected override VariantWish Wish(VariantForm form) => new(form.OrderNumber!, form.Swaps, form.Means?.MethodId);

    protected override bool Fits(OrderView view) => view.Order is { Status: OrderStatus.Unpaid or OrderStatus.ToShip, VariantChanges: 0 };

    protected override bool Concerns(Said said, VariantForm form) => MeansChoice.Concerns(said, form.Asked);

    /// <summary>What has arrived is exchanged.</summary>
    protected override async Task<Outcome?> ElsewhereAsync(ITurnContext context, VariantForm form, CancellationToken cancellationToken) =>
        await Tools.Orders.FindAsync(context, form.OrderNumber, cancellationToken) is { Status: OrderStatus.Delivered or OrderStatus.Completed }
            ? new Outcome.GoesOn(nameof(ExchangeDialog), form.Moved(new ExchangeForm { Means = form.Means }))
            : null;

    protected override async Task<VariantForm> HearAsync(ITurnContext context, VariantForm form, CancellationToken cancellationToken)
    {
        var heard = await variants.HearAsync(context, form, cancellationToken);
        var wish = await means.HearAsync(context, heard.Means, form.Asked == MeansChoice.Slot, cancellationToken);
        return ReferenceEquals(wish, heard.Means) ? heard : heard with { Means = wish };
    }

    protected override async Task<VariantForm> CompleteAsync(ITurnContext context, VariantForm form, CancellationToken cancellationToken)
    {
        var placed = await variants.CompleteAsync(context, form, Fits, cancellationToken);
        var order = await Tools.Orders.FindAsync(context, placed.OrderNumber, cancellationToken);
        var known = placed with { Means = MeansChoice.Resolved(placed.Means, order) };
        if (known is not { HasSwaps: true, Means: null or { Problem: null } })
        {
            return known;
        }

        var answer = await desk.QuoteAsync(context.Shopper(), Wish(known), cancellationToken);
        return known with { Means = await means.AfterAsync(context, known.Means, answer, cancellationToken) };
    }
}
