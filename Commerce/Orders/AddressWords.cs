using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Orders;

/// <summary>What a clerk says about changing an address.</summary>
internal static class AddressWords
{
    public static Bilingual Of(Ruling ruling) =>
        ruling.Reason switch
        {
            "already-closed" => new("这笔订单已经结束，没有包裹要寄了。", "This order has ended; there is nothing left to send."),
            "cross-border" => new(
                "跨境订单的地址要人工核对后才能改。",
                "The address of a cross-border order has to be checked by a person."
            ),
            "cash-on-delivery" => new("货到付款的订单要人工改地址。", "A person has to change the address of an order paid at the door."),
            "not-verified" => new("改地址前请先验证身份。", "Please prove who you are before the address is changed."),
            "incomplete" => new(
                "地址不完整：请给出收件人、电话、省市区和街道门牌。",
                "The address is incomplete: recipient, phone, province, city, district and street are needed."
            ),
            "not-deliverable" => new("这个地址暂时送不到，请换一个。", "We do not deliver there; please choose another address."),
            "cannot-redirect" => new(
                "包裹已在路上，快递改不了派送地址；您可以拒收后重新下单。",
                "The parcel is on its way and the carrier cannot redirect it; refuse it and order again."
            ),
            "used-up" => new("这笔订单改地址的次数已经用完。", "The address of this order cannot be changed once more."),
            "being-packed" => CancelWords.BeingPacked,
            "final-after-variant-change" => new(
                "改过规格的订单不能再改地址。",
                "An order whose variant was changed cannot be sent elsewhere."
            ),
            _ => new("这笔订单的地址现在不能改。", "The address of this order cannot be changed now."),
        };

    public static Bilingual Headline(Order order, Ruling ruling) =>
        ruling.Reason == "carrier-redirect"
            ? new($"请快递把订单 {order.Number} 改送新地址", $"Ask the carrier to take order {order.Number} to another address")
            : new($"修改订单 {order.Number} 的收货地址", $"Change the address of order {order.Number}");

    public static QuoteLine To(Address address)
    {
        var place = Mask.Address(address);
        var name = Mask.Name(address.Recipient);
        var phone = Mask.Phone(address.Phone);
        return new("address", new($"新地址：{place}，{name}，{phone}", $"New address: {place}, {name}, {phone}"));
    }
}
