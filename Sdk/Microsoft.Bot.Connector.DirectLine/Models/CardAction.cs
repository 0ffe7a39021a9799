using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A button on a card.</summary>
public class CardAction
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public CardAction() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="type">What it does, one of <see cref="ActionTypes"/>.</param>
    /// <param name="title">The words on it.</param>
    /// <param name="image">The address of the picture on it; null for none.</param>
    /// <param name="value">What is sent or opened, depending on the type.</param>
    public CardAction(string type = default, string title = default, string image = default, object value = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Value = value;
    }

    /// <summary>What it does, one of <see cref="ActionTypes"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The words on it.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The address of the picture on it; null for none.</summary>
    [JsonProperty(PropertyName = "image")]
    public string Image { get; set; }

    /// <summary>What is sent or opened, depending on the type.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
