using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A receipt: what was bought and what it cost.</summary>
public class ReceiptCard
{
    /// <summary>The media type of such a card in an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    /// <summary>Initializes a new instance of the <see cref="ReceiptCard"/> class with nothing set.</summary>
    public ReceiptCard() { }

    /// <summary>Initializes a new instance of the <see cref="ReceiptCard"/> class.</summary>
    /// <param name="title">The title.</param>
    /// <param name="facts">Names and values, for example the number of the order.</param>
    /// <param name="items">What was bought.</param>
    /// <param name="tap">What happens when the card itself is tapped.</param>
    /// <param name="total">The sum to pay, as it is to be shown.</param>
    /// <param name="tax">The tax in it, as it is to be shown.</param>
    /// <param name="vat">The value-added tax in it, as it is to be shown.</param>
    /// <param name="buttons">The buttons.</param>
    public ReceiptCard(
        string title = default,
        IList<Fact> facts = default,
        IList<ReceiptItem> items = default,
        CardAction tap = default,
        string total = default,
        string tax = default,
        string vat = default,
        IList<CardAction> buttons = default
    )
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>Names and values, for example the number of the order.</summary>
    [JsonProperty(PropertyName = "facts")]
    public IList<Fact> Facts { get; set; }

    /// <summary>What was bought.</summary>
    [JsonProperty(PropertyName = "items")]
    public IList<ReceiptItem> Items { get; set; }

    /// <summary>What happens when the card itself is tapped.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }

    /// <summary>The sum to pay, as it is to be shown.</summary>
    [JsonProperty(PropertyName = "total")]
    public string Total { get; set; }

    /// <summary>The tax in it, as it is to be shown.</summary>
    [JsonProperty(PropertyName = "tax")]
    public string Tax { get; set; }

    /// <summary>The value-added tax in it, as it is to be shown.</summary>
    [JsonProperty(PropertyName = "vat")]
    public string Vat { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }
}
