using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Delivery;

/// <summary>已签收未收到, 丢件, 破损, 少件, 发错: what is wrong, pictures where they are needed, what is wanted instead, the sums, a yes, done.</summary>
public sealed class ParcelTroubleDialog(ParcelTroubleDesk desk, DeedTools tools)
    : DeedDialog<ParcelTroubleForm, ParcelTroubleWish>(nameof(ParcelTroubleDialog), desk, tools)
{
    private readonly ParcelTroubleDesk desk = desk;

    protected override string Title => DeliveryTalkTexts.TroubleTitle;

    protected override IReadOnlyList<Slot<ParcelTroubleForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<ParcelTroubleForm>(Intent.Logistics),
        ParcelTroubleSlots.Trouble,
        tools.Lines.SlotFor<ParcelTroubleForm>() with
        {
            IsFilled = form => form.HasLines || !form.IsOfGoods,
        },
        ParcelTroubleSlots.Pictures,
        ParcelTroubleSlots.Wanted,
    ];

    protected override ParcelTroubleWish Wish(ParcelTroubleForm form) =>
        new(form.OrderNumber!, form.Trouble!.Value)
        {
            WaybillNumber = form.Waybill,
            Pieces = form.IsOfGoods ? form.Lines : null,
            Wants = form.Wants,
            EvidenceIds = form.EvidenceIds,
        };

    protected override bool Fits(OrderView view) => view.Order.Status.IsOnTheRoad() || view.Order.Status is OrderStatus.Delivered;

    protected override async Task<ParcelTroubleForm> HearAsync(ITurnContext context, ParcelTroubleForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var named = await Tools.Lines.HearAsync(context, form, cancellationToken);
        var heard = await Tools.Shown.HearAsync(context, named, cancellationToken);
        return heard with
        {
            Trouble = ParcelTroubleReader.Trouble(said) ?? form.Trouble,
            Wants = ParcelTroubleReader.Remedy(said) ?? form.Wants,
            Waybill = said.Understood.First(EntityKind.Waybill) ?? form.Waybill,
        };
    }

    /// <summary>What the shop still wants to know, pictures or a choice, it says itself.</summary>
    protected override async Task<ParcelTroubleForm> CompleteAsync(ITurnContext context, ParcelTroubleForm form, CancellationToken cancellationToken)
    {
        var placed = await Tools.Lines.CompleteAsync(context, form, Fits, cancellationToken);
        if (placed is { OrderNumber: null } or { Trouble: null } or { IsOfGoods: true, HasLines: false })
        {
            return placed;
        }

        var answer = await desk.QuoteAsync(context.Shopper(), Wish(placed), cancellationToken);
        var refusal = (answer as QuoteAnswer.Refused)?.Refusal;
        return placed with
        {
            NeedsPictures = refusal?.Reason == "photos-missing",
            Ways = refusal?.Reason == "choose-remedy" ? [.. refusal.Alternatives.Select(Way).OfType<string>()] : [],
        };
    }

    private static string? Way(Alternative alternative) =>
        alternative switch
        {
            Alternative.Resend => nameof(ParcelRemedy.Resend),
            Alternative.Refund => nameof(ParcelRemedy.Refund),
            Alternative.Exchange => nameof(ParcelRemedy.Exchange),
            _ => null,
        };
}
