using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What changes for certain ways of paying.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentDetailsModifier
{
    /// <summary>Initializes a new instance of the <see cref="PaymentDetailsModifier"/> class with nothing set.</summary>
    public PaymentDetailsModifier() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentDetailsModifier"/> class.</summary>
    /// <param name="supportedMethods">The ways of paying this is for.</param>
    /// <param name="total">The sum instead of the ordinary one.</param>
    /// <param name="additionalDisplayItems">Lines added to the ordinary ones.</param>
    /// <param name="data">What the way of paying wants to know.</param>
    public PaymentDetailsModifier(
        IList<string> supportedMethods = default,
        PaymentItem total = default,
        IList<PaymentItem> additionalDisplayItems = default,
        object data = default
    )
    {
        SupportedMethods = supportedMethods;
        Total = total;
        AdditionalDisplayItems = additionalDisplayItems;
        Data = data;
    }

    /// <summary>The ways of paying this is for.</summary>
    [JsonProperty(PropertyName = "supportedMethods")]
    public IList<string> SupportedMethods { get; set; }

    /// <summary>The sum instead of the ordinary one.</summary>
    [JsonProperty(PropertyName = "total")]
    public PaymentItem Total { get; set; }

    /// <summary>Lines added to the ordinary ones.</summary>
    [JsonProperty(PropertyName = "additionalDisplayItems")]
    public IList<PaymentItem> AdditionalDisplayItems { get; set; }

    /// <summary>What the way of paying wants to know.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }
}
