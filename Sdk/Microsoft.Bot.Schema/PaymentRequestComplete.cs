using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a <c>payments/complete</c> invoke.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestComplete
{
    /// <summary>Initializes a new instance of the <see cref="PaymentRequestComplete"/> class with nothing set.</summary>
    public PaymentRequestComplete() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentRequestComplete"/> class.</summary>
    /// <param name="id">The id of the request.</param>
    /// <param name="paymentRequest">The request as it was sent.</param>
    /// <param name="paymentResponse">What the buyer answered.</param>
    public PaymentRequestComplete(string id = default, PaymentRequest paymentRequest = default, PaymentResponse paymentResponse = default)
    {
        Id = id;
        PaymentRequest = paymentRequest;
        PaymentResponse = paymentResponse;
    }

    /// <summary>The id of the request.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The request as it was sent.</summary>
    [JsonProperty(PropertyName = "paymentRequest")]
    public PaymentRequest PaymentRequest { get; set; }

    /// <summary>What the buyer answered.</summary>
    [JsonProperty(PropertyName = "paymentResponse")]
    public PaymentResponse PaymentResponse { get; set; }
}
