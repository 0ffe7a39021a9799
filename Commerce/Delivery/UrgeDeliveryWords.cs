using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Delivery;

/// <summary>What a clerk says about urging the carrier.</summary>
internal static class UrgeDeliveryWords
{
    /// <summary>Without a parcel there is no carrier to urge.</summary>
    public static Refusal NothingSent { get; } =
        new()
        {
            Reason = "not-shipped",
            Says = new("这笔订单还没有发货，我可以帮您催发货。", "This order has not been shipped yet; I can urge shipping."),
            Clause = OrderRules.Status,
            Alternatives = [Alternative.UrgeShipping, Alternative.Human],
        };

    public static Bilingual Of(Ruling ruling, Setting setting) =>
        ruling.Reason switch
        {
            "already-signed" => new(
                "物流显示已经签收。如果您没有收到，请告诉我，我按“已签收未收到”处理。",
                "It shows as signed for. If you did not get it, tell me and I will treat it as not received."
            ),
            "going-back" => new(
                "包裹正在退回，催不动了；可以补发或退款。",
                "The parcel is on its way back and cannot be hurried; it can be sent again or refunded."
            ),
            "not-picked-up" => new("快递还没揽收，我可以帮您催发货。", "The carrier has not picked it up yet; I can urge shipping."),
            "second-urge" => new(
                "上次催过以后物流还是没有更新，我请人工跟快递核实。",
                "Nothing has moved since the last urge; a person will take it up with the carrier."
            ),
            "day-past" => new("这一天已经过去了，请换一个日期。", "That day is over; please choose another."),
            "day-too-far" => TooFar(ruling.Deadline ?? setting.Now, setting),
            _ => new("这个包裹现在不能催。", "This parcel cannot be urged now."),
        };

    public static Bilingual Headline(Waybill waybill, Ruling ruling, DateOnly? day, Bilingual until) =>
        ruling.Reason switch
        {
            "rescheduled" => new(
                $"包裹 {waybill.Number} 改到 {day!.Value.Says().Zh} 派送，{until.Zh} 前确认。",
                $"Parcel {waybill.Number} comes on {day.Value.Says().En}; you get word by {until.En}."
            ),
            "no-consent" => new(
                $"包裹 {waybill.Number} 未经您同意交给了驿站、快递柜或他人。我请快递送到您手上，{until.Zh} 前答复。",
                $"Parcel {waybill.Number} was handed to a station, a locker or somebody else without your consent. The carrier is asked to bring it to you; answer by {until.En}."
            ),
            _ => new(
                $"催快递派送包裹 {waybill.Number}，{until.Zh} 前答复您，有进展我主动告诉您。",
                $"The carrier is urged about parcel {waybill.Number}; you hear by {until.En}, and I tell you of any news."
            ),
        };

    public static Bilingual Deed(Ruling ruling, DateOnly? day) =>
        ruling.Reason switch
        {
            "rescheduled" => new($"改到 {day!.Value.Says().Zh} 派送", $"Delivered on {day.Value.Says().En}"),
            "no-consent" => new("送到本人手上", "Brought to you in person"),
            _ => new("催快递尽快派送", "The carrier is asked to hurry"),
        };

    public static Bilingual AnsweredWithin(Bilingual span) => new($"快递{span.Zh}内答复", $"The carrier answers within {span.En}");

    private static Bilingual TooFar(DateTimeOffset last, Setting setting)
    {
        var day = setting.Days.DayOf(last).Says();
        return new(
            $"包裹最晚保留到 {day.Zh}，请选这一天或更早。",
            $"A parcel is kept until {day.En} at the latest; please choose that day or an earlier one."
        );
    }
}
