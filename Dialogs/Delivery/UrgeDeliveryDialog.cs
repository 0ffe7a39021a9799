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
        "换个日子",
        "改个日子",
        "别的时间",
        "别的日子",
        "别的时候",
        "重新约",
        "别送",
        "别派",
        "先不送",
        "晚点送",
        "晚一点送",
        "推迟",
        "another day",
        "other day",
        "reschedule",
        "postpone",
        "later",
    ];

    private static readonly string[] HandedOver = ["驿站", "快递柜", "丰巢", "代收", "自提", "签收", "station", "locker", "neighbour", "neighbor", "signed"];

    /// <summary>What stands behind a day that will not do.</summary>
    private static readonly string[] NotThen = ["别", "不", "没", "我不", "家里没", "家里不", "家没", "先别", "先不", "就别", "都不"];

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

    protected override async Task<UrgeDeliveryForm> HearAsync(ITurnContext context, UrgeDeliveryForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var heard = await Tools.Lines.HearAsync(context, form, cancellationToken);
        var day = DayIn(said);
        return heard with
        {
            Day = day ?? form.Day,
            IsOtherDay = form.IsOtherDay || day is not null || SpokenWords.Has(said.Text, OtherDay),
            IsHandedOver = form.IsHandedOver || SpokenWords.Has(said.Text, HandedOver),
            Waybill = said.Understood.First(EntityKind.Waybill) ?? form.Waybill,
        };
    }

    /// <summary>An article only helps to find the order; the whole parcel is urged.</summary>
    protected override Task<UrgeDeliveryForm> CompleteAsync(ITurnContext context, UrgeDeliveryForm form, CancellationToken cancellationToken) =>
        Tools.Lines.CompleteAsync(
            context,
            form,
            view => view.Order.Status.IsOnTheRoad() || (form.IsHandedOver && view.Order.Status == OrderStatus.Delivered),
            cancellationToken
        );

    /// <summary>A day to come; today too. One that will not do ("明天别送，后天来") is none.</summary>
    private static DateOnly? DayIn(Said said) =>
        said.Understood.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Date && entity.Part(PartKind.Tense) != "past" && !IsRuledOut(said.Text, entity)) is { } named
        && DateOnly.TryParse(named.Value, CultureInfo.InvariantCulture, out var day)
            ? day
            : null;

    private static bool IsRuledOut(string text, Entity day) =>
        day.End <= text.Length && Array.Exists(NotThen, words => text.AsSpan(day.End).TrimStart(' ').StartsWith(words, StringComparison.Ordinal));
}
