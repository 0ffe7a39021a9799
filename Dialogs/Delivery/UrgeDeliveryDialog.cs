using System.Globalization;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Delivery;

/// <summary>催派送, 改派送时间: which parcel, hurry or another day, when the carrier answers, a yes, asked.</summary>
public sealed class UrgeDeliveryDialog(UrgeDeliveryDesk desk, DeedTools tools)
    : DeedDialog<UrgeDeliveryForm, UrgeDeliveryWish>(nameof(UrgeDeliveryDialog), desk, tools)
{
    private static readonly string[] OtherDay =
    [
        "再送",
        "改天",
        "改到",
        "改期",
        "改派送",
        "改配送",
        "换个时间",
        "换一天",
        "晚点送",
        "晚一点送",
        "推迟",
        "another day",
        "other day",
        "reschedule",
        "postpone",
        "later",
    ];

    protected override string Title => DeliveryTalkTexts.UrgeTitle;

    protected override IReadOnlyList<Slot<UrgeDeliveryForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<UrgeDeliveryForm>(Intent.Logistics),
        Slot<UrgeDeliveryForm>.Of(
            "day",
            form => form.Day is not null || !form.IsOtherDay,
            _ => Replies.Say(DeliveryTalkTexts.AskDay, DeliveryTalkTexts.TapsDay.Split('|')),
            (said, form) => DayIn(said) is { } day ? form with { Day = day } : null
        ),
    ];

    protected override UrgeDeliveryWish Wish(UrgeDeliveryForm form) => new(form.OrderNumber!, form.Waybill, form.Day);

    /// <summary>What cannot be urged cannot be put off either.</summary>
    protected override bool IsEnoughForNo(UrgeDeliveryForm form) => form.OrderNumber is not null;

    protected override bool Fits(OrderView view) => view.Order.Status is OrderStatus.Shipped or OrderStatus.PartlyShipped;

    protected override async Task<UrgeDeliveryForm> HearAsync(ITurnContext context, UrgeDeliveryForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var heard = await base.HearAsync(context, form, cancellationToken);
        var day = DayIn(said);
        return heard with
        {
            Day = day ?? form.Day,
            IsOtherDay = form.IsOtherDay || day is not null || Array.Exists(OtherDay, word => said.Text.Contains(word, StringComparison.OrdinalIgnoreCase)),
            Waybill = said.Understood.First(EntityKind.Waybill) ?? form.Waybill,
        };
    }

    /// <summary>A day to come; today too.</summary>
    private static DateOnly? DayIn(Said said) =>
        said.Understood.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Date && entity.Part(PartKind.Tense) != "past") is { } named
        && DateOnly.TryParse(named.Value, CultureInfo.InvariantCulture, out var day)
            ? day
            : null;
}
