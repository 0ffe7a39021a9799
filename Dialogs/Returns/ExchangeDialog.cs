using BotApp.Commerce.Orders;
using BotApp.Commerce.Returns;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Orders;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Returns;

/// <summary>
/// 换货: which goods become which variants, several at once; a faulty one becomes a sound one of the same. The quote says the difference, who pays both ways and when
/// the new goods leave; a yes, done.
/// </summary>
public sealed class ExchangeDialog(ExchangeDesk desk, VariantChoice variants, StateChoice states, MeansChoice means, DeedTools tools)
    : DeedDialog<ExchangeForm, ExchangeWish>(nameof(ExchangeDialog), desk, tools)
{
    private readonly ExchangeDesk desk = desk;
    private readonly VariantChoice variants = variants;

    protected override string Title => ReturnTalkTexts.ExchangeTitle;

    protected override IReadOnlyList<Slot<ExchangeForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<ExchangeForm>(Intent.ExchangeGoods),
        tools.Lines.SlotFor<ExchangeForm>(IsKept),
        variants.SlotFor<ExchangeForm>(),
        StateChoice.SlotFor<ExchangeForm>(form => form.State, (form, state) => form with { State = state }),
        MeansChoice.SlotFor<ExchangeForm>(form => form.Means),
    ];

    /// <summary>What has not left the shop is changed in the order, not exchanged.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        var named = await Tools.Orders.NamedAsync(outerDc.Context, Fits, cancellationToken);
        return named?.Status is OrderStatus.Unpaid or OrderStatus.ToShip
            ? await outerDc.ReplaceDialogAsync(nameof(ChangeVariantDialog), options, cancellationToken)
            : await base.BeginDialogAsync(outerDc, options, cancellationToken);
    }

    protected override ExchangeWish Wish(ExchangeForm form) =>
        new(form.OrderNumber!, [.. form.Swaps.Select(swap => Swap(form, swap))], form.Kind ?? ReturnKind.NoReason, form.Reason) { MethodId = form.Means?.MethodId };

    protected override bool IsEnoughForNo(ExchangeForm form) => form is { HasSwaps: true, Means: null or { Problem: null, MethodId: not null } };

    protected override bool Fits(OrderView view) => view.Order.Status is OrderStatus.Delivered or OrderStatus.Completed;

    /// <summary>What has not left the shop is not exchanged: another variant is packed.</summary>
    protected override async Task<Outcome?> ElsewhereAsync(ITurnContext context, ExchangeForm form, CancellationToken cancellationToken) =>
        await Tools.Orders.FindAsync(context, form.OrderNumber, cancellationToken) is { Status: OrderStatus.Unpaid or OrderStatus.ToShip }
            ? new Outcome.GoesOn(nameof(ChangeVariantDialog), form.Moved(new VariantForm { Means = form.Means }))
            : null;

    /// <summary>How a difference is paid and what is wrong with the goods are about the exchange while one is asked for.</summary>
    protected override bool Concerns(Said said, ExchangeForm form) =>
        MeansChoice.Concerns(said, form.Asked)
        || said.Understood.Intent switch
        {
            Intent.RefundStatus => said.Understood.Detail is not (SubIntent.Progress or SubIntent.RefundAmount or SubIntent.FreightInsurance),
            Intent.WarrantyRepair or Intent.Complaint => ReturnReasons.In(said) is not null,
            Intent.PaymentIssue or Intent.PricePromo => form.Asked == MeansChoice.Slot,
            Intent.StockQuery or Intent.ProductQuery => form.Asked == VariantChoice.Slot,
            _ => false,
        };

    protected override async Task<ExchangeForm> HearAsync(ITurnContext context, ExchangeForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var heard = await variants.HearAsync(context, form, cancellationToken);
        heard = ReturnReasons.In(said) is { } why && why.Kind != heard.Kind ? heard with { Kind = why.Kind, Reason = why.Words } : heard;
        var state = heard.State.Hear(said.Text);
        heard = ReferenceEquals(state, heard.State) ? heard : heard with { State = state };
        var wish = await means.HearAsync(context, heard.Means, form.Asked == MeansChoice.Slot, cancellationToken);
        return ReferenceEquals(wish, heard.Means) ? heard : heard with { Means = wish };
    }

    protected override async Task<ExchangeForm> CompleteAsync(ITurnContext context, ExchangeForm form, CancellationToken cancellationToken)
    {
        var placed = await variants.CompleteAsync(context, form, Fits, cancellationToken, IsKept);
        var lines = await Tools.Lines.LinesAsync(context, placed, cancellationToken);
        var known = ReturnReasons.IsFault(placed.Kind) ? Sound(placed, lines) : placed;
        var asks = known.HasSwaps && !ReturnReasons.IsFault(known.Kind);
        var state = await states.CompleteAsync(known.State, asks, lines, cancellationToken);
        var order = await Tools.Orders.FindAsync(context, known.OrderNumber, cancellationToken);
        known = known with { State = state, Means = MeansChoice.Resolved(known.Means, order) };
        if (known is not { HasSwaps: true, State.ToAsk: null, Means: null or { Problem: null } })
        {
            return known;
        }

        var answer = await desk.QuoteAsync(context.Shopper(), Wish(known), cancellationToken);
        return known with { Means = await means.AfterAsync(context, known.Means, answer, cancellationToken) };
    }

    /// <summary>Of something faulty a sound one of the same is meant, unless another variant is named.</summary>
    private static ExchangeForm Sound(ExchangeForm form, IReadOnlyList<OrderLine> lines)
    {
        VariantSwap[] same =
            form is { HasLines: true, VariantChoices.Count: 0 }
                ? [.. lines.Where(line => form.OpenLines().Contains(line.No)).Select(line => new VariantSwap(line.No, line.Sku))]
                : [];
        return same.Length == 0 ? form : form with { Swaps = [.. form.Swaps, .. same] };
    }

    private static ExchangeSwap Swap(ExchangeForm form, VariantSwap swap) =>
        new(swap.LineNo, swap.ToSku, form.Lines.First(piece => piece.LineNo == swap.LineNo).Quantity, form.State.Of(swap.LineNo));

    private static bool IsKept(OrderLine line) => line.ReturnedQuantity < line.Quantity;
}
