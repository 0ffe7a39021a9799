using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that plays sound.</summary>
public class AudioCard
{
    /// <summary>The media type of such a card in an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.audio";

    /// <summary>Initializes a new instance of the <see cref="AudioCard"/> class with nothing set.</summary>
    public AudioCard() { }

    /// <summary>Initializes a new instance of the <see cref="AudioCard"/> class.</summary>
    /// <param name="title">The title.</param>
    /// <param name="subtitle">The line below the title.</param>
    /// <param name="text">The text.</param>
    /// <param name="image">The picture shown until the media plays.</param>
    /// <param name="media">Where the media lies; the client takes the first address it can play.</param>
    /// <param name="buttons">The buttons.</param>
    /// <param name="shareable">Whether the client may offer to share it; true unless said otherwise.</param>
    /// <param name="autoloop">Whether it begins again at its end; true unless said otherwise.</param>
    /// <param name="autostart">Whether it begins on its own; true unless said otherwise.</param>
    /// <param name="aspect">The shape of the picture: "16:9" or "4:3".</param>
    /// <param name="value">A value of the bot's own, given back with media events.</param>
    /// <param name="duration">The length, as an ISO 8601 duration.</param>
    public AudioCard(
        string title = default,
        string subtitle = default,
        string text = default,
        ThumbnailUrl image = default,
        IList<MediaUrl> media = default,
        IList<CardAction> buttons = default,
        bool? shareable = default,
        bool? autoloop = default,
        bool? autostart = default,
        string aspect = default,
        object value = default,
        string duration = default
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
        Aspect = aspect;
        Value = value;
        Duration = duration;
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

    /// <summary>The picture shown until the media plays.</summary>
    [JsonProperty(PropertyName = "image")]
    public ThumbnailUrl Image { get; set; }

    /// <summary>Where the media lies; the client takes the first address it can play.</summary>
    [JsonProperty(PropertyName = "media")]
    public IList<MediaUrl> Media { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Whether the client may offer to share it; true unless said otherwise.</summary>
    [JsonProperty(PropertyName = "shareable")]
    public bool? Shareable { get; set; }

    /// <summary>Whether it begins again at its end; true unless said otherwise.</summary>
    [JsonProperty(PropertyName = "autoloop")]
    public bool? Autoloop { get; set; }

    /// <summary>Whether it begins on its own; true unless said otherwise.</summary>
    [JsonProperty(PropertyName = "autostart")]
    public bool? Autostart { get; set; }

    /// <summary>The shape of the picture: "16:9" or "4:3".</summary>
    [JsonProperty(PropertyName = "aspect")]
    public string Aspect { get; set; }

    /// <summary>A value of the bot's own, given back with media events.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    /// <summary>The length, as an ISO 8601 duration.</summary>
    [JsonProperty(PropertyName = "duration")]
    public string Duration { get; set; }
}
