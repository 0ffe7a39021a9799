using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A picture on a connector card.</summary>
public class O365ConnectorCardImage
{
    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardImage"/> class with nothing set.</summary>
    public O365ConnectorCardImage() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardImage"/> class.</summary>
    /// <param name="image">Where the picture lies.</param>
    /// <param name="title">The words for those who do not see it.</param>
    public O365ConnectorCardImage(string image = default, string title = default)
    {
        Image = image;
        Title = title;
    }

    /// <summary>Where the picture lies.</summary>
    [JsonProperty(PropertyName = "image")]
    public string Image { get; set; }

    /// <summary>The words for those who do not see it.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }
}
