using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Payments;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Orders;

/// <summary>改规格: which articles, which colour, size or capacity instead, what it costs more or less, a yes, done.</summary>
public sealed class ChangeVariantDialog(VariantDesk desk, VariantChoice variants, MethodChoice methods, DeedTools tools)
    : DeedDialog<VariantForm, VariantWish>(nameof(ChangeVariantDialog), desk, tools)
{
    private readonly VariantChoice variants = variants;

    protected override string Title => OrderTalkTexts.VariantTitle;

    protected override IReadOnlyList<Slot<VariantForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<VariantForm>(Intent.ExchangeGoods, SubIntent.BeforeShipping),
        tools.Lines.SlotFor<VariantForm>(),
        variants.SlotFor<VariantForm>(),
    ];

    protected override VariantWish Wish(VariantForm form) => new(form.OrderNumber!, form.Swaps, form.MethodId);

    protected override bool Fits(OrderView view) => view.Order.Status is OrderStatus.Unpaid or OrderStatus.ToShip;

    protected override async Task<VariantForm> HearAsync(ITurnContext context, VariantForm form, CancellationToken cancellationToken)
    {
        var heard = await variants.HearAsync(context, form, cancellationToken);
        return await methods.NamedAsync(context, cancellationToken) is { } method && method.Id != form.MethodId
            ? heard with { MethodId = method.Id }
            : heard;
    }

    protected override Task<VariantForm> CompleteAsync(ITurnContext context, VariantForm form, CancellationToken cancellationToken) =>
        variants.CompleteAsync(context, form, Fits, cancellationToken);
}
