using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A card with a moving picture.</summary>
public class AnimationCard
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public AnimationCard() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="title">The title.</param>
    /// <param name="subtitle">The line below the title.</param>
    /// <param name="text">The text.</param>
    /// <param name="image">The picture shown before playing.</param>
    /// <param name="media">The same content in different forms.</param>
    /// <param name="buttons">The buttons.</param>
    /// <param name="shareable">Whether it may be passed on; null leaves it to the channel.</param>
    /// <param name="autoloop">Whether it begins anew at its end; null leaves it to the channel.</param>
    /// <param name="autostart">Whether it plays by itself; null leaves it to the channel.</param>
    public AnimationCard(
        string title = default,
        string subtitle = default,
        string text = default,
        ThumbnailUrl image = default,
        IList<MediaUrl> media = default,
        IList<CardAction> buttons = default,
        bool? shareable = default,
        bool? autoloop = default,
        bool? autostart = default
    )
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
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

    /// <summary>The picture shown before playing.</summary>
    [JsonProperty(PropertyName = "image")]
    public ThumbnailUrl Image { get; set; }

    /// <summary>The same content in different forms.</summary>
    [JsonProperty(PropertyName = "media")]
    public IList<MediaUrl> Media { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Whether it may be passed on; null leaves it to the channel.</summary>
    [JsonProperty(PropertyName = "shareable")]
    public bool? Shareable { get; set; }

    /// <summary>Whether it begins anew at its end; null leaves it to the channel.</summary>
    [JsonProperty(PropertyName = "autoloop")]
    public bool? Autoloop { get; set; }

    /// <summary>Whether it plays by itself; null leaves it to the channel.</summary>
    [JsonProperty(PropertyName = "autostart")]
    public bool? Autostart { get; set; }
}
