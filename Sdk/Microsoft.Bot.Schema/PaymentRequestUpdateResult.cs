using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of the answer to such an invoke.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestUpdateResult
{
    /// <summary>Initializes a new instance of the <see cref="PaymentRequestUpdateResult"/> class with nothing set.</summary>
    public PaymentRequestUpdateResult() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentRequestUpdateResult"/> class.</summary>
    /// <param name="details">What is to be paid now.</param>
    public PaymentRequestUpdateResult(PaymentDetails details = default)
    {
        Details = details;
    }

    /// <summary>What is to be paid now.</summary>
    [JsonProperty(PropertyName = "details")]
    public PaymentDetails Details { get; set; }
}
