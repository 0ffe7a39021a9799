using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the former Microsoft Pay wanted to know.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class MicrosoftPayMethodData
{
    /// <summary>The identifier of this way of paying.</summary>
    public const string MethodName = "https://pay.microsoft.com/microsoftpay";

    /// <summary>Initializes a new instance of the <see cref="MicrosoftPayMethodData"/> class with nothing set.</summary>
    public MicrosoftPayMethodData() { }

    /// <summary>Initializes a new instance of the <see cref="MicrosoftPayMethodData"/> class.</summary>
    /// <param name="merchantId">The id of the seller.</param>
    /// <param name="supportedNetworks">The card networks the seller takes.</param>
    /// <param name="supportedTypes">The kinds of card the seller takes.</param>
    public MicrosoftPayMethodData(
        string merchantId = default,
        IList<string> supportedNetworks = default,
        IList<string> supportedTypes = default
    )
    {
        MerchantId = merchantId;
        SupportedNetworks = supportedNetworks;
        SupportedTypes = supportedTypes;
    }

    /// <summary>Initializes a new instance of the <see cref="MicrosoftPayMethodData"/> class, perhaps for testing.</summary>
    /// <param name="merchantId">The id of the seller.</param>
    /// <param name="supportedNetworks">The card networks the seller takes.</param>
    /// <param name="supportedTypes">The kinds of card the seller takes.</param>
    /// <param name="testMode">Whether no money is to move.</param>
    public MicrosoftPayMethodData(
        string merchantId = default,
        IList<string> supportedNetworks = default,
        IList<string> supportedTypes = default,
        bool testMode = default
    )
        : this(merchantId, supportedNetworks, supportedTypes)
    {
        Mode = testMode ? "TEST" : null;
    }

    /// <summary>The id of the seller.</summary>
    [JsonProperty(PropertyName = "merchantId")]
    public string MerchantId { get; set; }

    /// <summary>The card networks the seller takes.</summary>
    [JsonProperty(PropertyName = "supportedNetworks")]
    public IList<string> SupportedNetworks { get; set; }

    /// <summary>The kinds of card the seller takes.</summary>
    [JsonProperty(PropertyName = "supportedTypes")]
    public IList<string> SupportedTypes { get; set; }

    /// <summary>"TEST" for payments without money; null for real ones.</summary>
    [JsonProperty(PropertyName = "mode")]
    public string Mode { get; set; }

    /// <summary>Makes the entry for the list of ways of paying.</summary>
    /// <returns>The entry, with this object as its data.</returns>
    public PaymentMethodData ToPaymentMethodData() => new PaymentMethodData(new List<string> { MethodName }, this);
}
