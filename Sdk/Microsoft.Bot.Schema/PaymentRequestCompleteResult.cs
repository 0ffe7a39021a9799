using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of the answer to a <c>payments/complete</c> invoke.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestCompleteResult
{
    /// <summary>Initializes a new instance of the <see cref="PaymentRequestCompleteResult"/> class with nothing set.</summary>
    public PaymentRequestCompleteResult() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentRequestCompleteResult"/> class.</summary>
    /// <param name="result">Whether the payment was taken.</param>
    public PaymentRequestCompleteResult(string result = default)
    {
        Result = result;
    }

    /// <summary>Whether the payment was taken.</summary>
    [JsonProperty(PropertyName = "result")]
    public string Result { get; set; }
}
