using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;

namespace BotApp.Commerce.Orders;

/// <summary>An order and a new address as the rules of changing addresses see them.</summary>
internal static class AddressCase
{
    public static ChangeAddressFacts Of(Order order, Address address, Setting setting) =>
        new()
        {
            Status = order.Status,
            Warehouse = order.Warehouse.AsFact(),
            VariantChanges = order.VariantChanges,
            ChangesMade = order.AddressChanges,
            Complete = IsComplete(address),
            CrossBorder = address.Country != order.ShipTo.Country,
            CashOnDelivery = order.Payments.Any(payment => payment.Method == MethodKind.CashOnDelivery),
            FreightPaid = order.Freight,
            CarrierCanRedirect = setting.Policy.Orders.RedirectsParcels,
        };

    /// <summary>The recipient and the phone stay what they were when nothing else is said.</summary>
    public static Address Completing(this Address wished, Address old) =>
        wished with
        {
            Recipient = string.IsNullOrWhiteSpace(wished.Recipient) ? old.Recipient : wished.Recipient,
            Phone = string.IsNullOrWhiteSpace(wished.Phone) ? old.Phone : wished.Phone,
            Country = wished.Country ?? old.Country,
        };

    /// <summary>Abroad there are no districts.</summary>
    private static bool IsComplete(Address address)
    {
        var parts = new[] { address.Recipient, address.Province, address.City, address.Street };
        return parts.All(part => !string.IsNullOrWhiteSpace(part))
            && (address.Country is not null || (!string.IsNullOrWhiteSpace(address.District) && !string.IsNullOrWhiteSpace(address.Phone)));
    }
}
