using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A way of paying the seller takes.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentMethodData
{
    /// <summary>Initializes a new instance of the <see cref="PaymentMethodData"/> class with nothing set.</summary>
    public PaymentMethodData() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentMethodData"/> class.</summary>
    /// <param name="supportedMethods">The identifiers of the way of paying.</param>
    /// <param name="data">What the way of paying wants to know.</param>
    public PaymentMethodData(IList<string> supportedMethods = default, object data = default)
    {
        SupportedMethods = supportedMethods;
        Data = data;
    }

    /// <summary>The identifiers of the way of paying.</summary>
    [JsonProperty(PropertyName = "supportedMethods")]
    public IList<string> SupportedMethods { get; set; }

    /// <summary>What the way of paying wants to know.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }
}
