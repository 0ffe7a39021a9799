using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A receipt.</summary>
public class ReceiptCard
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public ReceiptCard() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="title">The title.</param>
    /// <param name="items">What was bought.</param>
    /// <param name="facts">What else is to be known.</param>
    /// <param name="tap">What happens when the card itself is tapped; null for nothing.</param>
    /// <param name="total">The sum to pay, with its currency.</param>
    /// <param name="tax">The tax within it.</param>
    /// <param name="vat">The value added tax within it.</param>
    /// <param name="buttons">The buttons.</param>
    public ReceiptCard(
        string title = default,
        IList<ReceiptItem> items = default,
        IList<Fact> facts = default,
        CardAction tap = default,
        string total = default,
        string tax = default,
        string vat = default,
        IList<CardAction> buttons = default
    )
    {
        Title = title;
        Items = items;
        Facts = facts;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>What was bought.</summary>
    [JsonProperty(PropertyName = "items")]
    public IList<ReceiptItem> Items { get; set; }

    /// <summary>What else is to be known.</summary>
    [JsonProperty(PropertyName = "facts")]
    public IList<Fact> Facts { get; set; }

    /// <summary>What happens when the card itself is tapped; null for nothing.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }

    /// <summary>The sum to pay, with its currency.</summary>
    [JsonProperty(PropertyName = "total")]
    public string Total { get; set; }

    /// <summary>The tax within it.</summary>
    [JsonProperty(PropertyName = "tax")]
    public string Tax { get; set; }

    /// <summary>The value added tax within it.</summary>
    [JsonProperty(PropertyName = "vat")]
    public string Vat { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }
}
