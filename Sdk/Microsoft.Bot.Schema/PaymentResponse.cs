using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the buyer answered to a request to pay.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentResponse
{
    /// <summary>Initializes a new instance of the <see cref="PaymentResponse"/> class with nothing set.</summary>
    public PaymentResponse() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentResponse"/> class.</summary>
    /// <param name="methodName">The way of paying chosen.</param>
    /// <param name="details">What the way of paying has to say.</param>
    /// <param name="shippingAddress">The address chosen.</param>
    /// <param name="shippingOption">The way of shipping chosen.</param>
    /// <param name="payerEmail">The mail address of the buyer.</param>
    /// <param name="payerPhone">The telephone number of the buyer.</param>
    public PaymentResponse(
        string methodName = default,
        object details = default,
        PaymentAddress shippingAddress = default,
        string shippingOption = default,
        string payerEmail = default,
        string payerPhone = default
    )
    {
        MethodName = methodName;
        Details = details;
        ShippingAddress = shippingAddress;
        ShippingOption = shippingOption;
        PayerEmail = payerEmail;
        PayerPhone = payerPhone;
    }

    /// <summary>The way of paying chosen.</summary>
    [JsonProperty(PropertyName = "methodName")]
    public string MethodName { get; set; }

    /// <summary>What the way of paying has to say.</summary>
    [JsonProperty(PropertyName = "details")]
    public object Details { get; set; }

    /// <summary>The address chosen.</summary>
    [JsonProperty(PropertyName = "shippingAddress")]
    public PaymentAddress ShippingAddress { get; set; }

    /// <summary>The way of shipping chosen.</summary>
    [JsonProperty(PropertyName = "shippingOption")]
    public string ShippingOption { get; set; }

    /// <summary>The mail address of the buyer.</summary>
    [JsonProperty(PropertyName = "payerEmail")]
    public string PayerEmail { get; set; }

    /// <summary>The telephone number of the buyer.</summary>
    [JsonProperty(PropertyName = "payerPhone")]
    public string PayerPhone { get; set; }
}
