using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the buyer is asked for besides the money.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentOptions
{
    /// <summary>Initializes a new instance of the <see cref="PaymentOptions"/> class with nothing set.</summary>
    public PaymentOptions() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentOptions"/> class.</summary>
    /// <param name="requestPayerName">Whether the name is asked for.</param>
    /// <param name="requestPayerEmail">Whether the mail address is asked for.</param>
    /// <param name="requestPayerPhone">Whether the telephone number is asked for.</param>
    /// <param name="requestShipping">Whether an address to ship to is asked for.</param>
    /// <param name="shippingType">What the goods do, one of <see cref="PaymentShippingTypes"/>.</param>
    public PaymentOptions(
        bool? requestPayerName = default,
        bool? requestPayerEmail = default,
        bool? requestPayerPhone = default,
        bool? requestShipping = default,
        string shippingType = default
    )
    {
        RequestPayerName = requestPayerName;
        RequestPayerEmail = requestPayerEmail;
        RequestPayerPhone = requestPayerPhone;
        RequestShipping = requestShipping;
        ShippingType = shippingType;
    }

    /// <summary>Whether the name is asked for.</summary>
    [JsonProperty(PropertyName = "requestPayerName")]
    public bool? RequestPayerName { get; set; }

    /// <summary>Whether the mail address is asked for.</summary>
    [JsonProperty(PropertyName = "requestPayerEmail")]
    public bool? RequestPayerEmail { get; set; }

    /// <summary>Whether the telephone number is asked for.</summary>
    [JsonProperty(PropertyName = "requestPayerPhone")]
    public bool? RequestPayerPhone { get; set; }

    /// <summary>Whether an address to ship to is asked for.</summary>
    [JsonProperty(PropertyName = "requestShipping")]
    public bool? RequestShipping { get; set; }

    /// <summary>What the goods do, one of <see cref="PaymentShippingTypes"/>.</summary>
    [JsonProperty(PropertyName = "shippingType")]
    public string ShippingType { get; set; }
}
