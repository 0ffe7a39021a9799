using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A way of shipping to choose.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentShippingOption
{
    /// <summary>Initializes a new instance of the <see cref="PaymentShippingOption"/> class with nothing set.</summary>
    public PaymentShippingOption() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentShippingOption"/> class.</summary>
    /// <param name="id">The id of the way.</param>
    /// <param name="label">The words to show.</param>
    /// <param name="amount">What it costs.</param>
    /// <param name="selected">Whether it is the one chosen.</param>
    public PaymentShippingOption(
        string id = default,
        string label = default,
        PaymentCurrencyAmount amount = default,
        bool? selected = default
    )
    {
        Id = id;
        Label = label;
        Amount = amount;
        Selected = selected;
    }

    /// <summary>The id of the way.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The words to show.</summary>
    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>What it costs.</summary>
    [JsonProperty(PropertyName = "amount")]
    public PaymentCurrencyAmount Amount { get; set; }

    /// <summary>Whether it is the one chosen.</summary>
    [JsonProperty(PropertyName = "selected")]
    public bool? Selected { get; set; }
}
