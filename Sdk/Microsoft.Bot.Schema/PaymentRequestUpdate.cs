using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an invoke that tells of another address or way of shipping.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestUpdate
{
    /// <summary>Initializes a new instance of the <see cref="PaymentRequestUpdate"/> class with nothing set.</summary>
    public PaymentRequestUpdate() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentRequestUpdate"/> class.</summary>
    /// <param name="id">The id of the request.</param>
    /// <param name="details">What was to be paid so far.</param>
    /// <param name="shippingAddress">The address chosen.</param>
    /// <param name="shippingOption">The way of shipping chosen.</param>
    public PaymentRequestUpdate(
        string id = default,
        PaymentDetails details = default,
        PaymentAddress shippingAddress = default,
        string shippingOption = default
    )
    {
        Id = id;
        Details = details;
        ShippingAddress = shippingAddress;
        ShippingOption = shippingOption;
    }

    /// <summary>The id of the request.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>What was to be paid so far.</summary>
    [JsonProperty(PropertyName = "details")]
    public PaymentDetails Details { get; set; }

    /// <summary>The address chosen.</summary>
    [JsonProperty(PropertyName = "shippingAddress")]
    public PaymentAddress ShippingAddress { get; set; }

    /// <summary>The way of shipping chosen.</summary>
    [JsonProperty(PropertyName = "shippingOption")]
    public string ShippingOption { get; set; }
}
