using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is to be paid.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentDetails
{
    /// <summary>Initializes a new instance of the <see cref="PaymentDetails"/> class with nothing set.</summary>
    public PaymentDetails() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentDetails"/> class.</summary>
    /// <param name="total">The sum.</param>
    /// <param name="displayItems">The lines the sum is made of.</param>
    /// <param name="shippingOptions">The ways of shipping to choose from.</param>
    /// <param name="modifiers">What changes with the way of paying.</param>
    /// <param name="error">Why the goods cannot be shipped as chosen.</param>
    public PaymentDetails(
        PaymentItem total = default,
        IList<PaymentItem> displayItems = default,
        IList<PaymentShippingOption> shippingOptions = default,
        IList<PaymentDetailsModifier> modifiers = default,
        string error = default
    )
    {
        Total = total;
        DisplayItems = displayItems;
        ShippingOptions = shippingOptions;
        Modifiers = modifiers;
        Error = error;
    }

    /// <summary>The sum.</summary>
    [JsonProperty(PropertyName = "total")]
    public PaymentItem Total { get; set; }

    /// <summary>The lines the sum is made of.</summary>
    [JsonProperty(PropertyName = "displayItems")]
    public IList<PaymentItem> DisplayItems { get; set; }

    /// <summary>The ways of shipping to choose from.</summary>
    [JsonProperty(PropertyName = "shippingOptions")]
    public IList<PaymentShippingOption> ShippingOptions { get; set; }

    /// <summary>What changes with the way of paying.</summary>
    [JsonProperty(PropertyName = "modifiers")]
    public IList<PaymentDetailsModifier> Modifiers { get; set; }

    /// <summary>Why the goods cannot be shipped as chosen.</summary>
    [JsonProperty(PropertyName = "error")]
    public string Error { get; set; }
}
