using System;

namespace Microsoft.Bot.Schema;

/// <summary>What the goods do: the values of <see cref="PaymentOptions.ShippingType"/>.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public static class PaymentShippingTypes
{
    /// <summary>They are shipped.</summary>
    public const string Shipping = "shipping";

    /// <summary>They are delivered at once, as food is.</summary>
    public const string Delivery = "delivery";

    /// <summary>They are fetched by the customer.</summary>
    public const string PickUp = "pickup";
}
