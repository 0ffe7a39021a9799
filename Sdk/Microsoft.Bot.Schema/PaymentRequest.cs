using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A request to pay.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequest
{
    /// <summary>The type of the button that pays.</summary>
    public const string PaymentActionType = "payment";

    /// <summary>The media type of such a request in an attachment.</summary>
    public const string PaymentContentType = "application/vnd.microsoft.card.payment";

    /// <summary>Initializes a new instance of the <see cref="PaymentRequest"/> class with nothing set.</summary>
    public PaymentRequest() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentRequest"/> class.</summary>
    /// <param name="id">The id of the request.</param>
    /// <param name="methodData">The ways of paying the seller takes.</param>
    /// <param name="details">What is to be paid.</param>
    /// <param name="options">What the buyer is asked for besides.</param>
    /// <param name="expires">How long the request holds, as an ISO 8601 duration.</param>
    public PaymentRequest(
        string id = default,
        IList<PaymentMethodData> methodData = default,
        PaymentDetails details = default,
        PaymentOptions options = default,
        string expires = default
    )
    {
        Id = id;
        MethodData = methodData;
        Details = details;
        Options = options;
        Expires = expires;
    }

    /// <summary>The id of the request.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The ways of paying the seller takes.</summary>
    [JsonProperty(PropertyName = "methodData")]
    public IList<PaymentMethodData> MethodData { get; set; }

    /// <summary>What is to be paid.</summary>
    [JsonProperty(PropertyName = "details")]
    public PaymentDetails Details { get; set; }

    /// <summary>What the buyer is asked for besides.</summary>
    [JsonProperty(PropertyName = "options")]
    public PaymentOptions Options { get; set; }

    /// <summary>How long the request holds, as an ISO 8601 duration.</summary>
    [JsonProperty(PropertyName = "expires")]
    public string Expires { get; set; }
}
