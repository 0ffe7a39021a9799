using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button, or what happens when a part of a card is tapped.</summary>
public class CardAction
{
    /// <summary>Initializes a new instance of the <see cref="CardAction"/> class with nothing set.</summary>
    public CardAction() { }

    /// <summary>Initializes a new instance of the <see cref="CardAction"/> class.</summary>
    /// <param name="type">What the action does, one of <see cref="ActionTypes"/>.</param>
    /// <param name="title">The words on the button.</param>
    /// <param name="image">The address of a picture beside the words.</param>
    /// <param name="text">The text that goes along with the action, as far as its type takes one.</param>
    /// <param name="displayText">What is shown in the conversation when the action sends something.</param>
    /// <param name="value">What the action works on: an address, a text, an object.</param>
    /// <param name="channelData">Whatever the channel wants to know beyond this.</param>
    public CardAction(
        string type = default,
        string title = default,
        string image = default,
        string text = default,
        string displayText = default,
        object value = default,
        object channelData = default
    )
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>What the action does, one of <see cref="ActionTypes"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The words on the button.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The address of a picture beside the words.</summary>
    [JsonProperty(PropertyName = "image")]
    public string Image { get; set; }

    /// <summary>The words for the picture, for those who do not see it.</summary>
    [JsonProperty(PropertyName = "imageAltText")]
    public string ImageAltText { get; set; }

    /// <summary>The text that goes along with the action, as far as its type takes one.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>What is shown in the conversation when the action sends something.</summary>
    [JsonProperty(PropertyName = "displayText")]
    public string DisplayText { get; set; }

    /// <summary>What the action works on: an address, a text, an object.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    /// <summary>Whatever the channel wants to know beyond this.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }

    /// <summary>Turns a word into an action with that word as title and value.</summary>
    /// <param name="text">The word.</param>
    public static implicit operator CardAction(string text) => FromString(text);

    /// <summary>Makes an action whose title and value are the same word.</summary>
    /// <param name="text">The word.</param>
    /// <returns>The action; its type is not set.</returns>
    public static CardAction FromString(string text) => new CardAction(title: text, value: text);
}
