using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A line of what is to be paid.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentItem
{
    /// <summary>Initializes a new instance of the <see cref="PaymentItem"/> class with nothing set.</summary>
    public PaymentItem() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentItem"/> class.</summary>
    /// <param name="label">What is paid for.</param>
    /// <param name="amount">What it costs.</param>
    /// <param name="pending">Whether the amount is not final yet.</param>
    public PaymentItem(string label = default, PaymentCurrencyAmount amount = default, bool? pending = default)
    {
        Label = label;
        Amount = amount;
        Pending = pending;
    }

    /// <summary>What is paid for.</summary>
    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>What it costs.</summary>
    [JsonProperty(PropertyName = "amount")]
    public PaymentCurrencyAmount Amount { get; set; }

    /// <summary>Whether the amount is not final yet.</summary>
    [JsonProperty(PropertyName = "pending")]
    public bool? Pending { get; set; }
}
