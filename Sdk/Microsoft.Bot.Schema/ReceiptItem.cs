using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One line of a receipt.</summary>
public class ReceiptItem
{
    /// <summary>Initializes a new instance of the <see cref="ReceiptItem"/> class with nothing set.</summary>
    public ReceiptItem() { }

    /// <summary>Initializes a new instance of the <see cref="ReceiptItem"/> class.</summary>
    /// <param name="title">What was bought.</param>
    /// <param name="subtitle">The line below.</param>
    /// <param name="text">More about it.</param>
    /// <param name="image">A picture of it.</param>
    /// <param name="price">The price, as it is to be shown.</param>
    /// <param name="quantity">How many, as it is to be shown.</param>
    /// <param name="tap">What happens when the line is tapped.</param>
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

    /// <summary>What was bought.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The line below.</summary>
    [JsonProperty(PropertyName = "subtitle")]
    public string Subtitle { get; set; }

    /// <summary>More about it.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>A picture of it.</summary>
    [JsonProperty(PropertyName = "image")]
    public CardImage Image { get; set; }

    /// <summary>The price, as it is to be shown.</summary>
    [JsonProperty(PropertyName = "price")]
    public string Price { get; set; }

    /// <summary>How many, as it is to be shown.</summary>
    [JsonProperty(PropertyName = "quantity")]
    public string Quantity { get; set; }

    /// <summary>What happens when the line is tapped.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }
}
