using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A card with one small picture, text and buttons.</summary>
public class ThumbnailCard
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public ThumbnailCard() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="title">The title.</param>
    /// <param name="subtitle">The line below the title.</param>
    /// <param name="text">The text.</param>
    /// <param name="images">The pictures.</param>
    /// <param name="buttons">The buttons.</param>
    /// <param name="tap">What happens when the card itself is tapped; null for nothing.</param>
    public ThumbnailCard(
        string title = default,
        string subtitle = default,
        string text = default,
        IList<CardImage> images = default,
        IList<CardAction> buttons = default,
        CardAction tap = default
    )
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
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

    /// <summary>The pictures.</summary>
    [JsonProperty(PropertyName = "images")]
    public IList<CardImage> Images { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>What happens when the card itself is tapped; null for nothing.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }
}
