using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>One line of a receipt.</summary>
public class ReceiptItem
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public ReceiptItem() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="title">The title.</param>
    /// <param name="subtitle">The line below the title.</param>
    /// <param name="text">The text.</param>
    /// <param name="image">The picture; null for none.</param>
    /// <param name="price">What it costs, with its currency.</param>
    /// <param name="quantity">How many.</param>
    /// <param name="tap">What happens when the line is tapped; null for nothing.</param>
    public ReceiptItem(
        string title = default,
        string subtitle = default,
        string text = default,
        CardImage image = default,
        string price = default,
        string quantity = default,
        CardAction tap = default
    )
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Price = price;
        Quantity = quantity;
        Tap = tap;
    }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The line below the title.</summary>
    [JsonProperty(PropertyName = "subtitle")]
    public string Subtitle { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The picture; null for none.</summary>
    [JsonProperty(PropertyName = "image")]
    public CardImage Image { get; set; }

    /// <summary>What it costs, with its currency.</summary>
    [JsonProperty(PropertyName = "price")]
    public string Price { get; set; }

    /// <summary>How many.</summary>
    [JsonProperty(PropertyName = "quantity")]
    public string Quantity { get; set; }

    /// <summary>What happens when the line is tapped; null for nothing.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }
}
