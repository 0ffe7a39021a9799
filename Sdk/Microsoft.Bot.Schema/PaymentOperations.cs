using System;

namespace Microsoft.Bot.Schema;

/// <summary>Names of the invoke activities of a payment.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public static class PaymentOperations
{
    /// <summary>The user chose another address.</summary>
    public const string UpdateShippingAddressOperationName = "payments/update/shippingAddress";

    /// <summary>The user chose another way of shipping.</summary>
    public const string UpdateShippingOptionOperationName = "payments/update/shippingOption";

    /// <summary>The user has paid.</summary>
    public const string PaymentCompleteOperationName = "payments/complete";
}
