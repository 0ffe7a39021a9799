using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An amount of money.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentCurrencyAmount
{
    /// <summary>Initializes a new instance of the <see cref="PaymentCurrencyAmount"/> class with nothing set.</summary>
    public PaymentCurrencyAmount() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentCurrencyAmount"/> class.</summary>
    /// <param name="currency">The currency, usually an ISO 4217 code.</param>
    /// <param name="value">The amount in decimal digits.</param>
    /// <param name="currencySystem">Where the currency is defined; ISO 4217 when null.</param>
    public PaymentCurrencyAmount(string currency = default, string value = default, string currencySystem = default)
    {
        Currency = currency;
        Value = value;
        CurrencySystem = currencySystem;
    }

    /// <summary>The currency, usually an ISO 4217 code.</summary>
    [JsonProperty(PropertyName = "currency")]
    public string Currency { get; set; }

    /// <summary>The amount in decimal digits.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }

    /// <summary>Where the currency is defined; ISO 4217 when null.</summary>
    [JsonProperty(PropertyName = "currencySystem")]
    public string CurrencySystem { get; set; }
}
